import { beforeAll, describe, expect, test } from '@jest/globals';
import { api, expectError } from '../../support/api-client';
import { newOrganisation, newUser, sessionOf, type MadeOrganisation, type MadeUser } from '../../support/builders';
import { rows } from '../../support/database';

const LIST = `query ($first: Int, $after: Cursor, $last: Int, $before: Cursor, $filter: UserFilter, $orderBy: UserOrder) {
  organisation { users(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    nodes { id lastName loginName status remark } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }`;

interface Listed {
  organisation: {
    users: {
      nodes: { id: string; lastName: string; loginName: string; status: string; remark: string | null }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
      totalCount: number;
    };
  };
}

let office: MadeOrganisation;
let boss: MadeUser;
let manager: string;

const list = async (variables: object = {}, as = manager) =>
  (await api(as).request<Listed>(LIST, variables)).organisation.users;
const names = async (variables: object) => (await list(variables)).nodes.map((user) => user.lastName);

beforeAll(async () => {
  office = await newOrganisation();
  boss = await newUser(office.id, { roles: ['GEBRUIKERSBEHEERDER', 'ONDERSTEUNER'], lastName: 'Aalbers' });
  manager = await sessionOf(boss);
  const bakker = await newUser(office.id, { lastName: 'Bakker', firstName: 'Mia' });
  await rows(
    `UPDATE app_user SET initials = 'Q.W.', infix = 'ten', last_login_at = now() - interval '1 day' WHERE id = $1`,
    [bakker.id],
  );
  await rows(`UPDATE app_user SET email = 'post-bakker@kantoor.example' WHERE id = $1`, [bakker.id]);
  await newUser(office.id, { lastName: 'Claessen', status: 'INVITED' });
  const gone = await newUser(office.id, { lastName: 'Dirks', status: 'REMOVED' });
  // Login names without letters, so that none of the searched texts occurs in one by chance.
  await rows(
    `UPDATE app_user SET login_name = translate(id::text, 'abcdef-', '0123456'), email = CASE WHEN id = $2 THEN email END
     WHERE organisation_id = $1`,
    [office.id, bakker.id],
  );
  await rows(`UPDATE app_user SET remark = 'Uit dienst', former_login_name = 'dirks@weg.example' WHERE id = $1`, [
    gone.id,
  ]);
});

describe('PO-06 searching users', () => {
  test('without a wish all but the removed ones, by name', async () => {
    expect(await names({})).toEqual(['Aalbers', 'Bakker', 'Claessen']);
    expect(await names({ filter: { includeRemoved: true } })).toEqual(['Aalbers', 'Bakker', 'Claessen', 'Dirks']);
  });

  test.each([
    ['one letter', 'q', ['Bakker']],
    ['full name over its parts', 'mia ten b', ['Bakker']],
    ['initials', 'q.w', ['Bakker']],
    ['infix, whatever the case', 'TEN', ['Bakker']],
    ['e-mail address', 'post-bakker', ['Bakker']],
    ['signs of patterns mean themselves', '%', []],
  ])('%s', async (_what, search, found) => {
    expect(await names({ filter: { search } })).toEqual(found);
  });

  test('by login name, also the former one of who was removed', async () => {
    expect(await names({ filter: { search: 'dirks@weg', includeRemoved: true } })).toEqual(['Dirks']);
  });

  test('by status and by role', async () => {
    expect(await names({ filter: { status: 'INVITED' } })).toEqual(['Claessen']);
    expect(await names({ filter: { status: 'REMOVED' } })).toEqual(['Dirks']);
    expect(await names({ filter: { role: 'GEBRUIKERSBEHEERDER' } })).toEqual(['Aalbers']);
  });
});

