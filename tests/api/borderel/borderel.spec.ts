import { beforeAll, describe, expect, test } from '@jest/globals';
import { addMonths } from '@volmacht/api/core/calendar/index';
import { readPdfText } from '@volmacht/api/core/files/index';
import { api, expectError, freshAddress } from '../../support/api-client';
import { auditOf } from '../../support/builders';
import {
  giveContractRoles,
  newContract,
  newOfficial,
  type MadeContract,
  type Official,
} from '../../support/collectief';
import { row, rows } from '../../support/database';
import { stack } from '../../support/stack';
import { makeBorderel, month, monthDay, newStay, runJob } from '../../support/stays';

interface Asked {
  id: string;
  month: string;
  date: string;
  number: string;
  invoiceNumber: string;
  amount: string;
  deelnemers: number;
  invoice: { id: string; name: string; mediaType: string; size: number };
  file: { id: string; name: string; mediaType: string; size: number };
}

const LIST = `query ($id: ID!) { contract(id: $id) { borderellen { id month date number invoiceNumber amount deelnemers
  contract { number } invoice { id name mediaType size } file { id name mediaType size } } } }`;

async function borderellen(contract: MadeContract, as: Official): Promise<Asked[]> {
  const answer = await api(as.token).request<{ contract: { borderellen: Asked[] } }>(LIST, { id: contract.id });
  return answer.contract.borderellen;
}

async function download(id: string, token: string | null): Promise<{ status: number; bytes: Buffer }> {
  const answer = await fetch(`${stack().urls.api}/files/${id}`, {
    headers: { 'x-forwarded-for': freshAddress(), ...(token ? { authorization: `Bearer ${token}` } : {}) },
  });
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
}

/** A municipality whose financieel official looks at a contract that runs since a year. */
async function newTown(): Promise<{ contract: MadeContract; official: Official }> {
  const contract = await newContract(undefined, { startDate: monthDay(-24) });
  return { contract, official: await newOfficial(contract, ['FINANCIEEL']) };
}

const daysIn = (offset: number) => Number(monthDay(offset, 31).slice(8));
/** What a stay of so many days of a month costs at 138.50 a month, rounded half up to cents. */
const share = (days: number, offset: number) => Math.floor((13850 * days * 2 + daysIn(offset)) / (daysIn(offset) * 2));
const euros = (amount: number) => (amount / 100).toFixed(2);
const csvRows = (bytes: Buffer) =>
  bytes
    .toString('utf8')
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));

describe('CO-09 children owe no premium until the month after their eighteenth birthday', () => {
  test('who turned eighteen last month pays nothing yet, who did the month before pays the whole month', async () => {
    const { contract, official } = await newTown();
    const born = (offset: number, day: number) => addMonths(monthDay(offset, day), -18 * 12);
    await newStay(contract, { start: monthDay(-24), lastName: 'Kind', birthDate: born(40, 1) });
    await newStay(contract, { start: monthDay(-24), lastName: 'Jarig', birthDate: born(-1, 1) });
    await newStay(contract, { start: monthDay(-24), lastName: 'Volwassen', birthDate: born(-2, 28) });
    await makeBorderel(contract, month(-1));
    const [made] = await borderellen(contract, official);
    expect(made).toMatchObject({ amount: '138.50', deelnemers: 1 });
  });
});

