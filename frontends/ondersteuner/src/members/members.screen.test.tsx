import { describe, expect, it } from '@jest/globals';
import { aViewer, failure, renderScreen, screen, within } from '@volmacht/platform/testing';
import { aMember, connection, translations } from '../testing/builders';
import { AddMemberScreen } from './add-member.screen';
import { ChangeMemberScreen } from './change-member.screen';
import { rolesFor } from './member-roles';
import { MemberScreen } from './member.screen';
import { MembersScreen } from './members.screen';

const viewer = aViewer({ permissions: ['user:list', 'user:manage'] });
const invited = aMember({
  id: 'user-3',
  fullName: 'Bram Jansen',
  status: 'INVITED',
  lastLoginAt: null,
  eHerkenningLinked: false,
  invitation: {
    id: 'i1',
    status: 'EXPIRED',
    sentAt: '2026-11-01T09:00:00Z',
    expiresAt: '2026-11-15T09:00:00Z',
    sendCount: 1,
  },
});

const list = (answers: object = {}, who = viewer) =>
  renderScreen(<MembersScreen />, {
    translations,
    viewer: who,
    path: '/ondersteuner/leden',
    answers: { organisation: { id: 'organisation-1', users: connection([aMember(), invited]) }, ...answers },
  });
const member = (user: unknown, answers: object = {}) =>
  renderScreen(<MemberScreen />, {
    translations,
    viewer,
    path: '/ondersteuner/leden/user-2',
    route: '/ondersteuner/leden/:id',
    answers: { user, ...answers },
  });

describe('MZ-06 members', () => {
  it('lists them with status, roles and last log-in; an expired invitation says so', async () => {
    list();
    expect(await screen.findByText('2 leden')).toBeTruthy();
    expect(screen.getByText('Actief', { selector: 'span, div, strong' })).toBeTruthy();
    expect(screen.getByText('Uitnodiging verlopen')).toBeTruthy();
    expect(screen.getByText('20-11-2026')).toBeTruthy();
  });

  it('sends an invitation again and says until when it is valid', async () => {
    const { user, requests } = list({
      resendInvitation: {
        id: 'i2',
        status: 'SENT',
        sentAt: '2026-11-22T09:00:00Z',
        expiresAt: '2026-12-06T09:00:00Z',
        sendCount: 2,
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Acties voor Bram Jansen' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Stuur uitnodiging opnieuw' }));
    expect((await screen.findByText(/geldig tot en met zondag 6 december 2026/)).textContent).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'ResendInvitation')?.variables).toEqual({ userId: 'user-3' });
  });

  it('adds a member whose e-mail address is the login name', async () => {
    const { user, requests } = renderScreen(<AddMemberScreen />, {
      translations,
      viewer,
      answers: { addUser: aMember({ status: 'INVITED' }) },
    });
    await user.type(screen.getByLabelText('E-mailadres'), 'noor@debewindvoerders.example');
    await user.type(screen.getByLabelText('Voornaam'), 'Noor');
    await user.type(screen.getByLabelText(/Tussenvoegsel/), 'van');
    await user.type(screen.getByLabelText('Achternaam'), 'Dijk');
    await user.type(screen.getByLabelText('Mobiel nummer'), '06 00001234');
    await user.click(screen.getByLabelText('Maak gebruikersbeheerder'));
    await user.click(screen.getByRole('button', { name: 'Lid toevoegen' }));
    expect(await screen.findByText('Noor van Dijk is toegevoegd')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'AddMember')?.variables).toEqual({
      input: {
        email: 'noor@debewindvoerders.example',
        firstName: 'Noor',
        infix: 'van',
        lastName: 'Dijk',
        mobileNumber: '06 00001234',
        roles: [{ code: 'ONDERSTEUNER' }, { code: 'GEBRUIKERSBEHEERDER' }],
      },
    });
  });

  it('shows at its field that an address is taken already', async () => {
    const message = 'Dit e-mailadres hoort al bij een account. Gebruik een ander e-mailadres.';
    const { user } = renderScreen(<ChangeMemberScreen />, {
      translations,
      viewer,
      path: '/ondersteuner/leden/user-2/wijzigen',
      route: '/ondersteuner/leden/:id/wijzigen',
      answers: {
        user: aMember(),
        updateUser: () => {
          throw failure('BAD_USER_INPUT', 'Controleer', [{ field: 'input.email', rule: 'EMAIL_IN_USE', message }]);
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Sla gegevens op' }));
    expect(within(await screen.findByRole('alert')).getByRole('link', { name: message })).toBeTruthy();
  });

  it('offers nothing to change to who may only look', async () => {
    const { user } = list({}, aViewer({ permissions: ['user:list'] }));
    await user.click(await screen.findByRole('button', { name: 'Acties voor Noor van Dijk' }));
    expect((await screen.findAllByRole('menuitem')).map((item) => item.textContent)).toEqual(['Bekijk']);
    expect(screen.queryByRole('link', { name: 'Lid toevoegen' })).toBeNull();
  });
});

describe('MZ-19 withdrawing access', () => {
  it('says what will happen, asks a reason, and then does it', async () => {
    const { user, requests } = member(aMember(), { removeUser: true });
    await user.click(await screen.findByRole('button', { name: 'Trek toegang in' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText('Uw collega wordt direct uitgelogd')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Trek toegang in' }));
    expect(within(dialog).getByText('Vul een reden in')).toBeTruthy();
    await user.type(within(dialog).getByLabelText('Reden'), 'Uit dienst');
    await user.click(within(dialog).getByRole('button', { name: 'Trek toegang in' }));
    expect(await screen.findByText('De toegang van Noor van Dijk is ingetrokken')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'WithdrawAccess')?.variables).toEqual({
      id: 'user-2',
      reason: 'Uit dienst',
    });
  });

  it('tells in words that klantenservice does it for the last user', async () => {
    const message = 'Dit is de laatste gebruiker van uw organisatie. Bel klantenservice om deze toegang in te trekken.';
    const { user } = member(aMember(), {
      removeUser: () => {
        throw failure('CONFLICT', message);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Trek toegang in' }));
    const dialog = await screen.findByRole('alertdialog');
    await user.type(within(dialog).getByLabelText('Reden'), 'Uit dienst');
    await user.click(within(dialog).getByRole('button', { name: 'Trek toegang in' }));
    expect(await within(dialog).findByText(message)).toBeTruthy();
  });

  it.each([
    [true, undefined, ['ONDERSTEUNER', 'GEBRUIKERSBEHEERDER']],
    [false, undefined, ['ONDERSTEUNER']],
    [true, ['GEBRUIKERSBEHEERDER'], ['GEBRUIKERSBEHEERDER']],
    [false, ['GEBRUIKERSBEHEERDER'], ['ONDERSTEUNER']],
    [false, ['ONDERSTEUNER', 'GEBRUIKERSBEHEERDER'], ['ONDERSTEUNER']],
  ] as const)('manager %s over %s gives %s', (manager, roles, expected) => {
    const before = roles ? { roles: roles.map((code) => ({ code, active: true })) } : undefined;
    expect(rolesFor(manager, before).map(({ code }) => code)).toEqual(expected);
  });
});
