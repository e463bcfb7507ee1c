import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Redis from 'ioredis';
import { readKeyring } from '@volmacht/api/config/keyring';
import { bsnIndex } from '@volmacht/api/modules/deelnemer/index';
import { nthTestBsn } from '@volmacht/api/core/numbers/index';
import { batchOf, csvOf, handIn, joining, leaving, settled, uploadTable } from '../support/batches';
import { newContract, newOfficial, type MadeContract, type Official } from '../support/collectief';
import { closeDatabase, row, rows } from '../support/database';
import { newStay } from '../support/stays';
import { moveClock, ownStack, type OwnStack } from '../support/stack';
import { until } from '../support/until';

/** All but a few of the BSNs set apart for tests, so that there is time to kill. */
const ROWS = 8000;
const LEAVERS = 40;

let own: OwnStack;
let contract: MadeContract;
let official: Official;
beforeAll(async () => {
  own = await ownStack({ only: ['mailbox', 'api', 'worker'], seed: false });
  contract = await newContract(undefined, {}, own);
  official = await newOfficial(contract, ['ADMINISTRATIEF'], own);
}, 60_000);
afterAll(async () => {
  if (!own) return;
  await closeDatabase(own);
  await own.stop();
});

/** Kills the worker as soon as `when` holds of the database, looks at what it left, and starts it anew. */
async function killWhen(what: string, when: () => Promise<boolean>, left: () => Promise<void>): Promise<void> {
  const worker = own.processes['worker']!;
  await until(what, when, { seconds: 60, everyMs: 3 });
  worker.kill('SIGKILL');
  await worker.exit;
  await left();
  await worker.start();
}

describe('CO-15 R1 a worker that is killed half-way through a batch', () => {
  it('goes on where it was, and does no row twice', async () => {
    const keyring = readKeyring(own.env['KEYRING_FILE']!);
    const bsns = Array.from({ length: ROWS }, (_, n) => nthTestBsn(n));
    for (const bsn of bsns.slice(0, LEAVERS)) await newStay(contract, { start: '2024-01-01', bsn }, own);
    const batch = csvOf([
      ...bsns.slice(0, LEAVERS).map((bsn) => leaving(bsn)),
      ...bsns.slice(LEAVERS).map((bsn) => joining({ bsn })),
      joining({ bsn: '1' }),
    ]);
    const { id } = await handIn(official, contract, await uploadTable(official, batch, 'groot.csv', own), own);
    const status = async () =>
      (await row<{ status: string }>('SELECT status FROM deelnemer_batch WHERE id = $1', [id], own)).status;
    const reached =
      (...states: string[]) =>
      async () =>
        [...states, 'DONE', 'FAILED'].includes(await status());
    await killWhen('the file to be read', reached('CHECKING', 'PROCESSING'), async () =>
      expect(await status()).toBe('CHECKING'),
    );
    await killWhen('rows to be processed', reached('PROCESSING'), async () =>
      expect(await status()).toBe('PROCESSING'),
    );
    const done = await settled(official, id, own);
    expect(done).toMatchObject({ status: 'DONE', rows: ROWS + 1, added: ROWS - LEAVERS, ended: LEAVERS, failed: 1 });
    const [counted] = await rows<{ stays: number; people: number; ended: number; changed: number }>(
      `SELECT count(*)::int AS stays, count(DISTINCT bsn_index)::int AS people, count(end_date)::int AS ended,
           max(version) AS changed FROM deelnemer WHERE contract_id = $1`,
      [contract.id],
      own,
    );
    // An afmelding that was carried out twice would have changed its stay twice.
    expect(counted).toEqual({ stays: ROWS, people: ROWS, ended: LEAVERS, changed: 2 });
    const known = await rows('SELECT 1 FROM deelnemer WHERE bsn_index = $1', [bsnIndex(keyring, bsns[LEAVERS]!)], own);
    expect(known).toHaveLength(1);
    await until(
      'each row to be confirmed once',
      async () => {
        const { count } = await row<{ count: string }>(
          `SELECT count(*) FROM bericht WHERE contract_id = $1 AND category = 'BEVESTIGING'`,
          [contract.id],
          own,
        );
        return Number(count) === ROWS;
      },
      { seconds: 60, everyMs: 100 },
    );
    const told = await rows(
      `SELECT 1 FROM bericht WHERE contract_id = $1 AND category = 'VERWERKING'`,
      [contract.id],
      own,
    );
    expect(told).toHaveLength(1);
    expect((await batchOf(official, id, own))!.failures.nodes).toMatchObject([{ row: ROWS + 2, rule: 'BSN_INVALID' }]);
  }, 120_000);
});

describe('CO-15 R5 a batch on a machine that is too busy', () => {
  const SLOW = 34;
  /** The statement that is at work on the slow contract, by the process that runs it. */
  const working = () =>
    rows<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND state = 'active'
         AND pid <> pg_backend_pid() AND query LIKE '%INSERT INTO deelnemer (%'`,
      [],
      own,
    );

  it('takes longer than a request may, outlives a cancelled statement, and is not begun twice', async () => {
    const slow = await newContract(undefined, {}, own);
    const manager = await newOfficial(slow, ['ADMINISTRATIEF'], own);
    // Half a second for each row: seventeen for the chunk, where a statement of a request is cut off after fifteen.
    await rows(
      `CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.5); RETURN NEW; END'`,
      [],
      own,
    );
    await rows(
      `CREATE TRIGGER dawdle BEFORE INSERT ON deelnemer FOR EACH ROW WHEN (NEW.contract_id = '${slow.id}')
         EXECUTE FUNCTION dawdle()`,
      [],
      own,
    );
    const bytes = csvOf(Array.from({ length: SLOW }, (_, n) => joining({ bsn: nthTestBsn(n) })));
    const { id } = await handIn(manager, slow, await uploadTable(manager, bytes, 'traag.csv', own), own);
    let first: { pid: number } | undefined;
    await until('a chunk to be at work', async () => (first = (await working())[0]) !== undefined, { seconds: 30 });
    await rows('SELECT pg_cancel_backend($1)', [first!.pid], own);
    await until('the chunk to be given up', async () => (await working()).length === 0, { seconds: 10, everyMs: 20 });
    await until('the chunk to be tried again', async () => (await working()).length === 1, { seconds: 10 });
    // The queue forgets the job and its time is over: the sweep hands it out again, to a worker that is still at it.
    const redis = new Redis(own.redisUrl);
    await redis.flushdb();
    redis.disconnect();
    moveClock(own, { minutes: 1 });
    expect(await settled(manager, id, own)).toMatchObject({ status: 'DONE', rows: SLOW, added: SLOW, failed: 0 });
    const job = () =>
      row<{ state: string }>(
        `SELECT state, starts, attempts, last_error FROM outbox WHERE job = 'process-batch' AND payload->>'batchId' = $1`,
        [id],
        own,
      );
    await until('the job to be closed', async () => (await job()).state !== 'WAITING', { seconds: 10 });
    expect(await job()).toEqual({ state: 'DELIVERED', starts: 1, attempts: 1, last_error: null });
  }, 120_000);
});
