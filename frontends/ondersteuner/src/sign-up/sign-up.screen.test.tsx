import { beforeEach, describe, expect, it } from '@jest/globals';
import { aViewer, failure, renderScreen, screen, within } from '@volmacht/platform/testing';
import { aBewind, receiveUploads, translations } from '../testing/builders';
import { SignUpScreen } from './sign-up.screen';

const match = {
  token: 'proof-1',
  fullName: 'Eef van Beek',
  birthDate: '1945-06-03',
  insurer: 'MENZIS',
  maskedInsuredNumber: '••••••164',
};
const requestBewind = aBewind({
  status: 'REQUESTED',
  startDate: '2999-12-01',
  dueAt: '2026-11-27T22:59:59Z',
  client: { id: 'client-9', fullName: 'Eef van Beek' },
  reviews: [{ id: 'review-9', purpose: 'START' }],
});

function start(answers: object) {
  return renderScreen(<SignUpScreen />, {
    translations,
    viewer: aViewer({ permissions: ['insured:look-up', 'bewind:request'] }),
    path: '/ondersteuner/aanmelden',
    answers: { lookUpInsured: match, requestBewind, ...answers },
  });
}

type User = ReturnType<typeof start>['user'];
const press = (user: User, name: string) => user.click(screen.getByRole('button', { name }));

async function date(user: User, day: string, month: string, year: string) {
  for (const [label, value] of [
    ['Dag', day],
    ['Maand', month],
    ['Jaar', year],
  ] as const) {
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), value);
  }
}

async function lookUp(user: User) {
  await user.click(screen.getByLabelText('Menzis'));
  await user.click(screen.getByLabelText('Burgerservicenummer (BSN)'));
  await user.type(screen.getByRole('textbox', { name: 'Burgerservicenummer (BSN)' }), '999 900 006');
  await date(user, '3', '6', '1945');
  await press(user, 'Zoek cliënt');
}

async function upToCheck(user: User) {
  await lookUp(user);
  await user.click(await screen.findByLabelText('Beschermingsbewind'));
  await date(user, '1', '12', '2999');
  await press(user, 'Volgende');
  await user.upload(
    await screen.findByLabelText('Beschikking', { selector: 'input' }),
    new File(['%PDF'], 'beschikking.pdf'),
  );
  await screen.findByText('Ontvangen en gecontroleerd');
  await press(user, 'Volgende');
  await screen.findByRole('button', { name: 'Vraag bewindvoering aan' });
}

beforeEach(() => receiveUploads({ id: 'file-9', name: 'beschikking.pdf', size: 38196, mediaType: 'application/pdf' }));

describe('MZ-10 to MZ-13 signing up a client', () => {
  it('says that there is no match without telling which part was wrong, and keeps what was typed', async () => {
    const { user, requests } = start({ lookUpInsured: null });
    await lookUp(user);
    expect((await screen.findByText('We vinden niemand met deze gegevens')).textContent).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Burgerservicenummer (BSN)' }).value).toBe(
      '999 900 006',
    );
    expect(requests.at(-1)?.variables).toEqual({
      input: { insurer: 'MENZIS', bsn: '999900006', birthDate: '1945-06-03' },
    });
  });

  it('refuses a start date in the past, and names it in the summary', async () => {
    const { user } = start({});
    await lookUp(user);
    await user.click(await screen.findByLabelText('Curatele'));
    await date(user, '1', '1', '2020');
    await press(user, 'Volgende');
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('link', { name: 'Vul een datum in die vandaag of later is' })).toBeTruthy();
  });

  it('does not go on without the decree', async () => {
    const { user } = start({});
    await lookUp(user);
    await user.click(await screen.findByLabelText('Curatele'));
    await press(user, 'Volgende');
    await screen.findByLabelText('Beschikking', { selector: 'input' });
    await press(user, 'Volgende');
    expect((await screen.findByRole('alert')).textContent).toContain('Zonder beschikking kunt u niet versturen');
  });

  it('keeps everything on the way back, sends what was checked, and says by when there is a decision', async () => {
    const { user, requests } = start({});
    await upToCheck(user);
    await press(user, 'Wijzig: Soort en ingangsdatum');
    expect((await screen.findByLabelText<HTMLInputElement>('Beschermingsbewind')).checked).toBe(true);
    await press(user, 'Volgende');
    await screen.findByText('beschikking.pdf');
    await press(user, 'Volgende');
    await user.click(await screen.findByRole('button', { name: 'Vraag bewindvoering aan' }));
    expect((await screen.findByRole('status')).textContent).toContain('uiterlijk vrijdag 27 november 2026');
    expect(requests.find(({ operation }) => operation === 'RequestBewind')?.variables).toEqual({
      input: { matchToken: 'proof-1', kind: 'BESCHERMINGSBEWIND', startDate: '2999-12-01', decreeFileId: 'file-9' },
    });
    expect(screen.getByRole('link', { name: 'Volg deze aanvraag' }).getAttribute('href')).toBe(
      '/ondersteuner/aanvragen/review-9',
    );
  });

  it('puts what the API refuses at the step where it was filled in', async () => {
    const message = 'De startdatum mag niet in het verleden liggen. Kies vandaag of een latere dag.';
    const { user } = start({
      requestBewind: () => {
        throw failure('BAD_USER_INPUT', 'Controleer', [{ field: 'input.startDate', rule: 'START_IN_PAST', message }]);
      },
    });
    await upToCheck(user);
    await press(user, 'Vraag bewindvoering aan');
    expect(await screen.findByLabelText('Beschermingsbewind')).toBeTruthy();
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    await user.click(within(summary).getByRole('link', { name: message }));
    expect(document.activeElement).toBe(screen.getByLabelText('Dag'));
  });

  it('goes back to the look-up when its proof is too old, with the rest still there', async () => {
    const { user } = start({
      requestBewind: () => {
        throw failure('EXPIRED', 'Te lang geleden');
      },
    });
    await upToCheck(user);
    await press(user, 'Vraag bewindvoering aan');
    expect(await screen.findByText('Zoek de cliënt opnieuw op')).toBeTruthy();
  });

  it('tells in words that the office supports this person already', async () => {
    const { user } = start({
      requestBewind: () => {
        throw failure('CONFLICT', 'Uw organisatie ondersteunt deze persoon al, of heeft dat al aangevraagd.');
      },
    });
    await upToCheck(user);
    await press(user, 'Vraag bewindvoering aan');
    expect((await screen.findByRole('alert')).textContent).toContain('ondersteunt deze persoon al');
  });
});