describe('CO-09 a borderel bills each insured deelnemer per day of the month', () => {
  let contract: MadeContract;
  let official: Official;
  let made: Asked;
  const whole = 13850;
  const begun = share(daysIn(-1) - 9, -1);
  const left = share(7, -1);

  beforeAll(async () => {
    ({ contract, official } = await newTown());
    await newStay(contract, { start: monthDay(-24), lastName: 'Heel' });
    await newStay(contract, { start: monthDay(-1, 10), lastName: 'Later' });
    await newStay(contract, { start: monthDay(-24), end: monthDay(-1, 7), lastName: '=Eerder' });
    await newStay(contract, { start: monthDay(-24), insured: false, lastName: 'Elders' });
    await newStay(contract, { start: monthDay(-24), end: monthDay(-2, 31), lastName: 'Weg' });
    await newStay(contract, { start: monthDay(0), lastName: 'Straks' });
    await makeBorderel(contract, month(-1));
    [made] = (await borderellen(contract, official)) as [Asked];
  });

  test('amount, number of deelnemers, date, and files that are named as the municipality knows them', () => {
    expect(made).toMatchObject({
      month: month(-1),
      date: monthDay(-1, 24),
      amount: euros(whole + begun + left),
      deelnemers: 3,
      contract: { number: contract.number },
      invoice: { name: `Factuur-${made.invoiceNumber}.pdf`, mediaType: 'application/pdf' },
      file: { mediaType: 'text/csv' },
    });
    const day = monthDay(-1, 24).replaceAll('-', '');
    expect(made.file.name).toBe(`BOR-${contract.number}-${day}-1ZENZ-${made.number}_${made.invoiceNumber}.csv`);
    expect(made.invoiceNumber).toMatch(new RegExp(`^${made.date.slice(0, 4)}\\d{5}$`));
  });

  test('the CSV has a line per deelnemer; its lines, its total, the invoice and the amount are one and the same', async () => {
    const csv = await download(made.file.id, official.token);
    expect(csv.status).toBe(200);
    expect(csv.bytes).toHaveLength(made.file.size);
    const [titles, ...lines] = csvRows(csv.bytes);
    expect(titles!.at(-1)).toBe('Bedrag');
    const total = lines.pop()!;
    expect(lines.map((line) => [line[4], line[10], line[11], line.at(-1)])).toEqual(
      [
        ["'D. =Eerder", '7', 'Premie', euros(left).replace('.', ',')],
        ['D. Heel', String(daysIn(-1)), 'Premie', '138,50'],
        ['D. Later', String(daysIn(-1) - 9), 'Premie', euros(begun).replace('.', ',')],
      ].map(([name, ...rest]) => [name!.replace("'D", 'D'), ...rest]),
    );
    expect(total[0]).toBe('Totaal');
    expect(total.at(-1)).toBe(made.amount.replace('.', ','));

    const pdf = await download(made.invoice.id, official.token);
    const read = await readPdfText(pdf.bytes, 5);
    if (!read.ok) throw new Error('The invoice cannot be read.');
    const text = JSON.stringify(read.value).replace(/\u00a0|\\u00a0/g, ' ');
    expect(text).toContain(`€ ${made.amount.replace('.', ',')}`);
    expect(text).toContain(made.invoiceNumber);
    expect(text).toContain(contract.organisation.name);
  });

  test('CO-11 it is told in a bericht, XX-03 its making and each download in the trail', async () => {
    const [told] = await rows('SELECT category, text, date FROM bericht WHERE contract_id = $1', [contract.id]);
    expect(told).toMatchObject({ category: 'FACTUUR', date: made.date });
    expect(told!['text']).toContain(made.invoiceNumber);
    const since = new Date(0);
    const trail = await auditOf(contract.organisation.id, since);
    expect(trail).toContainEqual(
      expect.objectContaining({ action: 'borderel.make', actor_id: null, subject_ids: [made.id] }),
    );
    await download(made.file.id, official.token);
    expect(await auditOf(contract.organisation.id, since)).toContainEqual(
      expect.objectContaining({
        action: 'file.download',
        actor_id: official.user.id,
        subject_ids: [made.file.id, made.id],
      }),
    );
  });

  test('made again it is the same borderel, with the same number and one bericht', async () => {
    await makeBorderel(contract, month(-1));
    expect(await borderellen(contract, official)).toEqual([made]);
    expect(await rows('SELECT 1 FROM bericht WHERE contract_id = $1', [contract.id])).toHaveLength(1);
  });

  test('a next one puts right what changed since: who came or left in the past', async () => {
    const [stays] = await rows<{ id: string }>(
      `SELECT id FROM deelnemer WHERE contract_id = $1 AND last_name = 'Heel'`,
      [contract.id],
    );
    await rows(`UPDATE deelnemer SET end_date = $2, end_reason = 'OVERLEDEN' WHERE id = $1`, [
      stays!.id,
      monthDay(-1, 3),
    ]);
    await newStay(contract, { start: monthDay(-1, 20), lastName: 'Alsnog' });
    // From before the first borderel nothing is billed after all.
    await newStay(contract, { start: monthDay(-3), end: monthDay(-2, 31), lastName: 'Vroeger' });
    await makeBorderel(contract, month(0));
    const [latest] = await borderellen(contract, official);
    const late = share(daysIn(-1) - 19, -1);
    const back = share(3, -1) - whole;
    expect(latest).toMatchObject({
      month: month(0),
      // Later, Alsnog and Straks for this month.
      deelnemers: 3,
      amount: euros(3 * whole + late + back),
    });
    const lines = csvRows((await download(latest!.file.id, official.token)).bytes).slice(1, -1);
    expect(lines.filter((line) => line[11] === 'Correctie').map((line) => [line[4], line[7], line.at(-1)])).toEqual([
      ['D. Alsnog', month(-1), euros(late).replace('.', ',')],
      ['D. Heel', month(-1), euros(back).replace('.', ',')],
    ]);
    const billed = await row(
      `SELECT sum(amount)::text AS amount FROM borderel_line WHERE contract_id = $1 AND month = $2`,
      [contract.id, monthDay(-1)],
    );
    expect(billed['amount']).toBe(euros(share(3, -1) + begun + left + late));
  });

  test('nobody to bill: no borderel, and no number is lost', async () => {
    const { contract: empty, official: viewer } = await newTown();
    await newStay(empty, { start: monthDay(-24), insured: false });
    await makeBorderel(empty, month(-1));
    expect(await borderellen(empty, viewer)).toEqual([]);
  });

  test('numbers have no gaps', async () => {
    const { count, span, last, counter } = await row(
      `SELECT count(*)::int AS count, (max(number) - min(number) + 1)::int AS span, max(number)::int AS last,
         (SELECT last::int FROM invoice_counter WHERE name = 'borderel') AS counter FROM borderel`,
    );
    expect(count).toBe(span);
    expect(counter).toBe(last);
  });
});

