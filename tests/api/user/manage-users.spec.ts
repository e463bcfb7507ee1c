import { beforeAll, describe, expect, test } from '@jest/globals';
import { api, expectError, post } from '../../support/api-client';
import {
  auditOf,
  newOrganisation,
  newUser,
  sessionOf,
  type MadeOrganisation,
  type MadeUser,
} from '../../support/builders';
import { row, rows } from '../../support/database';

const ROLES = `mutation ($id: ID!, $roles: [RoleInput!]!) {
  setUserRoles(userId: $id, roles: $roles) { roles { code product contract { number } active } } }`;
const ACTIVE = `mutation ($id: ID!, $active: Boolean!) {
  setUserActive(id: $id, active: $active) { status newsletter contactPerson roles { code active } } }`;
const REMOVE = 'mutation ($id: ID!, $reason: String) { removeUser(id: $id, reason: $reason) }';
const UPDATE = `mutation ($input: UpdateUserInput!) {
  updateUser(input: $input) { loginName email fullName infix uziNumber mobileNumber } }`;
const ME = '{ me { permissions } }';

const BOTH = ['GEBRUIKERSBEHEERDER', 'ONDERSTEUNER'];

let office: MadeOrganisation;
let boss: MadeUser;
let manager: string;
let klantenservice: string;

beforeAll(async () => {
  office = await newOrganisation();
  boss = await newUser(office.id, { roles: BOTH });
  manager = await sessionOf(boss);
  const insurer = await newOrganisation('VERZEKERAAR');
  klantenservice = await sessionOf(await newUser(insurer.id, { roles: ['KLANTENSERVICE'] }), { portal: 'BACKOFFICE' });
});

describe('MZ-19 a colleague’s access is withdrawn', () => {
  test('sessions end at once, the reason stays, the login name is free again; the trail tells', async () => {
    const colleague = await newUser(office.id);
    const session = await sessionOf(colleague);
    const since = new Date();
    expect(await api(manager).request(REMOVE, { id: colleague.id, reason: 'Uit dienst' })).toEqual({
      removeUser: true,
    });
    expect(await api(session).request(ME)).toEqual({ me: null });
    expect(await auditOf(office.id, since)).toEqual([
      { action: 'user.remove', actor_id: boss.id, subject_ids: [colleague.id], reason: null },
    ]);
    const { user } = await api(manager).request<{ user: object }>(
      'query ($id: ID!) { user(id: $id) { status remark loginName } }',
      { id: colleague.id },
    );
    expect(user).toEqual({ status: 'REMOVED', remark: 'Uit dienst', loginName: colleague.login });
    const again = await api(manager).request<{ addUser: { loginName: string } }>(
      'mutation ($input: AddUserInput!) { addUser(input: $input) { loginName } }',
      { input: { email: colleague.email, firstName: 'Nieuw', lastName: 'Mens', mobileNumber: '+31600001111' } },
    );
    expect(again.addUser.loginName).toBe(colleague.login);
    await expectError(api(manager).request(REMOVE, { id: colleague.id }), 'CONFLICT', 'USER_IS_GONE');
  });

  test('an open invitation and its link die with the access', async () => {
    const { addUser } = await api(manager).request<{ addUser: { id: string } }>(
      'mutation ($input: AddUserInput!) { addUser(input: $input) { id } }',
      {
        input: {
          email: `weg-${boss.id}@kantoor.example`,
          firstName: 'Weg',
          lastName: 'Ermee',
          mobileNumber: '+31600001112',
        },
      },
    );
    await api(manager).request(REMOVE, { id: addUser.id });
    expect(await row('SELECT status FROM invitation WHERE user_id = $1', [addUser.id])).toEqual({ status: 'REVOKED' });
    const open = await rows('SELECT 1 FROM one_time_link WHERE user_id = $1 AND revoked_at IS NULL', [addUser.id]);
    expect(open).toEqual([]);
  });

  test('oneself, the last user and the last gebruikersbeheerder go through klantenservice, which can', async () => {
    await expectError(api(manager).request(REMOVE, { id: boss.id }), 'CONFLICT', 'OWN_ACCESS_VIA_KLANTENSERVICE');
    const small = await newOrganisation();
    const only = await newUser(small.id, { roles: BOTH });
    const told = await expectError(
      api(await sessionOf(only)).request(REMOVE, { id: only.id }),
      'CONFLICT',
      'OWN_ACCESS_VIA_KLANTENSERVICE',
    );
    expect(told.message).toContain('klantenservice');
    expect(await api(klantenservice).request(REMOVE, { id: only.id, reason: 'Kantoor stopt' })).toEqual({
      removeUser: true,
    });
  });

  test('of two managers who take each other’s access at the same moment one stays', async () => {
    const duo = await newOrganisation();
    const [one, two] = [await newUser(duo.id, { roles: BOTH }), await newUser(duo.id, { roles: BOTH })];
    const [first, second] = [await sessionOf(one), await sessionOf(two)];
    await Promise.all([
      post(REMOVE, { id: two.id }, { token: first }),
      post(REMOVE, { id: one.id }, { token: second }),
    ]);
    const left = await rows(`SELECT 1 FROM app_user WHERE organisation_id = $1 AND status = 'ACTIVE'`, [duo.id]);
    expect(left.length).toBe(1);
  });

  test('not by a stranger, not without the role, and nobody of another office is there', async () => {
    const colleague = await newUser(office.id);
    await expectError(api().request(REMOVE, { id: colleague.id }), 'UNAUTHENTICATED');
    await expectError(
      api(await sessionOf(await newUser(office.id))).request(REMOVE, { id: colleague.id }),
      'FORBIDDEN',
    );
    const other = await sessionOf(await newUser((await newOrganisation()).id, { roles: BOTH }));
    for (const id of [colleague.id, '01a2043f-91e8-733f-b37d-c02b22eab06a', 'x'])
      await expectError(api(other).request(REMOVE, { id }), 'NOT_FOUND', 'NOT_FOUND');
    const contract = await newUser((await newOrganisation('INDICATIESTELLER')).id, { roles: ['CONTRACTBEHEER'] });
    const elsewhere = await sessionOf(contract, { portal: 'BACKOFFICE' });
    await expectError(api(elsewhere).request(REMOVE, { id: colleague.id }), 'NOT_FOUND');
  });

  test('PO-10, ZO-09: a care institution must give a reason; a municipality switches off first, and then nothing is left', async () => {
    const home = await newOrganisation('ZORGINSTELLING');
    const head = await sessionOf(await newUser(home.id, { roles: ['ORGANISATIEBEHEERDER'] }), {
      portal: 'ORGANISATIEBEHEER',
    });
    const nurse = await newUser(home.id, { roles: ['AANVRAGER'] });
    await expectError(api(head).request(REMOVE, { id: nurse.id }), 'BAD_USER_INPUT', 'REASON_REQUIRED');
    const town = await newOrganisation('GEMEENTE');
    const eh = { portal: 'ZORG', method: 'EHERKENNING', assurance: 'EH3' } as const;
    const head2 = await sessionOf(await newUser(town.id, { roles: ['GEBRUIKERSBEHEERDER'] }), eh);
    const clerk = await newUser(town.id, { roles: [], firstName: 'Wis', lastName: 'Mij' });
    await expectError(api(head2).request(REMOVE, { id: clerk.id }), 'CONFLICT', 'USER_STILL_ACTIVE');
    await api(head2).request(ACTIVE, { id: clerk.id, active: false });
    await api(head2).request(REMOVE, { id: clerk.id });
    const left = await row<{ t: string }>('SELECT u::text AS t FROM app_user u WHERE id = $1', [clerk.id]);
    for (const trace of [clerk.email, clerk.mobileNumber, 'Wis', 'Mij']) expect(left.t).not.toContain(trace);
  });
});

