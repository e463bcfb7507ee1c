import { beforeAll, describe, expect, test } from '@jest/globals';
import { api, expectError } from '../../support/api-client';
import { auditOf } from '../../support/builders';
import {
  giveContractRoles,
  newContract,
  newOfficial,
  type MadeContract,
  type Official,
} from '../../support/collectief';
import { rows } from '../../support/database';
import { month, monthDay, newStay, refreshFrom } from '../../support/stays';

interface List {
  nodes: { kind: string; on: string | null; deelnemer: { id: string; fullName: string; maskedBsn: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
  asOf: string;
  instroom: number;
  uitstroom: number;
}

const LIST = `query ($id: ID!, $from: YearMonth!, $to: YearMonth!, $showAll: Boolean, $first: Int, $after: Cursor) {
  contract(id: $id) { inUitstroom(from: $from, to: $to, showAll: $showAll, first: $first, after: $after) {
    nodes { kind on deelnemer { id fullName maskedBsn relatienummer startDate endDate } }
    pageInfo { hasNextPage endCursor } totalCount asOf instroom uitstroom } } }`;

let contract: MadeContract;
let official: Official;

async function list(more: object = {}, as = official, of = contract): Promise<List> {
  const answer = await api(as.token).request<{ contract: { inUitstroom: List } }>(LIST, {
    id: of.id,
    from: month(-4),
    to: month(-2),
    ...more,
  });
  return answer.contract.inUitstroom;
}

const shown = ({ nodes }: List) => nodes.map(({ kind, on, deelnemer }) => `${deelnemer.fullName} ${kind} ${on}`);

beforeAll(async () => {
  contract = await newContract(undefined, { startDate: monthDay(-20) });
  official = await newOfficial(contract, ['FINANCIEEL']);
  await newStay(contract, { start: monthDay(-20), lastName: 'Zwart' });
  await newStay(contract, { start: monthDay(-20), lastName: 'Aalders' });
  await newStay(contract, { start: monthDay(-20), end: monthDay(-3, 10), lastName: 'Vertrek' });
  await newStay(contract, { start: monthDay(-4, 2), end: monthDay(-2, 20), lastName: 'Kort' });
  await newStay(contract, { start: monthDay(-3, 5), lastName: 'Nieuw' });
  await newStay(contract, { start: monthDay(-20), end: monthDay(-10, 5), lastName: 'Eerder' });
  await newStay(contract, { start: monthDay(-1, 5), lastName: 'Later' });
  await refreshFrom(month(-20));
});

const MOVED = [
  () => `D. Kort INSTROOM ${monthDay(-4, 2)}`,
  () => `D. Nieuw INSTROOM ${monthDay(-3, 5)}`,
  () => `D. Vertrek UITSTROOM ${monthDay(-3, 10)}`,
  () => `D. Kort UITSTROOM ${monthDay(-2, 20)}`,
].map((row) => row());

describe('CO-08 in- en uitstroomlijsten', () => {
  test('who came in and who left in the period, by day, with the sums and as of when', async () => {
    const found = await list();
    expect(shown(found)).toEqual(MOVED);
    expect(found).toMatchObject({ totalCount: 4, instroom: 2, uitstroom: 2 });
    expect(Date.parse(found.asOf)).toBeLessThanOrEqual(Date.now());
    expect(found.nodes[0]!.deelnemer.maskedBsn).toMatch(/^•••••\d{4}$/);
  });

  test('all deelnemers: also who took part and did neither, after the others and by name', async () => {
    const found = await list({ showAll: true });
    expect(shown(found)).toEqual([...MOVED, 'D. Aalders ONGEWIJZIGD null', 'D. Zwart ONGEWIJZIGD null']);
    expect(found).toMatchObject({ totalCount: 6, instroom: 2, uitstroom: 2 });
  });

  test('page by page it is the same list', async () => {
    const pages: List[] = [];
    let after: string | null = null;
    do {
      const page: List = await list({ showAll: true, first: 2, after });
      pages.push(page);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(pages.map(({ nodes }) => nodes.length)).toEqual([2, 2, 2]);
    expect(pages.flatMap(shown)).toEqual(shown(await list({ showAll: true })));
  });

  test('one month alone; a month that has no figures yet is empty', async () => {
    expect(shown(await list({ from: month(-3), to: month(-3) }))).toEqual(MOVED.slice(1, 3));
    expect(await list({ from: month(0), to: month(0) })).toMatchObject({ totalCount: 0, instroom: 0, uitstroom: 0 });
  });

  test('the list and its sums are as of the refresh: a change after it waits for the next', async () => {
    const own = await newContract(undefined, { startDate: monthDay(-5) });
    const viewer = await newOfficial(own, ['ADMINISTRATIEF']);
    const stay = await newStay(own, { start: monthDay(-5), lastName: 'Blijver' });
    await refreshFrom(month(-1));
    await rows(`UPDATE deelnemer SET end_date = $2, end_reason = 'OVERLEDEN' WHERE id = $1`, [stay, monthDay(-2, 9)]);
    expect(shown(await list({ showAll: true }, viewer, own))).toEqual(['D. Blijver ONGEWIJZIGD null']);

    await refreshFrom(month(-1));
    const after = await list({ showAll: true }, viewer, own);
    expect(shown(after)).toEqual([`D. Blijver UITSTROOM ${monthDay(-2, 9)}`]);
    expect(after).toMatchObject({ instroom: 0, uitstroom: 1 });
  });

  test('XX-03 whoever is shown is told to the trail by id, also when the document does not ask for it', async () => {
    const since = new Date();
    const viewer = await newOfficial(contract, ['ADMINISTRATIEF']);
    await api(viewer.token).request(
      `query ($id: ID!) { contract(id: $id) { inUitstroom(from: "${month(-4)}", to: "${month(-2)}") { nodes { kind } } } }`,
      { id: contract.id },
    );
    const looks = (await auditOf(contract.organisation.id, since)).filter(
      ({ action, actor_id: actor }) => action === 'stroom.list' && actor === viewer.user.id,
    );
    expect(looks).toHaveLength(1);
    const ids = (await list()).nodes.map(({ deelnemer }) => deelnemer.id);
    expect([...looks[0]!.subject_ids].sort()).toEqual([...ids].sort());
  });

  test('XX-01 other contracts, other municipalities and other roles see nothing of it', async () => {
    await expectError(list({}, await newOfficial(contract, ['ACCOUNTBEHEER'])), 'FORBIDDEN');
    const stranger = await newOfficial(await newContract(), ['ADMINISTRATIEF', 'FINANCIEEL']);
    expect(await api(stranger.token).request(LIST, { id: contract.id, from: month(-4), to: month(-2) })).toEqual({
      contract: null,
    });
    const variables = { id: contract.id, from: month(-4), to: month(-2) };
    await expectError(api(null).request(LIST, variables), 'UNAUTHENTICATED');

    const second = await newContract(contract.organisation);
    const mixed = await newOfficial(contract, ['ACCOUNTBEHEER']);
    await giveContractRoles(mixed.user, second, ['ADMINISTRATIEF']);
    expect(await list({ showAll: true }, mixed)).toMatchObject({ nodes: [], totalCount: 0, instroom: 0, uitstroom: 0 });
    expect(shown(await list({}, mixed, second))).toEqual([]);
  });

  test('CO-01 financieel sees who it is on this list, and no more of them', async () => {
    await expectError(
      api(official.token).request(
        `query ($id: ID!) { contract(id: $id) { inUitstroom(from: "${month(-4)}", to: "${month(-2)}") {
          nodes { deelnemer { household { id } } } } } }`,
        { id: contract.id },
      ),
      'NOT_FOUND',
    );
  });

  test.each([
    [{ from: month(-2), to: month(-4) }, 'PERIOD_BACKWARDS'],
    [{ from: '2026-1' }, 'MONTH_INVALID'],
    [{ first: 101 }, 'PAGE_TOO_LARGE'],
    [{ after: 'nergens' }, 'CURSOR_INVALID'],
  ])('%p is refused: %s', async (more, rule) => {
    await expectError(list(more), 'BAD_USER_INPUT', rule);
  });
});