describe('CO-09 premium per day, to the cent', () => {
  const owed = async (monthly: string, of: string, from: string, through: string | null) =>
    (
      await row<{ owed: string }>('SELECT premium_owed($1::numeric, $2::date, $3::date, $4::date)::text AS owed', [
        monthly,
        of,
        from,
        through,
      ])
    ).owed;

  test.each([
    ['a whole month', '138.50', '2026-11-01', '2020-01-01', null, '138.50'],
    ['one day of thirty', '138.50', '2026-11-01', '2026-11-30', null, '4.62'],
    ['the last day counts', '138.50', '2026-11-01', '2020-01-01', '2026-11-01', '4.62'],
    ['29 February of a leap year', '145.00', '2028-02-01', '2028-02-29', null, '5.00'],
    ['a leap month to its 28th', '145.00', '2028-02-01', '2020-01-01', '2028-02-28', '140.00'],
    ['28 February of another year', '140.00', '2027-02-01', '2027-02-28', '2027-02-28', '5.00'],
    ['half a cent goes up', '0.15', '2026-11-01', '2026-11-01', '2026-11-01', '0.01'],
    ['less than half a cent goes down', '0.14', '2026-11-01', '2026-11-01', '2026-11-01', '0.00'],
    ['before it', '138.50', '2026-11-01', '2026-12-01', null, '0.00'],
    ['after it', '138.50', '2026-11-01', '2026-01-01', '2026-10-31', '0.00'],
  ])('%s', async (_what, monthly, of, from, through, expected) => {
    expect(await owed(monthly, of, from, through)).toBe(expected);
  });
});

