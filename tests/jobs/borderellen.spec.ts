import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMonths, startOfMonth, today } from '@volmacht/api/core/calendar/index';
import { readSettings } from '@volmacht/api/config/env';
import { readKeyring } from '@volmacht/api/config/keyring';
import { createFileStore } from '@volmacht/api/core/files/index';
import { newId } from '@volmacht/api/core/crypto/ids';
import { newOrganisation } from '../support/builders';
import { newContract, type MadeContract } from '../support/collectief';
import { closeDatabase, row, rows } from '../support/database';
import { moveClock, ownStack, type OwnStack } from '../support/stack';
import { newStay } from '../support/stays';
import { until } from '../support/until';

const CONTRACTS = 40;
const STAYS = 4;
const KILLS = 4;
const API = require.resolve('@volmacht/api/package.json').replace(/package\.json$/, '');
const day = () => today(new Date());

let own: OwnStack;
let contracts: MadeContract[];

/** A second worker on the same stack, on a port that the system chooses. */
function secondWorker(): ChildProcess {
  return spawn(process.execPath, [join(API, 'dist', 'worker.js')], {
    env: { ...process.env, ...own.env, WORKER_PORT: '0' },
    stdio: 'ignore',
  });
}

const count = async (status: string) =>
  (await row<{ n: number }>('SELECT count(*)::int AS n FROM borderel WHERE status = $1', [status], own)).n;

/** Files of borderellen whose bytes are not those that were noted. */
async function damagedFiles(): Promise<string[]> {
  const settings = readSettings(own.env);
  const store = createFileStore(settings, readKeyring(settings.KEYRING_FILE));
  const files = await rows<{ id: string; sha256: string }>(
    'SELECT f.id, f.sha256 FROM borderel b JOIN stored_file f ON f.id IN (b.invoice_file_id, b.file_id)',
    [],
    own,
  );
  expect(files).toHaveLength(2 * CONTRACTS);
  const damaged: string[] = [];
  for (const { id, sha256 } of files) {
    const hash = createHash('sha256');
    for await (const chunk of await store.get(id)) hash.update(chunk as Buffer);
    if (hash.digest('hex') !== sha256) damaged.push(id);
  }
  return damaged;
}

beforeAll(async () => {
  own = await ownStack({ only: ['worker'], seed: false });
  await newOrganisation('VERZEKERAAR', own);
  // The first day's own jobs would bill an earlier month of a contract that they find half made.
  await until('the jobs of the first start', async () => {
    const { open, all } = await row<{ open: number; all: number }>(
      `SELECT count(*) FILTER (WHERE state = 'WAITING')::int AS open, count(*)::int AS all FROM outbox`,
      [],
      own,
    );
    return all > 0 && open === 0;
  });
  contracts = [];
  for (let at = 0; at < CONTRACTS; at++) contracts.push(await newContract(undefined, {}, own));
  for (const contract of contracts)
    for (let at = 0; at < STAYS; at++)
      await newStay(contract, { start: addMonths(startOfMonth(day()), -(at % 3)) }, own);
}, 120_000);

afterAll(async () => {
  if (!own) return;
  await closeDatabase(own);
  await own.stop();
});

