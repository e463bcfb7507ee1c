import { beforeAll, describe, expect, test } from '@jest/globals';
import { api, expectError } from '../../support/api-client';
import { auditOf, newOrganisation, newUser, sessionOf } from '../../support/builders';
import {
  giveContractRoles,
  newContract,
  newOfficial,
  type MadeContract,
  type Official,
} from '../../support/collectief';
import { rows } from '../../support/database';
import { month, monthDay, newStay, refreshFrom } from '../../support/stays';
import { until } from '../../support/until';

interface Usage {
  month: string;
  deelnemers: number;
  difference: number;
  instroom: number;
  uitstroom: number;
  asOf: string;
}

const USAGE = `query ($id: ID!, $from: YearMonth, $to: YearMonth) { contract(id: $id) {
  usage(from: $from, to: $to) { month deelnemers difference instroom uitstroom asOf } } }`;

async function usage(contract: MadeContract, as: Official, period: { from?: string; to?: string } = {}) {
  const answer = await api(as.token).request<{ contract: { usage: Usage[] } | null }>(USAGE, {
    id: contract.id,
    ...period,
  });
  return answer.contract!.usage;
}

let contract: MadeContract;
let official: Official;

beforeAll(async () => {
  contract = await newContract(undefined, { startDate: monthDay(-30) });
  official = await newOfficial(contract, ['ADMINISTRATIEF']);
  // Three from the begin, of whom one leaves on the last day of a month; one who comes and goes in one month; one to come.
  await newStay(contract, { start: monthDay(-30) });
  await newStay(contract, { start: monthDay(-30) });
  await newStay(contract, { start: monthDay(-30), end: monthDay(-5, 31) });
  await newStay(contract, { start: monthDay(-4, 3), end: monthDay(-4, 20) });
  await newStay(contract, { start: monthDay(-3, 31) });
  await newStay(contract, { start: monthDay(1, 1) });
  await refreshFrom(month(-30));
});

describe('CO-10 the use of a contract per month', () => {
  test('numbers at month end, in, out and difference, of the months that are over, oldest first', async () => {
    const figures = await usage(contract, official, { from: month(-6), to: month(-1) });
    expect(figures.map(({ asOf, ...rest }) => rest)).toEqual([
      { month: month(-6), deelnemers: 3, difference: 0, instroom: 0, uitstroom: 0 },
      { month: month(-5), deelnemers: 2, difference: -1, instroom: 0, uitstroom: 1 },
      { month: month(-4), deelnemers: 2, difference: 0, instroom: 1, uitstroom: 1 },
      { month: month(-3), deelnemers: 3, difference: 1, instroom: 1, uitstroom: 0 },
      { month: month(-2), deelnemers: 3, difference: 0, instroom: 0, uitstroom: 0 },
      { month: month(-1), deelnemers: 3, difference: 0, instroom: 0, uitstroom: 0 },
    ]);
  });

  test('each number is that of the month before plus who came minus who left, from the first month on', async () => {
    const figures = await usage(contract, official, { from: month(-30), to: month(-1) });
    expect(figures).toHaveLength(30);
    let before = 0;
    for (const { deelnemers, instroom, uitstroom, difference } of figures) {
      expect(deelnemers).toBe(before + instroom - uitstroom);
      expect(difference).toBe(deelnemers - before);
      before = deelnemers;
    }
  });

  test('the last twelve months when no period is asked', async () => {
    const figures = await usage(contract, official);
    expect(figures).toHaveLength(12);
    expect(figures.at(-1)!.month).toBe(month(-1));
  });

  test('a refresh that is done twice gives the same figures', async () => {
    const print = async () => ({
      months: await rows(
        'SELECT contract_id, month, deelnemers, instroom, uitstroom FROM contract_month WHERE contract_id = $1 ORDER BY 1, 2',
        [contract.id],
      ),
      flow: await rows('SELECT * FROM stroom WHERE contract_id = $1 ORDER BY 1, 2, 3, 4', [contract.id]),
    });
    const before = await print();
    await refreshFrom(month(-2));
    await refreshFrom(month(-30));
    expect(await print()).toEqual(before);
    expect(before.flow).toHaveLength(7);
  });

  test('what changes afterwards, in the past too, shows after the next refresh and not before; the page says as of when', async () => {
    const own = await newContract(undefined, { startDate: monthDay(-6) });
    const viewer = await newOfficial(own, ['FINANCIEEL']);
    const stay = await newStay(own, { start: monthDay(-6) });
    await refreshFrom(month(-1));
    const before = await usage(own, viewer);
    await rows(`UPDATE deelnemer SET end_date = $2, end_reason = 'OVERLEDEN' WHERE id = $1`, [stay, monthDay(-3, 15)]);
    expect(await usage(own, viewer)).toEqual(before);

    await refreshFrom(month(-1));
    const after = await usage(own, viewer);
    expect(after.map(({ deelnemers }) => deelnemers)).toEqual([1, 1, 1, 0, 0, 0]);
    expect(after.find((one) => one.month === month(-3))!.uitstroom).toBe(1);
    expect(after[0]!.asOf > before[0]!.asOf).toBe(true);
  });

  test('who sees it: roles on that very contract; one that has none there sees no figures', async () => {
    expect(await usage(contract, await newOfficial(contract, ['FINANCIEEL']))).toHaveLength(12);
    await expectError(usage(contract, await newOfficial(contract, ['ACCOUNTBEHEER'])), 'FORBIDDEN');

    const second = await newContract(contract.organisation);
    const mixed = await newOfficial(contract, ['ACCOUNTBEHEER']);
    await giveContractRoles(mixed.user, second, ['ADMINISTRATIEF']);
    await refreshFrom(month(-1));
    expect(await usage(contract, mixed)).toEqual([]);
    expect(await usage(second, mixed)).toHaveLength(12);
  });

  test("another municipality's contract reads as one that does not exist; strangers must sign in", async () => {
    const other = await newOfficial(await newContract(), ['ADMINISTRATIEF', 'FINANCIEEL']);
    expect(await api(other.token).request(USAGE, { id: contract.id })).toEqual({ contract: null });
    await expectError(api(null).request(USAGE, { id: contract.id }), 'UNAUTHENTICATED');
  });

  test.each([
    [{ from: '2026-13' }, 'MONTH_INVALID'],
    [{ from: month(-1), to: month(-2) }, 'PERIOD_BACKWARDS'],
    [{ from: '1950-01', to: month(-1) }, 'PERIOD_TOO_LONG'],
    [{ to: month(-1) }, 'VALUE_REQUIRED'],
  ])('the period %p is refused: %s', async (period, rule) => {
    await expectError(usage(contract, official, period), 'BAD_USER_INPUT', rule);
  });
});

