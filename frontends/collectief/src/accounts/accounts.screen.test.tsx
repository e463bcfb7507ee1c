import { describe, expect, it } from '@jest/globals';
import { failure, renderScreen, screen, within, type Answers } from '@volmacht/platform/testing';
import { aContract, anAccount, connection, meWith, translations } from '../testing/builders';
import { AccountScreen } from './account.screen';
import { AccountsScreen } from './accounts.screen';
import { AddAccountScreen } from './add-account.screen';

const contracts = [aContract('12345'), aContract('23595'), aContract('99999')];
const viewer = meWith({ '12345': ['ACCOUNTBEHEER'], '23595': ['ACCOUNTBEHEER'], '99999': ['FINANCIEEL'] }, [
  'user:list',
  'user:manage',
]);
const one = (answers: Answers) =>
  renderScreen(<AccountScreen />, {
    translations,
    viewer,
    path: '/collectief/accounts/user-2',
    route: '/collectief/accounts/:id',
    answers: { contracts, user: anAccount(), ...answers },
  });
const card = (number: string) => screen.findByRole('region', { name: `${number} - Gemeente Leiden` });

describe('CO-13 accountbeheer', () => {
  it('lists colleagues with their roles per contract', async () => {
    const users = connection([anAccount(), anAccount({ id: 'user-3', fullName: 'Emma Vos', status: 'INVITED' })]);
    renderScreen(<AccountsScreen />, {
      translations,
      viewer,
      path: '/collectief/accounts',
      answers: { organisation: { ...viewer.organisation, users } },
    });
    expect((await screen.findAllByText('12345: Administratief')).length).toBe(2);
    expect(screen.getByRole('link', { name: 'Emma Vos' })).toBeTruthy();
  });

  it('gives and takes roles of the own contracts, and says nothing of others', async () => {
    const { user, requests } = one({ setUserRoles: anAccount() });
    expect(within(await card('12345')).getByLabelText<HTMLInputElement>('Administratief').checked).toBe(true);
    expect(screen.queryByRole('region', { name: '99999 - Gemeente Leiden' })).toBeNull();
    await user.click(within(await card('12345')).getByLabelText('Administratief'));
    await user.click(within(await card('23595')).getByLabelText('Financieel'));
    await user.click(screen.getByRole('button', { name: 'Sla rollen op' }));
    expect(await screen.findByText('De rollen zijn opgeslagen')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'SetAccountRoles')?.variables).toEqual({
      userId: 'user-2',
      roles: [{ code: 'FINANCIEEL', contractId: 'contract-23595' }],
    });
  });

  it('refuses to take away the last accountbeheerder, in words', async () => {
    const message = 'Dit is de laatste accountbeheerder van contract 12345.';
    const { user } = one({
      setUserRoles: () => {
        throw failure('CONFLICT', message);
      },
    });
    await user.click(within(await card('12345')).getByLabelText('Administratief'));
    await user.click(screen.getByRole('button', { name: 'Sla rollen op' }));
    expect((await screen.findByRole('alert')).textContent).toContain(message);
    expect(screen.queryByText('De rollen zijn opgeslagen')).toBeNull();
  });

  it('invites a colleague with roles per contract', async () => {
    const { user, requests } = renderScreen(<AddAccountScreen />, {
      translations,
      viewer,
      path: '/collectief/accounts/toevoegen',
      answers: { contracts, addUser: anAccount({ status: 'INVITED' }) },
    });
    await user.type(await screen.findByLabelText('E-mailadres'), 'jan@leiden.example');
    await user.type(screen.getByLabelText('Voornaam'), 'Jan');
    await user.type(screen.getByLabelText('Achternaam'), 'Wit');
    await user.click(within(await card('23595')).getByLabelText('Accountbeheer'));
    await user.click(screen.getByRole('button', { name: 'Verstuur uitnodiging' }));
    expect(await screen.findByText('Jan de Wit is uitgenodigd')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'AddAccount')?.variables).toMatchObject({
      input: { email: 'jan@leiden.example', roles: [{ code: 'ACCOUNTBEHEER', contractId: 'contract-23595' }] },
    });
  });
});
