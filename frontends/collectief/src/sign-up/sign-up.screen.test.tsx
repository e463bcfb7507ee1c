import { describe, expect, it } from '@jest/globals';
import { failure, renderScreen, screen, within, type Answers } from '@volmacht/platform/testing';
import { aColleague, aContract, aDeelnemer, meWith, translations } from '../testing/builders';
import { FamilyScreen } from './family.screen';
import { SignUpScreen } from './sign-up.screen';

const me = meWith({ '12345': ['ADMINISTRATIEF'] }, ['deelnemer:read', 'deelnemer:manage']);
const insuranceProducts = [{ code: 'TOP', name: 'AV-Gemeente Top', monthlyPremium: '171.50' }];

const visit = (answers: Answers) =>
  renderScreen(<SignUpScreen />, {
    translations,
    viewer: me,
    path: '/collectief/nieuw',
    answers: { contracts: [aContract()], insuranceProducts, ...answers },
  });
type User = ReturnType<typeof visit>['user'];

async function fillPerson(user: User, card: HTMLElement, lastName: string) {
  const fields = within(card);
  await user.type(fields.getByLabelText('Burgerservicenummer (BSN)'), '999990019');
  await user.type(fields.getByLabelText('Voorletters'), 'A.J.');
  await user.type(fields.getByLabelText('Achternaam'), lastName);
  await user.type(fields.getByLabelText('Dag'), '11');
  await user.type(fields.getByLabelText('Maand'), '5');
  await user.type(fields.getByLabelText('Jaar'), '1976');
  await user.click(fields.getByLabelText('Vrouw'));
}

const next = (user: User) => user.click(screen.getByRole('button', { name: 'Volgende' }));

async function walkToCheck(user: User) {
  await fillPerson(user, await screen.findByRole('region', { name: 'Cliënt' }), 'Janse');
  await user.type(screen.getByLabelText('Straat'), 'Breestraat');
  await user.type(screen.getByLabelText('Huisnummer'), '92');
  await user.type(screen.getByLabelText('Postcode'), '2311CS');
  await user.type(screen.getByLabelText('Plaats'), 'Leiden');
  await next(user);
  await user.click(await screen.findByRole('button', { name: 'Kind toevoegen' }));
  await fillPerson(user, screen.getByRole('region', { name: 'Gezinslid 1' }), 'Janse jr');
  await next(user);
  await user.click(await screen.findByLabelText('AV-Gemeente Top'));
  await user.click(screen.getByLabelText('Automatische incasso'));
  await user.type(screen.getByLabelText('Rekeningnummer (IBAN)'), 'NL91 ABNA 0417 1643 00');
  await next(user);
  await screen.findByRole('button', { name: 'Meld aan' });
}

describe('CO-06 a new deelnemer', () => {
  it('walks from client to confirmation, and sends client, child, insurance and account together', async () => {
    const { user, requests } = visit({ addDeelnemer: [aDeelnemer({ fullName: 'A.J. Janse' })] });
    await walkToCheck(user);
    expect(screen.getByText('A.J. Janse')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Meld aan' }));
    expect(await screen.findByText('1 deelnemer is aangemeld')).toBeTruthy();
    expect(screen.getByText(/polisblad en een verzekeringspas per post/)).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'AddDeelnemer')?.variables).toMatchObject({
      input: {
        contractId: 'contract-12345',
        client: { bsn: '999990019', lastName: 'Janse', birthDate: '1976-05-11', gender: 'V', infix: null },
        family: [{ role: 'KIND', person: { lastName: 'Janse jr' } }],
        insuranceCode: 'TOP',
        paymentMethod: 'DIRECT_DEBIT',
        premiumIban: 'NL91ABNA0417164300',
      },
    });
  }, 30_000);

  it('takes one back to the child whose BSN is refused, with the words at the field', async () => {
    const message = 'Deze persoon neemt al deel aan dit contract.';
    const { user } = visit({
      addDeelnemer: () => {
        throw failure('BAD_USER_INPUT', 'Fout', [
          { field: 'input.family.0.person.bsn', rule: 'DEELNEMER_ALREADY_IN', message },
        ]);
      },
    });
    await walkToCheck(user);
    await user.click(screen.getByRole('button', { name: 'Meld aan' }));
    const card = await screen.findByRole('region', { name: 'Gezinslid 1' });
    expect(within(card).getByText(message)).toBeTruthy();
  }, 30_000);

  it('does not go on without what is needed', async () => {
    const { user } = visit({});
    await screen.findByRole('region', { name: 'Cliënt' });
    await next(user);
    expect((await screen.findAllByText('Vul de achternaam in')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Kind toevoegen' })).toBeNull();
  });
});

describe('CO-07 bijschrijven', () => {
  const family = (answers: Answers) =>
    renderScreen(<FamilyScreen />, {
      translations,
      viewer: aColleague('deelnemer:read', 'deelnemer:manage'),
      path: '/collectief/deelnemers/deelnemer-1/bijschrijven',
      route: '/collectief/deelnemers/:id/bijschrijven',
      answers: { deelnemer: aDeelnemer(), ...answers },
    });

  it('adds a partner to the household of somebody who takes part', async () => {
    const { user, requests } = family({ addFamily: [aDeelnemer({ id: 'deelnemer-2', fullName: 'A.J. Groot' })] });
    const card = await screen.findByRole('region', { name: 'Gezinslid 1' });
    await user.click(within(card).getByLabelText('Partner'));
    await fillPerson(user, card, 'Groot');
    await user.click(screen.getByRole('button', { name: 'Schrijf bij' }));
    expect(await screen.findByRole('heading', { name: 'Gezinsleden bijgeschreven' })).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'AddFamily')?.variables).toMatchObject({
      input: { deelnemerId: 'deelnemer-1', family: [{ role: 'PARTNER', person: { lastName: 'Groot' } }] },
    });
  }, 30_000);

  it('says why it cannot be done, on top of the form', async () => {
    const { user } = family({
      addFamily: () => {
        throw failure('CONFLICT', 'Op deze dag neemt de cliënt niet deel.');
      },
    });
    const card = await screen.findByRole('region', { name: 'Gezinslid 1' });
    await user.click(within(card).getByLabelText('Kind'));
    await fillPerson(user, card, 'Groot');
    await user.click(screen.getByRole('button', { name: 'Schrijf bij' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Op deze dag neemt de cliënt niet deel.');
  }, 30_000);
});