describe('CO-09 XX-01 who sees borderellen and invoices', () => {
  let contract: MadeContract;
  let made: Asked;

  beforeAll(async () => {
    const town = await newTown();
    contract = town.contract;
    await newStay(contract, { start: monthDay(-5) });
    await makeBorderel(contract, month(-1));
    [made] = (await borderellen(contract, town.official)) as [Asked];
  });

  test('not administratief or accountbeheer of the same contract', async () => {
    const clerk = await newOfficial(contract, ['ADMINISTRATIEF', 'ACCOUNTBEHEER']);
    await expectError(borderellen(contract, clerk), 'FORBIDDEN');
    for (const { id } of [made.file, made.invoice]) expect((await download(id, clerk.token)).status).toBe(404);
  });

  test('not financieel of another municipality, nor of another contract of the same one', async () => {
    const { official: stranger } = await newTown();
    expect(await api(stranger.token).request(LIST, { id: contract.id })).toEqual({ contract: null });
    const second = await newContract(contract.organisation);
    const neighbour = await newOfficial(second, ['FINANCIEEL']);
    await giveContractRoles(neighbour.user, contract, ['ACCOUNTBEHEER']);
    expect(await borderellen(contract, neighbour)).toEqual([]);
    for (const as of [stranger, neighbour])
      for (const { id } of [made.file, made.invoice]) expect((await download(id, as.token)).status).toBe(404);
  });

  test('not a stranger', async () => {
    await expectError(api(null).request(LIST, { id: contract.id }), 'UNAUTHENTICATED');
    expect((await download(made.file.id, null)).status).toBe(401);
  });
});

describe('CO-09 a borderel stays in sight for a year, and is then archived', () => {
  const today = monthDay(0, 15);
  const yearsBack = (years: number, day = today) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

  test('in sight until its day comes round; archived it is neither listed nor given out, but kept', async () => {
    const { contract, official } = await newTown();
    await newStay(contract, { start: monthDay(-24) });
    await makeBorderel(contract, month(-13), { date: yearsBack(1, monthDay(0, 14)) });
    await makeBorderel(contract, month(-12), { date: yearsBack(1) });
    const [kept, gone] = (await borderellen(contract, official)) as [Asked, Asked];
    await runJob('archive-borderellen', { day: today });
    expect((await borderellen(contract, official)).map(({ id }) => id)).toEqual([kept.id]);
    expect((await download(gone.file.id, official.token)).status).toBe(404);
    expect((await download(kept.file.id, official.token)).status).toBe(200);
    expect(await rows('SELECT 1 FROM stored_file WHERE id = $1', [gone.file.id])).toHaveLength(1);
    expect(await auditOf(contract.organisation.id, new Date(0))).toContainEqual(
      expect.objectContaining({ action: 'borderel.archive', subject_ids: [gone.id] }),
    );
  });

  test('after seven years, counted from the end of its year, it is erased with its files', async () => {
    const { contract } = await newTown();
    await newStay(contract, { start: monthDay(-24) });
    const [kept, erased] = [`${Number(today.slice(0, 4)) - 7}-01-01`, `${Number(today.slice(0, 4)) - 8}-12-31`];
    await makeBorderel(contract, month(-14), { date: erased });
    await makeBorderel(contract, month(-13), { date: kept });
    const before = await rows<{ id: string; file_id: string; date: string }>(
      'SELECT id, file_id, date FROM borderel WHERE contract_id = $1 ORDER BY date',
      [contract.id],
    );
    await runJob('archive-borderellen', { day: today });
    const after = await rows('SELECT id, status FROM borderel WHERE contract_id = $1', [contract.id]);
    expect(after).toEqual([{ id: before[1]!.id, status: 'ARCHIVED' }]);
    expect(await rows('SELECT 1 FROM stored_file WHERE id = $1', [before[0]!.file_id])).toEqual([]);
    expect(await rows('SELECT 1 FROM borderel_line WHERE borderel_id = $1', [before[0]!.id])).toEqual([]);
    expect(await auditOf(contract.organisation.id, new Date(0))).toContainEqual(
      expect.objectContaining({ action: 'borderel.erase', subject_ids: [before[0]!.id] }),
    );
  });
});