describe('ZO-08 switching an account off and on', () => {
  test('off ends sessions and makes roles inactive; on gives the same roles back', async () => {
    const colleague = await newUser(office.id, { roles: BOTH });
    await rows('UPDATE app_user SET newsletter = true, contact_person = true WHERE id = $1', [colleague.id]);
    const session = await sessionOf(colleague);
    const off = await api(manager).request<{ setUserActive: object }>(ACTIVE, { id: colleague.id, active: false });
    expect(off.setUserActive).toEqual({
      status: 'DEACTIVATED',
      newsletter: false,
      contactPerson: false,
      roles: BOTH.map((code) => ({ code, active: false })),
    });
    expect(await api(session).request(ME)).toEqual({ me: null });
    await api(manager).request(ACTIVE, { id: colleague.id, active: false });
    const on = await api(manager).request<{ setUserActive: object }>(ACTIVE, { id: colleague.id, active: true });
    expect(on.setUserActive).toMatchObject({ status: 'ACTIVE', roles: BOTH.map((code) => ({ code, active: true })) });
    expect(await api(session).request(ME)).toEqual({ me: null });
  });

  test('not oneself, and not an account that never was or is no more', async () => {
    await expectError(
      api(manager).request(ACTIVE, { id: boss.id, active: false }),
      'CONFLICT',
      'OWN_ACCESS_VIA_KLANTENSERVICE',
    );
    for (const status of ['INVITED', 'EXPIRED']) {
      const { id } = await newUser(office.id, { status });
      await expectError(api(manager).request(ACTIVE, { id, active: true }), 'CONFLICT', 'USER_CANNOT_BE_SWITCHED');
    }
  });

  test('a newcomer who was never verified is not verified by switching off and on', async () => {
    const { id } = await newUser(office.id, { status: 'PENDING_VERIFICATION' });
    await rows(`UPDATE app_user SET verification_sealed = '\\x00' WHERE id = $1`, [id]);
    await api(manager).request(ACTIVE, { id, active: false });
    await api(manager).request(ACTIVE, { id, active: true });
    expect(await row('SELECT status FROM app_user WHERE id = $1', [id])).toEqual({ status: 'PENDING_VERIFICATION' });
  });
});

