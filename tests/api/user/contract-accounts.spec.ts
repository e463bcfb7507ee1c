import { beforeEach, describe, expect, test } from '@jest/globals';
import { api, expectError } from '../../support/api-client';
import { auditOf, newUser, sessionOf, type MadeUser } from '../../support/builders';
import {
  giveContractRoles,
  newContract,
  newOfficial,
  type MadeContract,
  type Official,
} from '../../support/collectief';
import { rows } from '../../support/database';

const ROLES = `mutation ($id: ID!, $roles: [RoleInput!]!) {
  setUserRoles(userId: $id, roles: $roles) { roles { code contract { number } } } }`;
const ACTIVE = 'mutation ($id: ID!, $active: Boolean!) { setUserActive(id: $id, active: $active) { status } }';
const REMOVE = 'mutation ($id: ID!) { removeUser(id: $id, reason: "Uit dienst") }';
const RENAME = 'mutation ($id: ID!) { updateUser(input: { id: $id, firstName: "Anders" }) { id } }';
const MINE = '{ me { permissions } contracts { number } }';

const EH = { portal: 'COLLECTIEF', method: 'EHERKENNING', assurance: 'EH2_PLUS' } as const;
const role = (code: string, contract: MadeContract) => ({ code, contractId: contract.id });

let one: MadeContract;
let two: MadeContract;
/** Accountbeheerder of the first contract only. */
let manager: Official;
let colleague: MadeUser;

async function held(user: MadeUser): Promise<string[]> {
  const found = await rows<{ code: string; number: string | null }>(
    `SELECT r.code, c.number FROM user_role r LEFT JOIN contract c ON c.id = r.contract_id WHERE r.user_id = $1`,
    [user.id],
  );
  return found.map(({ code, number }) => `${code} ${number ?? '*'}`).sort();
}

beforeEach(async () => {
  one = await newContract();
  two = await newContract(one.organisation);
  manager = await newOfficial(one, ['ACCOUNTBEHEER']);
  colleague = await newUser(one.organisation.id, { roles: [] });
});

describe('CO-01 CO-13 an accountbeheerder gives and takes the roles of the own contracts', () => {
  test('the three roles can be combined; they hold from the next request on, for that contract only; the trail tells', async () => {
    const session = await sessionOf(colleague, EH);
    expect(await api(session).request(`{ me { permissions } }`)).toEqual({ me: { permissions: [] } });
    const since = new Date();
    const wanted = ['ADMINISTRATIEF', 'FINANCIEEL', 'ACCOUNTBEHEER'].map((code) => role(code, one));
    await api(manager.token).request(ROLES, { id: colleague.id, roles: wanted });
    const mine = await api(session).request<{ me: { permissions: string[] }; contracts: object[] }>(MINE);
    expect(mine.contracts).toEqual([{ number: one.number }]);
    expect(mine.me.permissions).toEqual(
      expect.arrayContaining(['deelnemer:manage', 'borderel:read', 'user:manage', 'contract:read']),
    );
    await api(manager.token).request(ROLES, { id: colleague.id, roles: [role('FINANCIEEL', one)] });
    expect((await api(session).request<{ me: { permissions: string[] } }>(MINE)).me.permissions).not.toContain(
      'deelnemer:manage',
    );
    expect(await auditOf(one.organisation.id, since)).toMatchObject([
      { action: 'user.set-roles', subject_ids: [colleague.id], reason: '+ADMINISTRATIEF +FINANCIEEL +ACCOUNTBEHEER' },
      { action: 'user.set-roles', subject_ids: [colleague.id], reason: '-ACCOUNTBEHEER -ADMINISTRATIEF' },
    ]);
  });

  test('not those of another contract of the own municipality, of another municipality, or of another portal', async () => {
    const foreign = await newContract();
    for (const [wrong, rule] of [
      [role('ADMINISTRATIEF', two), 'ROLE_NEEDS_CONTRACT'],
      [role('ADMINISTRATIEF', foreign), 'ROLE_NEEDS_CONTRACT'],
      [{ code: 'ADMINISTRATIEF' }, 'ROLE_NEEDS_CONTRACT'],
      [{ code: 'GEBRUIKERSBEHEERDER' }, 'ROLE_NOT_GRANTABLE'],
      [{ code: 'GEBRUIKER', product: 'IWMO' }, 'ROLE_NOT_GRANTABLE'],
      [{ code: 'RELATIEBEHEER' }, 'ROLE_NOT_GRANTABLE'],
    ] as const)
      await expectError(
        api(manager.token).request(ROLES, { id: colleague.id, roles: [wrong] }),
        'BAD_USER_INPUT',
        rule,
      );
    expect(await held(colleague)).toEqual([]);
  });

  test('what a colleague holds outside the own contracts stays, said or not', async () => {
    await giveContractRoles(colleague, one, ['ADMINISTRATIEF']);
    await giveContractRoles(colleague, two, ['FINANCIEEL']);
    await rows(`INSERT INTO user_role (id, user_id, code) VALUES (gen_random_uuid(), $1, 'GEBRUIKERSBEHEERDER')`, [
      colleague.id,
    ]);
    await api(manager.token).request(ROLES, { id: colleague.id, roles: [] });
    expect(await held(colleague)).toEqual([`FINANCIEEL ${two.number}`, 'GEBRUIKERSBEHEERDER *'].sort());
  });

  test('a role for all contracts is taken only by an accountbeheerder of them all', async () => {
    await rows(`INSERT INTO user_role (id, user_id, code) VALUES (gen_random_uuid(), $1, 'FINANCIEEL')`, [
      colleague.id,
    ]);
    await api(manager.token).request(ROLES, { id: colleague.id, roles: [] });
    expect(await held(colleague)).toEqual(['FINANCIEEL *']);
    await giveContractRoles(manager.user, two, ['ACCOUNTBEHEER']);
    await api(manager.token).request(ROLES, { id: colleague.id, roles: [] });
    expect(await held(colleague)).toEqual([]);
  });

  test('a user of another municipality is as one that does not exist', async () => {
    const foreign = await newOfficial(await newContract());
    for (const [document, variables] of [
      [ROLES, { roles: [] }],
      [ACTIVE, { active: false }],
      [REMOVE, {}],
      [RENAME, {}],
    ] as const)
      await expectError(api(manager.token).request(document, { id: foreign.user.id, ...variables }), 'NOT_FOUND');
  });
});

