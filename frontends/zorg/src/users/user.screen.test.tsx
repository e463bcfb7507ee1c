import { describe, expect, it } from '@jest/globals';
import { renderScreen, screen, within, type Answers } from '@volmacht/platform/testing';
import { aColleague, aUser, connection, translations } from '../testing/builders';
import { UserScreen } from './user.screen';
import { UsersScreen } from './users.screen';

const viewer = aColleague('user:list', 'user:manage', 'user:verify');
const one = (user: object, answers: Answers = {}) =>
  renderScreen(<UserScreen />, {
    translations,
    viewer,
    path: '/zorg/gebruikers/user-2',
    route: '/zorg/gebruikers/:id',
    answers: { user, ...answers },
  });

describe('ZO-06 and ZO-07 roles per product', () => {
  it('gives and takes roles of this portal and leaves those of others as they were', async () => {
    const { user, requests } = one(aUser(), { setUserRoles: aUser() });
    const iwmo = await screen.findByRole('region', { name: 'Rollen voor iWmo' });
    await user.click(within(iwmo).getByLabelText('Gebruiker'));
    await user.click(
      within(screen.getByRole('region', { name: 'Rollen voor iJw' })).getByLabelText('Productbeheerder'),
    );
    await user.click(screen.getByRole('button', { name: 'Sla rollen op' }));
    expect(await screen.findByText('De rollen zijn opgeslagen')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'SetZorgRoles')?.variables).toEqual({
      userId: 'user-2',
      roles: [
        { code: 'FINANCIEEL', product: null, contractId: 'contract-1' },
        { code: 'PRODUCTBEHEERDER', product: 'IJW' },
      ],
    });
  });

  it('ZO-03 shows the code of a newcomer', async () => {
    one(aUser({ status: 'PENDING_VERIFICATION', roles: [], verificationCode: '48120934' }));
    expect(await screen.findByText('48120934')).toBeTruthy();
  });
});

describe('ZO-08 Actief off and on', () => {
  it('asks first and says what follows, and only then switches off', async () => {
    const off = aUser({ status: 'DEACTIVATED' });
    const { user, requests } = one(aUser(), { setUserActive: off });
    await user.click(await screen.findByRole('button', { name: 'Zet actief uit' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('Nieuwsbrief en contactpersoon worden');
    expect(requests.some(({ operation }) => operation === 'SetZorgUserActive')).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Ja, zet uit' }));
    expect(await screen.findByRole('button', { name: 'Zet actief aan' })).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'SetZorgUserActive')?.variables).toEqual({
      id: 'user-2',
      active: false,
    });
  });
});

describe('ZO-09 deleting for good', () => {
  it('is offered only for who is switched off, without newsletter and no contact person', async () => {
    one(aUser({ status: 'DEACTIVATED', contactPerson: true }));
    expect(await screen.findByText(/Zet dan eerst nieuwsbrief, contactpersoon en actief uit/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Verwijder gebruiker' })).toBeNull();
  });

  it('asks first, deletes, and goes back to the list', async () => {
    const { user, requests } = one(aUser({ status: 'DEACTIVATED' }), { removeUser: true });
    await user.click(await screen.findByRole('button', { name: 'Verwijder gebruiker' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('alleen een pseudoniem');
    await user.click(within(dialog).getByRole('button', { name: 'Verwijder gebruiker' }));
    expect(requests.find(({ operation }) => operation === 'RemoveZorgUser')?.variables).toEqual({ id: 'user-2' });
  });
});

describe('ZO-07 users are searched by name', () => {
  it('asks for the part of a name and shows roles per product', async () => {
    const { user, requests } = renderScreen(<UsersScreen />, {
      translations,
      viewer,
      path: '/zorg/gebruikers',
      answers: { organisation: { id: 'organisation-1', users: connection([aUser()]) } },
    });
    expect(await screen.findByText('iWmo: Gebruiker')).toBeTruthy();
    await user.type(screen.getByLabelText(/^Naam/), 'amr');
    await user.click(screen.getByRole('button', { name: 'Zoek' }));
    await screen.findByRole('button', { name: 'Toon alle gebruikers' });
    const asked = requests.filter(({ operation }) => operation === 'ZorgUsers');
    expect(asked.at(-1)?.variables).toMatchObject({ filter: { search: 'amr' } });
  });
});