describe('CO-08 the back office has the figures made again', () => {
  const REFRESH = 'mutation ($month: YearMonth!) { refreshContractFigures(month: $month) { month asOf pending } }';
  const STATUS = '{ contractFigures { month asOf pending } }';
  let desk: { id: string; organisationId: string };
  let token: string;

  beforeAll(async () => {
    desk = await newUser((await newOrganisation('VERZEKERAAR')).id, { roles: ['RELATIEBEHEER'] });
    token = await sessionOf(desk, { portal: 'BACKOFFICE' });
  });

  test('from a month on; it answers at once, and contractFigures tells when it is done', async () => {
    const since = new Date();
    const own = await newContract(undefined, { startDate: monthDay(-3) });
    await newStay(own, { start: monthDay(-3, 5) });
    const asked = await api(token).request<{ refreshContractFigures: { pending: boolean } }>(REFRESH, {
      month: month(-3),
    });
    expect(asked.refreshContractFigures.pending).toBe(true);
    const { contractFigures } = await until('the figures', async () => {
      const answer = await api(token).request<{ contractFigures: { pending: boolean; month: string; asOf: string } }>(
        STATUS,
      );
      return !answer.contractFigures.pending && answer;
    });
    expect(contractFigures.month).toBe(month(-1));
    expect(new Date(contractFigures.asOf).getTime()).toBeGreaterThanOrEqual(since.getTime() - 1000);
    const viewer = await newOfficial(own, ['ADMINISTRATIEF']);
    expect((await usage(own, viewer)).map(({ deelnemers }) => deelnemers)).toEqual([1, 1, 1]);
    expect(await auditOf(desk.organisationId, since)).toEqual([
      expect.objectContaining({ action: 'figures.refresh', actor_id: desk.id, reason: month(-3) }),
    ]);
  });

  test('not for a month that is not over, not by a municipality, not by a stranger', async () => {
    await expectError(api(token).request(REFRESH, { month: month(0) }), 'BAD_USER_INPUT', 'MONTH_NOT_OVER');
    await expectError(api(token).request(REFRESH, { month: '2026-00' }), 'BAD_USER_INPUT', 'MONTH_INVALID');
    await expectError(api(official.token).request(REFRESH, { month: month(-1) }), 'FORBIDDEN');
    await expectError(api(null).request(REFRESH, { month: month(-1) }), 'UNAUTHENTICATED');
  });
});