describe('CO-09 R1 two workers, one of which is killed again and again, bill each contract once', () => {
  it(`${CONTRACTS} contracts, ${KILLS} kills: no number is missing or double, every file is whole`, async () => {
    const worker = own.processes['worker']!;
    await worker.stop();
    const month = startOfMonth(day());
    for (const { id } of contracts)
      await rows(
        `INSERT INTO outbox (id, job, payload, created_at, due_at) VALUES ($1, 'make-borderel', $2, now(), now())`,
        [newId(new Date()), JSON.stringify({ contractId: id, month, date: day() })],
        own,
      );
    let second = secondWorker();
    for (let kill = 1; kill <= KILLS; kill++) {
      await until('some more to be made', async () => (await count('READY')) >= kill * 5, { seconds: 60, everyMs: 5 });
      const gone = once(second, 'exit');
      second.kill('SIGKILL');
      await gone;
      if (kill === KILLS / 2) await worker.start();
      second = secondWorker();
    }
    await until('all to be made', async () => (await count('READY')) === CONTRACTS, { seconds: 150, everyMs: 50 });
    const gone = once(second, 'exit');
    second.kill('SIGTERM');
    await gone;

    const made = await rows<{ number: number; invoice: string; contract_id: string; amount: string; lines: string }>(
      `SELECT b.number::int, b.invoice_number AS invoice, b.contract_id, b.amount::text,
         (SELECT sum(amount)::text FROM borderel_line l WHERE l.borderel_id = b.id) AS lines FROM borderel b ORDER BY 1`,
      [],
      own,
    );
    expect(new Set(made.map((one) => one.contract_id)).size).toBe(CONTRACTS);
    expect(made.map(({ number }) => number)).toEqual(made.map((_, at) => made[0]!.number + at));
    expect(made.map(({ invoice }) => Number(invoice.slice(4)))).toEqual(made.map((_, at) => at + 1));
    expect(made.every(({ amount, lines }) => amount === lines)).toBe(true);
    expect(await damagedFiles()).toEqual([]);
    const berichten = await row(`SELECT count(*)::int AS n FROM bericht WHERE category = 'FACTUUR'`, [], own);
    expect(berichten['n']).toBe(CONTRACTS);
    expect(await rows(`SELECT 1 FROM outbox WHERE state = 'DEAD'`, [], own)).toEqual([]);
  }, 240_000);
});

describe('CO-08 CO-09 the calendar of figures and borderellen', () => {
  const daysTo = (date: string) => Math.round((Date.parse(date) - Date.parse(day())) / 86_400_000);
  /** The n-th day of the month after next: far enough from today, whatever day that is. */
  const ahead = (dayOfMonth: string) => `${addMonths(startOfMonth(day()), 2).slice(0, 8)}${dayOfMonth}`;
  const lastFigures = async () => (await row('SELECT max(to_month) AS month FROM figures_refresh', [], own))['month'];

  it('at the first start there are figures up to the last month that is due', async () => {
    const due = addMonths(startOfMonth(day()), Number(day().slice(8)) >= 11 ? -1 : -2);
    const worker = own.processes['worker']!;
    await worker.stop();
    // The suite's real first start came before its contracts.
    await rows(`DELETE FROM outbox WHERE dedupe_key LIKE 'schedule:%figures:%'`, [], own);
    await worker.start();
    await until('the figures', async () => (await lastFigures()) === due);
  });

  it('those of a month come on the 11th of the next, not on the 10th', async () => {
    const month = addMonths(ahead('01'), -1);
    moveClock(own, { days: daysTo(ahead('10')) });
    await until('the day before', async () => (await lastFigures()) === addMonths(month, -1), { seconds: 30 });
    moveClock(own, { days: daysTo(ahead('11')) });
    await until('the figures of the month', async () => (await lastFigures()) === month, { seconds: 30 });
    const odd = await rows(
      `SELECT 1 FROM contract_month a JOIN contract_month b ON b.contract_id = a.contract_id AND b.month = a.month + interval '1 month'
       WHERE b.deelnemers <> a.deelnemers + b.instroom - b.uitstroom`,
      [],
      own,
    );
    expect(odd).toEqual([]);
  }, 90_000);

  it('from the 24th every contract has the borderel of that month, made once', async () => {
    const month = ahead('01');
    const made = async () =>
      (await row('SELECT count(*)::int AS n FROM borderel WHERE month = $1 AND status = $2', [month, 'READY'], own))[
        'n'
      ];
    expect(await made()).toBe(0);
    moveClock(own, { days: daysTo(ahead('24')) });
    await until('the borderellen', async () => (await made()) === CONTRACTS, { seconds: 60 });
    moveClock(own, { days: daysTo(ahead('25')) });
    await until(
      'the plan of the next day',
      async () =>
        (
          await rows(
            `SELECT 1 FROM outbox WHERE job = 'plan-borderellen' AND state = 'DELIVERED' AND payload->>'day' = $1`,
            [ahead('25')],
            own,
          )
        ).length === 1,
    );
    expect(await made()).toBe(CONTRACTS);
  }, 120_000);
});