describe('PO-07 sorting and pages', () => {
  test.each(['LOGIN_NAME', 'NAME', 'LAST_LOGIN', 'REMARK'])('%s up is the mirror of down', async (field) => {
    const filter = { includeRemoved: true };
    const up = await names({ filter, orderBy: { field, direction: 'ASC' } });
    const down = await names({ filter, orderBy: { field, direction: 'DESC' } });
    expect(up.length).toBe(4);
    expect(down).toEqual([...up].reverse());
  });

  test.each(['LOGIN_NAME', 'NAME', 'LAST_LOGIN', 'REMARK'])(
    'pages by %s fit together, forwards and backwards',
    async (field) => {
      const order = { filter: { includeRemoved: true }, orderBy: { field, direction: 'ASC' } };
      const all = await names(order);
      const one = await list({ ...order, first: 3 });
      expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      const two = await list({ ...order, first: 3, after: one.pageInfo.endCursor });
      expect([...one.nodes, ...two.nodes].map((user) => user.lastName)).toEqual(all);
      const back = await list({ ...order, last: 3, before: two.pageInfo.startCursor });
      expect(back.nodes.map((user) => user.lastName)).toEqual(all.slice(0, 3));
      expect(back.totalCount).toBe(4);
    },
  );
});

describe('MZ-06 who sees which users', () => {
  test('signed out, a plain colleague, another office', async () => {
    await expectError(api().request(LIST), 'UNAUTHENTICATED');
    const plain = await sessionOf(await newUser(office.id));
    await expectError(api(plain).request(LIST), 'FORBIDDEN');
    const other = await newUser((await newOrganisation()).id, { roles: ['GEBRUIKERSBEHEERDER'] });
    const there = await sessionOf(other);
    expect((await list({}, there)).nodes.map((user) => user.id)).toEqual([other.id]);
    const user = 'query ($id: ID!) { user(id: $id) { fullName } }';
    expect(await api(there).request(user, { id: boss.id })).toEqual({ user: null });
    expect(await api(plain).request(user, { id: boss.id })).toEqual({ user: null });
  });

  test('klantenservice sees the users of any organisation', async () => {
    const insurer = await newOrganisation('VERZEKERAAR');
    const help = await sessionOf(await newUser(insurer.id, { roles: ['KLANTENSERVICE'] }), { portal: 'BACKOFFICE' });
    const { organisation } = await api(help).request<{ organisation: { users: { totalCount: number } } }>(
      'query ($id: ID!) { organisation(id: $id) { users(first: 1) { totalCount } } }',
      { id: office.id },
    );
    expect(organisation.users.totalCount).toBeGreaterThanOrEqual(3);
  });

  test('everybody sees oneself whole', async () => {
    const plain = await newUser(office.id);
    const { me } = await api(await sessionOf(plain)).request<{ me: { user: object } }>(
      '{ me { user { email mobileNumber roles { code } organisation { id } verificationCode } } }',
    );
    expect(me.user).toEqual({
      email: plain.email,
      mobileNumber: plain.mobileNumber,
      roles: [{ code: 'ONDERSTEUNER' }],
      organisation: { id: office.id },
      verificationCode: null,
    });
  });
});

describe('CO-01 the contracts of the own organisation', () => {
  test('by number and by id; nobody else’s', async () => {
    const town = await newOrganisation('GEMEENTE');
    const eh = { portal: 'COLLECTIEF', method: 'EHERKENNING', assurance: 'EH3' } as const;
    const session = await sessionOf(await newUser(town.id, { roles: ['FINANCIEEL'] }), eh);
    const number = `T${town.kvkNumber}`;
    await rows(
      `INSERT INTO contract (id, number, name, organisation_id, start_date) VALUES ($1, $2, 'Proef', $1, '2026-01-01')`,
      [town.id, number],
    );
    const { contracts, organisation } = await api(session).request<{
      contracts: object[];
      organisation: { contracts: object[] };
    }>('{ contracts { number startDate endDate organisation { id } } organisation { contracts { number } } }');
    expect(contracts).toEqual([{ number, startDate: '2026-01-01', endDate: null, organisation: { id: town.id } }]);
    expect(organisation.contracts).toEqual([{ number }]);
    const one = 'query ($id: ID, $number: String) { contract(id: $id, number: $number) { name } }';
    expect(await api(session).request(one, { number })).toEqual({ contract: { name: 'Proef' } });
    await expectError(api(manager).request(one, { number }), 'FORBIDDEN');
    await expectError(api(manager).request(one, { id: town.id }), 'FORBIDDEN');
    await expectError(api(session).request(one, {}), 'BAD_USER_INPUT');
    await expectError(api().request(one, { number }), 'UNAUTHENTICATED');
  });
});
