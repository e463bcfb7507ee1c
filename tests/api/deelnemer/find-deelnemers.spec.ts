import { beforeAll, describe, expect, it } from '@jest/globals';
import { api, expectError } from '../../support/api-client';
import { auditOf } from '../../support/builders';
import {
  addDeelnemer,
  DEELNEMER,
  giveContractRoles,
  inDays,
  newcomer,
  newContract,
  newOfficial,
  person,
  type AskedDeelnemer,
  type MadeContract,
  type Official,
} from '../../support/collectief';
import { rows } from '../../support/database';

interface Found {
  totalCount: number;
  nodes: AskedDeelnemer[];
  pageInfo: { hasNextPage: boolean; endCursor: string; startCursor: string };
}

let first: MadeContract;
let second: MadeContract;
let official: Official;
let onlySecond: Official;
const people = [
  person({ initials: 'A.', lastName: 'Groot', birthDate: '1970-01-01' }),
  person({ initials: 'B.', infix: 'de', lastName: 'Groot', birthDate: '1971-02-28', gender: 'V' }),
  person({ initials: 'C.', lastName: 'Grootendorst', birthDate: '1972-02-29' }),
  person({ initials: 'D.', infix: 'van der', lastName: 'Meer', birthDate: '1970-01-01' }),
];
const elsewhere = person({ initials: 'E.', lastName: 'Groot' });
let made: AskedDeelnemer[] = [];

beforeAll(async () => {
  first = await newContract();
  second = await newContract(first.organisation);
  official = await newOfficial(first);
  await giveContractRoles(official.user, second, ['ADMINISTRATIEF']);
  onlySecond = await newOfficial(second);
  made = [];
  for (const client of people)
    made.push(...(await addDeelnemer(official, newcomer(first, { client, startDate: inDays(-30) }))));
  made.push(...(await addDeelnemer(official, newcomer(second, { client: elsewhere, startDate: inDays(-30) }))));
}, 30_000);

const find = async (who: Official, filter: object | null, args: object = {}): Promise<Found> =>
  (
    await api(who.token).request<{ deelnemers: Found }>(
      `query ($filter: DeelnemerFilter, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
        deelnemers(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
          totalCount nodes { ${DEELNEMER} } pageInfo { hasNextPage endCursor startCursor } } }`,
      { filter, ...args },
    )
  ).deelnemers;
const sortedPage = async (contract: string | null, args: object): Promise<Found> => {
  const page = `deelnemers(orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { ${DEELNEMER} } pageInfo { hasNextPage endCursor startCursor } }`;
  const { found } = await api(official.token).request<{ found: { deelnemers: Found } }>(
    `query ($orderBy: DeelnemerOrder!, $first: Int, $after: Cursor${contract ? ', $contract: String' : ''}) {
      ${contract ? `found: contract(number: $contract) { ${page} }` : `found: ${page}`} }`,
    { contract, ...args },
  );
  return contract ? found.deelnemers : (found as unknown as Found);
};
const names = ({ nodes }: Found) => nodes.map(({ fullName }) => fullName);

