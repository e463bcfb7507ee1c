import { beforeAll, describe, expect, test } from '@jest/globals';
import { api, expectError } from '../../support/api-client';
import {
  auditOf,
  newBewind,
  newInsured,
  newOrganisation,
  newUser,
  sessionOf,
  type MadeInsured,
  type MadeUser,
} from '../../support/builders';
import { rows } from '../../support/database';

const DETAIL = `query ($id: ID!) { client(id: $id) {
  id insurer insuredNumber maskedBsn fullName birthDate email phone correspondenceChannel version
  address { street houseNumber postcode city country }
  debtor { debtorNumber premiumIban claimsIban paymentMethod outstandingAmount }
  bronheffing { active since monthlyAmount } gber { active instalments since stoppedOn stopReason }
  care { policyName deductibleUsed claims { id treatedOn provider description amount } }
} }`;
const LIST = `query ($filter: ClientFilter!, $first: Int, $after: Cursor) { clients(filter: $filter, first: $first, after: $after) {
  totalCount nodes { id fullName } pageInfo { hasNextPage endCursor } } }`;

interface List {
  clients: {
    totalCount: number;
    nodes: { id: string; fullName: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
type Detail = { client: Record<string, Record<string, unknown> & unknown[]> | null };

let user: MadeUser;
let token: string;
let other: MadeUser;
let client: MadeInsured;
let curated: MadeInsured;
let foreign: MadeInsured;

const list = (filter: object, more: object = {}) => api(token).request<List>(LIST, { filter, ...more });
const found = async (filter: object) => (await list(filter)).clients.nodes.map((node) => node.id);
const detail = async (id: string, as = token) => (await api(as).request<Detail>(DETAIL, { id })).client;

beforeAll(async () => {
  user = await newUser((await newOrganisation()).id);
  token = await sessionOf(user);
  other = await newUser((await newOrganisation()).id);
  [client, curated, foreign] = [await newInsured({ gber: true }), await newInsured(), await newInsured()];
  await newBewind(user, client);
  await newBewind(user, curated, { kind: 'CURATELE' });
  await newBewind(other, foreign);
  await rows(
    `INSERT INTO care_claim (id, insured_id, treated_on, provider, description, amount)
     SELECT gen_random_uuid(), id, make_date(2026, n, 1), 'Tandarts', 'Controle', 20.5 * n
     FROM insured, generate_series(1, 2) n WHERE id = ANY($1)`,
    [[client.id, curated.id]],
  );
});

describe('MZ-14 cliënt zoeken', () => {
  test('by insured number, by BSN, and by date of birth with last name', async () => {
    expect(await found({ insuredNumber: client.insuredNumber })).toEqual([client.id]);
    expect(await found({ bsn: client.bsn })).toEqual([client.id]);
    expect(await found({ birthDate: client.birthDate, lastName: client.lastName.toUpperCase() })).toEqual([client.id]);
    expect(await found({ birthDate: client.birthDate, lastName: client.lastName.slice(0, -1) })).toEqual([]);
  });

  test('only own clients are found, whichever way one asks', async () => {
    expect(await found({ insuredNumber: foreign.insuredNumber })).toEqual([]);
    expect(await found({ bsn: foreign.bsn })).toEqual([]);
    expect(await found({ birthDate: foreign.birthDate, lastName: foreign.lastName })).toEqual([]);
    expect(await detail(foreign.id)).toBeNull();
    expect(await detail('no-id')).toBeNull();
  });

  test('an incomplete search says which field to fill in', async () => {
    const error = await expectError(
      list({ birthDate: client.birthDate }),
      'BAD_USER_INPUT',
      'FILTER_LAST_NAME_REQUIRED',
    );
    expect(error.extensions?.problems).toEqual([
      {
        field: 'filter.lastName',
        rule: 'FILTER_LAST_NAME_REQUIRED',
        message: 'Vul bij de geboortedatum ook de achternaam in.',
      },
    ]);
    await expectError(list({ lastName: 'Vries' }), 'BAD_USER_INPUT', 'FILTER_BIRTH_DATE_REQUIRED');
    await expectError(list({ bsn: client.bsn, insuredNumber: '1' }), 'BAD_USER_INPUT', 'FILTER_ONE_NUMBER');
  });

  test('XX-02 a BSN that fails the 11-test is refused, and is not repeated', async () => {
    const error = await expectError(list({ bsn: '999990008' }), 'BAD_USER_INPUT', 'BSN_INVALID');
    expect(JSON.stringify(error)).not.toContain('999990008');
  });

  test('without a filter all own clients come, by name, page by page', async () => {
    const office = await newUser((await newOrganisation()).id);
    const made = [];
    for (let n = 0; n < 5; n++) {
      const insured = await newInsured();
      await newBewind(office, insured);
      made.push(insured);
    }
    const as = api(await sessionOf(office));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { clients }: List = await as.request<List>(LIST, { filter: {}, first: 2, after });
      expect(clients.totalCount).toBe(5);
      seen.push(...clients.nodes.map((node) => node.id));
      after = clients.pageInfo.hasNextPage ? clients.pageInfo.endCursor : null;
    } while (after);
    const byName = [...made].sort((a, b) => (a.lastName.toLowerCase() < b.lastName.toLowerCase() ? -1 : 1));
    expect(seen).toEqual(byName.map((insured) => insured.id));
  });
});

describe('MZ-15 cliënt detail', () => {
  test('debtor data, address, bronheffing and GBER', async () => {
    await rows(
      `UPDATE insured SET outstanding_amount = 138.5, bronheffing_since = '2026-01-01', bronheffing_amount = 160.6
      WHERE id = $1`,
      [client.id],
    );
    const seen = await detail(client.id);
    expect(seen).toMatchObject({
      id: client.id,
      insurer: 'MENZIS',
      insuredNumber: client.insuredNumber,
      maskedBsn: `•••••${client.bsn.slice(-4)}`,
      birthDate: client.birthDate,
      address: { street: 'Teststraat', houseNumber: '1', postcode: '9999XX', city: 'Testdorp', country: 'NL' },
      debtor: { premiumIban: 'NL91ABNA0417164300', paymentMethod: 'DIRECT_DEBIT', outstandingAmount: '138.50' },
      bronheffing: { active: true, since: '2026-01-01', monthlyAmount: '160.60' },
      gber: { active: true, instalments: 10, since: '2026-01-01', stoppedOn: null, stopReason: null },
    });
    expect(JSON.stringify(seen)).not.toContain(client.bsn);
  });

  test('MZ-18 MZ-21 a client is there until, not including, the end date', async () => {
    const day = async (offset: number) =>
      (
        await rows<{ day: string }>(`SELECT ((now() AT TIME ZONE 'Europe/Amsterdam')::date + $1::int)::text AS day`, [
          offset,
        ])
      )[0]!.day;
    const [ended, ending, coming] = [await newInsured(), await newInsured(), await newInsured()];
    await newBewind(user, ended, { endDate: await day(0) });
    await newBewind(user, ending, { status: 'ENDING', endDate: await day(1) });
    await rows('UPDATE bewind SET start_date = $2 WHERE id = $1', [await newBewind(user, coming), await day(1)]);
    expect(await detail(ended.id)).toBeNull();
    expect(await detail(coming.id)).toBeNull();
    expect(await detail(ending.id)).toMatchObject({ id: ending.id });
    expect(await found({ bsn: ended.bsn })).toEqual([]);
    expect(await found({ bsn: ending.bsn })).toEqual([ending.id]);
  });

  test('MZ-11 a bewind that is ACCEPTED opens from its start date on, whether or not the calendar has run', async () => {
    const [begun, coming] = [await newInsured(), await newInsured()];
    await newBewind(user, begun, { status: 'ACCEPTED' });
    const later = await newBewind(user, coming, { status: 'ACCEPTED' });
    await rows('UPDATE bewind SET start_date = current_date + 2 WHERE id = $1', [later]);
    expect(await detail(begun.id)).toMatchObject({ id: begun.id });
    expect(await detail(coming.id)).toBeNull();
  });

  test.each(['REQUESTED', 'IN_REVIEW', 'QUESTION_ASKED', 'REFUSED', 'ENDED'])(
    'MZ-13 a bewind that is %s opens nothing',
    async (status) => {
      const insured = await newInsured();
      await newBewind(user, insured, { status });
      expect(await detail(insured.id)).toBeNull();
    },
  );
});

describe('MZ-16 what the role may not see is not there', () => {
  test('with beschermingsbewind there is no care', async () => {
    expect((await detail(client.id))!['care']).toBeNull();
  });

  test('with curatele there is, newest claim first', async () => {
    expect((await detail(curated.id))!['care']).toEqual({
      policyName: 'Basis Vrij',
      deductibleUsed: '0.00',
      claims: [
        expect.objectContaining({ treatedOn: '2026-02-01', amount: '41.00' }),
        expect.objectContaining({ treatedOn: '2026-01-01', amount: '20.50' }),
      ],
    });
  });
});

describe('XX-01 who may look at clients', () => {
  test('a stranger is asked to log in', async () => {
    await expectError(api().request(DETAIL, { id: client.id }), 'UNAUTHENTICATED');
    await expectError(api().request(LIST, { filter: {} }), 'UNAUTHENTICATED');
  });

  test.each([
    ['GEBRUIKERSBEHEERDER', 'ONDERSTEUNER', 'ONDERSTEUNER'],
    ['BEOORDELAAR', 'VERZEKERAAR', 'BACKOFFICE'],
    ['KLANTENSERVICE', 'VERZEKERAAR', 'BACKOFFICE'],
  ] as const)('a %s may not', async (role, kind, portal) => {
    const organisation = kind === 'ONDERSTEUNER' ? user.organisationId : (await newOrganisation(kind)).id;
    const as = api(await sessionOf(await newUser(organisation, { roles: [role] }), { portal }));
    await expectError(as.request(DETAIL, { id: client.id }), 'FORBIDDEN');
    await expectError(as.request('mutation ($id: ID!) { revealBsn(clientId: $id) }', { id: client.id }), 'FORBIDDEN');
  });
});

describe('XX-03 each look is in the trail', () => {
  test('a page, a client, and a client with care', async () => {
    const since = new Date();
    await found({ bsn: client.bsn });
    await detail(client.id);
    await detail(curated.id);
    await detail(foreign.id);
    expect(await auditOf(user.organisationId, since)).toEqual([
      { action: 'client.list', actor_id: user.id, subject_ids: [client.id], reason: null },
      { action: 'client.read', actor_id: user.id, subject_ids: [client.id], reason: null },
      { action: 'client.read-care', actor_id: user.id, subject_ids: [curated.id], reason: null },
    ]);
  });

  test('a count alone shows nobody', async () => {
    const since = new Date();
    await api(token).request('{ clients(filter: {}) { totalCount } }');
    expect(await auditOf(user.organisationId, since)).toEqual([]);
  });
});

describe('XX-02 the full BSN on request', () => {
  const reveal = (id: string, as = token) =>
    api(as).request<{ revealBsn: string }>('mutation ($id: ID!) { revealBsn(clientId: $id) }', { id });

  test('of an own client, told in the trail', async () => {
    const since = new Date();
    expect((await reveal(client.id)).revealBsn).toBe(client.bsn);
    expect(await auditOf(user.organisationId, since)).toEqual([
      { action: 'client.reveal-bsn', actor_id: user.id, subject_ids: [client.id], reason: null },
    ]);
  });

  test('of nobody else', async () => {
    await expectError(reveal(foreign.id), 'NOT_FOUND');
    await expectError(reveal('0'), 'NOT_FOUND');
    await expectError(reveal(client.id, await sessionOf(other)), 'NOT_FOUND');
  });
});
