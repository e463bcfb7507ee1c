import { describe, expect, it } from '@jest/globals';
import { failure, renderScreen, screen, waitFor, within } from '@volmacht/platform/testing';
import { aColleague, aUser, connection, ORGANISATION, translations } from '../testing/builders';
import { UserScreen } from './user.screen';
import { UsersScreen } from './users.screen';

const viewer = aColleague('user:list', 'user:manage');
const removed = aUser({
  id: 'user-3',
  fullName: 'Piet Vos',
  loginName: 'pvos',
  status: 'REMOVED',
  remark: 'Uit dienst',
});

describe('PO-06, PO-07 the list of users', () => {
  const visit = () =>
    renderScreen(<UsersScreen />, {
      translations,
      viewer,
      path: '/organisatiebeheer/gebruikers',
      answers: { organisation: { ...ORGANISATION, users: connection([aUser(), removed]) } },
    });

  it('searches from one letter, with the removed ones when ticked, and Wis filter takes both back', async () => {
    const { user, requests } = visit();
    await user.type(await screen.findByLabelText('Zoeken'), 'e');
    await user.click(screen.getByLabelText('Toon verwijderde gebruikers'));
    await user.click(screen.getByRole('button', { name: 'Zoek' }));
    const asked = () => requests.filter(({ operation }) => operation === 'Users').at(-1)?.variables;
    await waitFor(() => expect(asked()).toMatchObject({ filter: { search: 'e', includeRemoved: true } }));
    await user.click(screen.getByRole('button', { name: 'Wis filter' }));
    await waitFor(() => expect(asked()).toMatchObject({ filter: { search: null, includeRemoved: false } }));
  });

  it('sorts up at the first press of a column and down at the second; the reason stands under Opmerking', async () => {
    const { user, requests } = visit();
    expect(await screen.findByText('Uit dienst')).toBeTruthy();
    const order = () => requests.filter(({ operation }) => operation === 'Users').at(-1)?.variables?.['orderBy'];
    for (const [name, field] of [
      ['Inlognaam', 'LOGIN_NAME'],
      ['Laatste inlog', 'LAST_LOGIN'],
      ['Opmerking', 'REMARK'],
    ])
      for (const direction of ['ASC', 'DESC']) {
        await user.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
        await waitFor(() => expect(order()).toEqual({ field, direction }));
      }
  });
});

describe('PO-10 one user', () => {
  const visit = (answers: object) =>
    renderScreen(<UserScreen />, {
      translations,
      viewer,
      path: '/organisatiebeheer/gebruikers/user-2',
      route: '/organisatiebeheer/gebruikers/:id',
      answers: { organisation: { ...ORGANISATION, emailDomains: ['delinde.example'] }, user: aUser(), ...answers },
    });

  it('is removed after a question, and not without a reason', async () => {
    const { user, requests } = visit({ removeUser: true });
    await user.click(await screen.findByRole('button', { name: 'Gebruiker verwijderen' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('button', { name: 'Gebruiker verwijderen' }));
    expect(await dialog.findByText('Vul de reden van verwijderen in')).toBeTruthy();
    await user.type(dialog.getByLabelText('Reden van verwijderen'), 'Uit dienst');
    await user.click(dialog.getByRole('button', { name: 'Gebruiker verwijderen' }));
    expect(await screen.findByText('De gebruiker is verwijderd')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'RemoveUser')?.variables).toEqual({
      id: 'user-2',
      reason: 'Uit dienst',
    });
  });

  it('PO-08 is changed; what the API refuses stands at its field', async () => {
    const message = 'Gebruik een adres binnen delinde.example.';
    const { user } = visit({
      updateUser: () => {
        throw failure('BAD_USER_INPUT', message, [{ field: 'input.email', rule: 'EMAIL_DOMAIN_NOT_ALLOWED', message }]);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Wijzigingen opslaan' }));
    expect((await screen.findAllByText(message)).length).toBeGreaterThan(0);
  });

  it('PO-05 that has expired can only be made anew', async () => {
    visit({ user: aUser({ status: 'EXPIRED' }) });
    expect(await screen.findByText('Dit account is verlopen')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Wijzigingen opslaan' })).toBeNull();
  });
});