describe('CO-03 deelnemers are found by last name, date of birth, BSN and relatienummer', () => {
  it.each([
    ['groot', ['A. Groot', 'B. de Groot', 'C. Grootendorst', 'E. Groot']],
    ['  GROOT ', ['A. Groot', 'B. de Groot', 'C. Grootendorst', 'E. Groot']],
    ['de Groot', ['A. Groot', 'B. de Groot', 'C. Grootendorst', 'E. Groot']],
    ['Grootend', ['C. Grootendorst']],
    ['van der Me', ['D. van der Meer']],
    ['Zonder', []],
    ['%', ['A. Groot', 'B. de Groot', 'C. Grootendorst', 'D. van der Meer', 'E. Groot']],
  ])('by the beginning of the last name: %j', async (lastName, wanted) => {
    const found = await find(official, { lastName });
    expect(names(found).sort()).toEqual([...wanted].sort());
    expect(found.totalCount).toBe(wanted.length);
  });

  it('by each of the others, and by all together', async () => {
    expect(names(await find(official, { birthDate: '1970-01-01' }))).toEqual(['A. Groot', 'D. van der Meer']);
    expect(names(await find(official, { birthDate: '1972-02-29' }))).toEqual(['C. Grootendorst']);
    expect(names(await find(official, { bsn: people[1]!.bsn }))).toEqual(['B. de Groot']);
    expect(names(await find(official, { relatienummer: made[3]!.relatienummer }))).toEqual(['D. van der Meer']);
    const both = { lastName: 'Groot', birthDate: '1970-01-01', bsn: people[0]!.bsn };
    expect(names(await find(official, both))).toEqual(['A. Groot']);
    expect(names(await find(official, { ...both, bsn: people[1]!.bsn }))).toEqual([]);
  });

  it('in one contract, or in all on which one has the role', async () => {
    expect((await find(official, null)).totalCount).toBe(5);
    expect(names(await find(onlySecond, null))).toEqual(['E. Groot']);
    expect(names(await find(onlySecond, { bsn: people[0]!.bsn }))).toEqual([]);
    const { contract } = await api(official.token).request<{
      contract: { deelnemers: Found; currentDeelnemers: number };
    }>(
      `query ($number: String) { contract(number: $number) { currentDeelnemers
        deelnemers(filter: { lastName: "groot" }) { totalCount nodes { fullName } } } }`,
      { number: first.number },
    );
    expect(contract.currentDeelnemers).toBe(4);
    expect(names(contract.deelnemers)).toEqual(['A. Groot', 'B. de Groot', 'C. Grootendorst']);
  });

  it('page by page, forward and backward, nobody twice and nobody left out', async () => {
    const all = names(await find(official, null));
    const one = await find(official, null, { first: 2 });
    const two = await find(official, null, { first: 2, after: one.pageInfo.endCursor });
    const three = await find(official, null, { first: 2, after: two.pageInfo.endCursor });
    expect([...names(one), ...names(two), ...names(three)]).toEqual(all);
    expect([one, two, three].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
    expect(one.totalCount).toBe(5);
    expect(names(await find(official, null, { last: 2, before: three.pageInfo.startCursor }))).toEqual(names(two));
  });

  it.each([
    ['NAME', 'ASC', ['A. Groot', 'B. de Groot', 'E. Groot', 'C. Grootendorst', 'D. van der Meer']],
    ['NAME', 'DESC', ['D. van der Meer', 'C. Grootendorst', 'E. Groot', 'B. de Groot', 'A. Groot']],
    ['BIRTH_DATE', 'ASC', null],
    ['BIRTH_DATE', 'DESC', null],
    ['START_DATE', 'ASC', null],
    ['START_DATE', 'DESC', null],
  ] as const)(
    'sorted by %s %s, over all contracts together and in one, page by page',
    async (field, direction, wanted) => {
      const by = { NAME: 'fullName', BIRTH_DATE: 'birthDate', START_DATE: 'startDate' } as const;
      for (const contract of [null, first.number]) {
        const walk: AskedDeelnemer[] = [];
        let after: string | null = null;
        do {
          const page: Found = await sortedPage(contract, { orderBy: { field, direction }, first: 2, after });
          walk.push(...page.nodes);
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after);
        expect(new Set(walk.map(({ id }) => id)).size).toBe(contract ? 4 : 5);
        expect(walk).toHaveLength(contract ? 4 : 5);
        const keys = walk.map((row) => row[by[field]]);
        if (wanted) expect(keys).toEqual(contract ? wanted.filter((name) => name !== 'E. Groot') : wanted);
        else
          expect(keys).toEqual([...keys].sort((a, b) => (direction === 'ASC' ? 1 : -1) * (a < b ? -1 : a > b ? 1 : 0)));
      }
    },
  );

  it('a place of one order is none of another, and whoever reads a place reads no name (XX-02)', async () => {
    const orderBy = { field: 'NAME', direction: 'ASC' };
    const { pageInfo } = await sortedPage(null, { orderBy, first: 1 });
    expect(Buffer.from(pageInfo.endCursor, 'base64url').toString('latin1')).not.toMatch(/groot/i);
    const other = { orderBy: { field: 'BIRTH_DATE', direction: 'ASC' }, first: 1, after: pageInfo.endCursor };
    await expectError(sortedPage(null, other), 'BAD_USER_INPUT', 'CURSOR_INVALID');
  });

  it('who was in on a date can always be told', async () => {
    const contract = await newContract();
    const who = await newOfficial(contract);
    const client = person({ lastName: 'Gast' });
    const [stay] = await addDeelnemer(who, newcomer(contract, { client, startDate: inDays(-60) }));
    await rows(`UPDATE deelnemer SET end_date = $2, end_reason = 'EINDE_COLLECTIVITEIT' WHERE id = $1`, [
      stay!.id,
      inDays(-31),
    ]);
    const [back] = await addDeelnemer(who, newcomer(contract, { client, startDate: inDays(10) }));
    const on = async (days: number) => (await find(who, { on: inDays(days) })).nodes.map(({ id }) => id);
    expect(await on(-61)).toEqual([]);
    expect(await on(-60)).toEqual([stay!.id]);
    expect(await on(-31)).toEqual([stay!.id]);
    expect(await on(-30)).toEqual([]);
    expect(await on(9)).toEqual([]);
    expect(await on(10)).toEqual([back!.id]);
    expect((await find(who, null)).totalCount).toBe(0);
  });

  it('what cannot be searched for is named', async () => {
    await expectError(find(official, { bsn: '123456789' }), 'BAD_USER_INPUT', 'BSN_INVALID');
    await expectError(find(official, { on: '2026-02-30' }), 'BAD_USER_INPUT', 'DATE_INVALID');
    await expectError(find(official, { relatienummer: '1'.repeat(50) }), 'BAD_USER_INPUT', 'VALUE_TOO_LONG');
    await expectError(find(official, null, { first: 101 }), 'BAD_USER_INPUT', 'PAGE_TOO_LARGE');
    await expectError(find(official, null, { after: 'eA' }), 'BAD_USER_INPUT', 'CURSOR_INVALID');
  });
});

describe('CO-01 XX-03 deelnemers are seen by who may, and each look is told', () => {
  it('a deelnemer of another contract reads as one that is not there', async () => {
    const ask = (who: Official, id: string) =>
      api(who.token).request<{ deelnemer: object | null }>(`query ($id: ID!) { deelnemer(id: $id) { ${DEELNEMER} } }`, {
        id,
      });
    expect((await ask(official, made[0]!.id)).deelnemer).toMatchObject({ fullName: 'A. Groot' });
    for (const id of [made[0]!.id, '01999999-9999-7999-8999-999999999999', "' OR 1=1"])
      expect(await ask(onlySecond, id)).toEqual({ deelnemer: null });
  });

  it('financieel and accountbeheer see no deelnemers, nor does a stranger', async () => {
    for (const role of ['FINANCIEEL', 'ACCOUNTBEHEER'])
      await expectError(find(await newOfficial(first, [role]), null), 'FORBIDDEN');
    await expectError(find({ user: official.user, token: '' }, null), 'UNAUTHENTICATED');
  });

  it('one who is administratief elsewhere is no way into a contract', async () => {
    const mixed = await newOfficial(second);
    await giveContractRoles(mixed.user, first, ['FINANCIEEL']);
    const { contract } = await api(mixed.token).request<{ contract: { deelnemers: Found; currentDeelnemers: number } }>(
      'query ($id: ID!) { contract(id: $id) { currentDeelnemers deelnemers { totalCount nodes { id } } } }',
      { id: first.id },
    );
    expect(contract).toMatchObject({ currentDeelnemers: 4, deelnemers: { totalCount: 0, nodes: [] } });
  });

  it('who was shown stands in the trail; a count alone shows nobody', async () => {
    const contract = await newContract();
    const who = await newOfficial(contract);
    const [client, child] = await addDeelnemer(
      who,
      newcomer(contract, { family: [{ role: 'KIND', person: person({ birthDate: '2015-05-05' }) }] }),
    );
    const since = new Date();
    await api(who.token).request('{ deelnemers { totalCount } }');
    await api(who.token).request(
      '{ deelnemers(filter: { lastName: "Groot" }, first: 1) { nodes { id household { id } } } }',
    );
    await api(who.token).request('query ($id: ID!) { deelnemer(id: $id) { fullName } }', { id: client!.id });
    const told = await auditOf(contract.organisation.id, since);
    expect(told.map(({ action, subject_ids }) => [action, [...subject_ids].sort()])).toEqual([
      ['deelnemer.list', [client!.id, child!.id].sort()],
      ['deelnemer.read', [client!.id]],
    ]);
  });

  it('XX-02 the full BSN is shown on request, and that is told', async () => {
    const since = new Date();
    const reveal = (who: Official, id: string) =>
      api(who.token).request<{ revealDeelnemerBsn: string }>(
        'mutation ($id: ID!) { revealDeelnemerBsn(deelnemerId: $id) }',
        { id },
      );
    expect((await reveal(official, made[0]!.id)).revealDeelnemerBsn).toBe(people[0]!.bsn);
    await expectError(reveal(onlySecond, made[0]!.id), 'NOT_FOUND');
    const told = await auditOf(first.organisation.id, since);
    expect(
      told.filter(({ action }) => action === 'deelnemer.reveal-bsn').map(({ subject_ids }) => subject_ids),
    ).toEqual([[made[0]!.id]]);
  });
});