describe('CO-13 a contract always has an accountbeheerder', () => {
  test('the last one cannot give it up, and is told for which contract; once a colleague has the role it can go', async () => {
    await giveContractRoles(manager.user, two, ['ACCOUNTBEHEER']);
    const ownRoles = { id: manager.user.id, roles: [role('ACCOUNTBEHEER', one)] };
    const error = await expectError(api(manager.token).request(ROLES, ownRoles), 'CONFLICT', 'LAST_ACCOUNTBEHEERDER');
    expect(error.message).toContain(`contract ${two.number}`);
    expect(await held(manager.user)).toHaveLength(2);
    await api(manager.token).request(ROLES, { id: colleague.id, roles: [role('ACCOUNTBEHEER', two)] });
    await api(manager.token).request(ROLES, ownRoles);
    expect(await held(manager.user)).toEqual([`ACCOUNTBEHEER ${one.number}`]);
    await expectError(
      api(manager.token).request(ROLES, { id: manager.user.id, roles: [] }),
      'CONFLICT',
      'OWN_ROLE_VIA_COLLEAGUE',
    );
  });

  test('of two who take each other’s role at the same moment one keeps it', async () => {
    const other = await newOfficial(one, ['ACCOUNTBEHEER']);
    const both = [manager, other] as const;
    const answers = await Promise.allSettled(
      both.map(({ user }, n) => api(both[1 - n]!.token).request(ROLES, { id: user.id, roles: [] })),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect([await held(manager.user), await held(other.user)].flat()).toEqual([`ACCOUNTBEHEER ${one.number}`]);
  });

  test('nor does somebody who manages the whole municipality switch off or remove the last; an account that does not work is none', async () => {
    const head = await sessionOf(await newUser(one.organisation.id, { roles: ['GEBRUIKERSBEHEERDER'] }), {
      ...EH,
      portal: 'ZORG',
      assurance: 'EH3',
    });
    await giveContractRoles(colleague, one, ['ACCOUNTBEHEER']);
    await rows(`UPDATE app_user SET status = 'INVITED' WHERE id = $1`, [colleague.id]);
    for (const [document, variables] of [
      [ACTIVE, { active: false }],
      [REMOVE, {}],
    ] as const)
      await expectError(
        api(head).request(document, { id: manager.user.id, ...variables }),
        'CONFLICT',
        document === ACTIVE ? 'LAST_ACCOUNTBEHEERDER' : undefined,
      );
    await rows(`UPDATE app_user SET status = 'ACTIVE' WHERE id = $1`, [colleague.id]);
    await api(head).request(ACTIVE, { id: manager.user.id, active: false });
    expect(await rows('SELECT status FROM app_user WHERE id = $1', [manager.user.id])).toEqual([
      { status: 'DEACTIVATED' },
    ]);
  });
});

describe('CO-13 an account as a whole', () => {
  test('is changed, switched off and removed by an accountbeheerder when its roles are on the own contracts', async () => {
    await giveContractRoles(colleague, one, ['ADMINISTRATIEF']);
    await api(manager.token).request(RENAME, { id: colleague.id });
    await api(manager.token).request(ACTIVE, { id: colleague.id, active: false });
    await api(manager.token).request(REMOVE, { id: colleague.id });
    expect(await rows('SELECT status, first_name FROM app_user WHERE id = $1', [colleague.id])).toEqual([
      { status: 'REMOVED', first_name: 'Anders' },
    ]);
  });

  test('is not when its holder works on another contract, in another portal, or still waits for a first role there', async () => {
    const elsewhere = await newUser(one.organisation.id, { roles: ['GEBRUIKERSBEHEERDER'] });
    await giveContractRoles(colleague, one, ['ADMINISTRATIEF']);
    await giveContractRoles(colleague, two, ['ADMINISTRATIEF']);
    const newcomer = await newUser(one.organisation.id, { roles: [], status: 'PENDING_VERIFICATION' });
    for (const { id } of [elsewhere, colleague, newcomer])
      for (const [document, variables] of [
        [ACTIVE, { active: false }],
        [REMOVE, {}],
        [RENAME, {}],
      ] as const)
        await expectError(
          api(manager.token).request(document, { id, ...variables }),
          'CONFLICT',
          'USER_OUTSIDE_CONTRACTS',
        );
  });
});