describe('ZO-07, CO-13, MZ-19 roles', () => {
  test('new rights hold at the next request, lost ones are gone at the next', async () => {
    const colleague = await newUser(office.id);
    const session = await sessionOf(colleague);
    const may = async () =>
      (await api(session).request<{ me: { permissions: string[] } }>(ME)).me.permissions.includes('user:manage');
    expect(await may()).toBe(false);
    await api(manager).request(ROLES, { id: colleague.id, roles: BOTH.map((code) => ({ code })) });
    expect(await may()).toBe(true);
    await api(manager).request(ROLES, { id: colleague.id, roles: [{ code: 'ONDERSTEUNER' }] });
    expect(await may()).toBe(false);
  });

  test('nobody gives what the portals of the organisation do not have', async () => {
    const { id } = await newUser(office.id);
    for (const code of ['KLANTENSERVICE', 'ORGANISATIEBEHEERDER', 'SERVICEDESK', 'ACCOUNTBEHEER']) {
      const error = await expectError(
        api(manager).request(ROLES, { id, roles: [{ code: 'ONDERSTEUNER' }, { code }] }),
        'BAD_USER_INPUT',
        'ROLE_NOT_GRANTABLE',
      );
      expect(error.extensions?.problems?.[0]?.field).toBe('roles.1.code');
    }
    expect(await rows('SELECT code FROM user_role WHERE user_id = $1', [id])).toEqual([{ code: 'ONDERSTEUNER' }]);
  });

  test('the own managing role and the last one stay; klantenservice takes them', async () => {
    const lonely = await newOrganisation();
    const only = await newUser(lonely.id, { roles: BOTH });
    const colleague = await newUser(lonely.id);
    const session = await sessionOf(only);
    const roles = [{ code: 'ONDERSTEUNER' }];
    await expectError(api(session).request(ROLES, { id: only.id, roles }), 'CONFLICT', 'OWN_ROLE_VIA_KLANTENSERVICE');
    await api(session).request(ROLES, { id: colleague.id, roles: BOTH.map((code) => ({ code })) });
    await expectError(api(session).request(ROLES, { id: only.id, roles }), 'CONFLICT', 'OWN_ROLE_VIA_KLANTENSERVICE');
    await api(klantenservice).request(ROLES, { id: only.id, roles });
    expect((await api(session).request<{ me: { permissions: string[] } }>(ME)).me.permissions).not.toContain(
      'user:manage',
    );
  });

  test('ZO-06: roles of a product need one, and only they take one; roles of another portal stay', async () => {
    const town = await newOrganisation('GEMEENTE');
    const eh = { portal: 'ZORG', method: 'EHERKENNING', assurance: 'EH3' } as const;
    const head = await sessionOf(await newUser(town.id, { roles: ['GEBRUIKERSBEHEERDER'] }), eh);
    const clerk = await newUser(town.id, { roles: ['FINANCIEEL'] });
    await expectError(
      api(head).request(ROLES, { id: clerk.id, roles: [{ code: 'GEBRUIKER' }] }),
      'BAD_USER_INPUT',
      'ROLE_NEEDS_PRODUCT',
    );
    await expectError(
      api(head).request(ROLES, { id: clerk.id, roles: [{ code: 'GEBRUIKERSBEHEERDER', product: 'IJW' }] }),
      'BAD_USER_INPUT',
      'ROLE_TAKES_NO_PRODUCT',
    );
    const { setUserRoles } = await api(head).request<{ setUserRoles: { roles: object[] } }>(ROLES, {
      id: clerk.id,
      roles: [{ code: 'GEBRUIKER', product: 'IWMO' }],
    });
    expect(setUserRoles.roles).toEqual([
      { code: 'FINANCIEEL', product: null, contract: null, active: true },
      { code: 'GEBRUIKER', product: 'IWMO', contract: null, active: true },
    ]);
  });
});

describe('PO-10 a user’s data', () => {
  test('change; the old address is told; an empty infix goes', async () => {
    const colleague = await newUser(office.id);
    const email = `nieuw-${colleague.id}@kantoor.example`;
    const { updateUser } = await api(manager).request<{ updateUser: object }>(UPDATE, {
      input: { id: colleague.id, email, firstName: 'Zoë', infix: '', lastName: 'Ås-Ødegård', uziNumber: '12345678' },
    });
    expect(updateUser).toMatchObject({
      loginName: email,
      email,
      fullName: 'Zoë Ås-Ødegård',
      infix: null,
      uziNumber: '12345678',
    });
    const kept = await row('SELECT previous_email FROM app_user WHERE id = $1', [colleague.id]);
    expect(kept).toEqual({ previous_email: colleague.email });
  });

  test('not into an address that somebody has, nor of another office’s user', async () => {
    const colleague = await newUser(office.id);
    await expectError(
      api(manager).request(UPDATE, { input: { id: colleague.id, email: boss.email } }),
      'BAD_USER_INPUT',
      'EMAIL_IN_USE',
    );
    const stranger = await newUser((await newOrganisation()).id);
    await expectError(api(manager).request(UPDATE, { input: { id: stranger.id, firstName: 'X' } }), 'NOT_FOUND');
  });
});
