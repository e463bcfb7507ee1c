import type { Client } from 'pg';
import { LIMITS } from '@volmacht/shared-schema';
import { today } from '../../core/calendar';
import { BulkUnsealer } from '../../core/crypto/bulk-unsealer';
import { withBulkConnection } from '../../core/db/bulk-connection';
import { transaction } from '../../core/db/transaction';
import type { WorkContext } from '../../core/context';
import { JobBusy, type JobContext } from '../../core/outbox/define-job';
import { XLSX_TYPE, xlsxStream, type CellValue } from '../../core/sheets';
import { attachMadeFile, makeFile, removeMadeFile } from '../file';
import { exportList, type ExportList, type RunningExport } from './export-lists';

/** Rows that are fetched, written and forgotten at a time. */
const LOT = 2000;
const TELL_MS = 500;
const PURGE_BATCH = 100;

const LOAD = `
  UPDATE export e SET status = 'RUNNING', rows = 0 WHERE e.id = $1 AND e.status IN ('QUEUED', 'RUNNING')
  RETURNING e.id, e.kind, e.organisation_id AS "organisationId", e.contract_id AS "contractId", e.batch_id AS "batchId",
    (SELECT number FROM contract c WHERE c.id = e.contract_id) AS "contractNumber", e.from_date AS "fromDate",
    e.to_date AS "toDate", e.show_all AS "showAll", e.with_bsn AS "withBsn", e.locale`;

/**
 * Makes the file of an export (CO-05, CO-08, CO-15): from a cursor through the packing into the store, in memory that does
 * not grow with the list. A try that is cut off leaves nothing that anybody can find, and the next one begins anew.
 */
export async function runExport(context: JobContext, exportId: string): Promise<void> {
  const { app } = context;
  await withBulkConnection(app, async (client) => {
    const { rows: lock } = await client.query('SELECT pg_try_advisory_lock(hashtextextended($1, 17)) AS taken', [
      exportId,
    ]);
    if (!lock[0].taken) throw new JobBusy('another worker makes this export');
    const [wanted] = (await client.query<RunningExport>(LOAD, [exportId])).rows;
    if (!wanted) return;
    const list = exportList(app.keyring, wanted, today(app.clock.now()));
    let rows = 0;
    const unsealer = new BulkUnsealer(app.keyring);
    const lots = async function* (): AsyncGenerator<CellValue[][]> {
      const told = teller(context, exportId);
      for await (const lot of oneAhead(fetched(client, list), (found) => cellsOf(list, unsealer, found))) {
        rows += lot.length;
        yield lot;
        await told(rows);
      }
    };
    const sheet = { name: list.name.slice(0, 31), columns: list.columns, rows: lots() };
    const about = { name: `${list.name}.xlsx`, mediaType: XLSX_TYPE, organisationId: wanted.organisationId };
    const counting = countRows(context, exportId, list);
    const file = await makeFile(context, about, xlsxStream([sheet])).finally(async () => {
      await Promise.all([unsealer.close(), counting]);
    });
    await transaction(context, 'finishExport', async (tx) => {
      const [wantedStill] = await tx.rows(
        `UPDATE export SET status = 'DONE', rows = $2, total = $2, file_id = $3, finished_at = $4
         WHERE id = $1 AND status = 'RUNNING' RETURNING id`,
        [exportId, rows, file.id, tx.now],
      );
      // Of an export that was removed meanwhile (ZO-09) the file stays loose, and goes with the other loose files.
      if (wantedStill) await attachMadeFile(tx, file);
    });
  });
}

// Only the bar on the screen needs it: a list that cannot be counted in time is made all the same.
async function countRows({ app }: JobContext, exportId: string, { sql, values }: ExportList): Promise<void> {
  await app.pool
    .query(
      `UPDATE export SET total = (SELECT count(*) FROM (${sql}) list) WHERE id = $${values.length + 1} AND status = 'RUNNING'`,
      [...values, exportId],
    )
    .catch(() => undefined);
}

function teller({ app }: JobContext, exportId: string): (rows: number) => Promise<void> {
  let told = Date.now();
  return async (rows) => {
    if (Date.now() - told < TELL_MS) return;
    told = Date.now();
    await app.pool.query('UPDATE export SET rows = $2 WHERE id = $1', [exportId, rows]);
  };
}

/** The rows in lots; the next is on its way while one is worked at. */
async function* fetched(client: Client, list: ExportList): AsyncGenerator<unknown[][]> {
  await client.query('BEGIN');
  await client.query(`DECLARE list NO SCROLL CURSOR FOR ${list.sql} ORDER BY ${list.order}`, list.values);
  const fetch = async () => (await client.query<unknown[]>({ text: `FETCH ${LOT} FROM list`, rowMode: 'array' })).rows;
  for (let next = fetch(); ;) {
    const lot = await next;
    if (lot.length === 0) break;
    next = unheard(fetch());
    yield lot;
  }
  await client.query('COMMIT');
}

async function cellsOf(list: ExportList, unsealer: BulkUnsealer, lot: unknown[][]): Promise<CellValue[][]> {
  if (list.sealed) {
    const { cell, placeOf } = list.sealed;
    const plain = await unsealer.open(
      lot.map(placeOf),
      lot.map((row) => row[cell] as string),
    );
    for (let index = 0; index < lot.length; index++) lot[index]![cell] = plain[index];
  }
  return list.cells ? lot.map((row) => list.cells!(row)) : (lot as CellValue[][]);
}

/** What becomes of each, in order; work at the next has begun when one is given out. */
async function* oneAhead<In, Out>(source: AsyncIterable<In>, work: (each: In) => Promise<Out>): AsyncGenerator<Out> {
  let begun: Promise<Out> | null = null;
  for await (const each of source) {
    const before = begun;
    begun = unheard(work(each));
    if (before) yield await before;
  }
  if (begun) yield await begun;
}

/** A promise that may fail before anybody waits for it, or when nobody does any more. */
function unheard<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}

/** The last try failed: says so. */
export async function stopExport(context: JobContext, exportId: string): Promise<void> {
  await transaction(context, 'stopExport', async (tx) => {
    await tx.rows(`UPDATE export SET status = 'FAILED', finished_at = $2 WHERE id = $1 AND status <> 'DONE'`, [
      exportId,
      tx.now,
    ]);
  });
}

/** Removes exports and their files after some days: they hold personal data, and can be made again (XX-02). */
export async function purgeExports(context: WorkContext): Promise<void> {
  const before = new Date(context.app.clock.now().getTime() - LIMITS.exportDays * 86_400_000);
  for (let removed = PURGE_BATCH; removed === PURGE_BATCH;) {
    removed = await transaction(context, 'purgeExports', async (tx) => {
      const old = await tx.rows<{ id: string; file_id: string | null; organisation_id: string }>(
        `DELETE FROM export WHERE id IN (SELECT id FROM export WHERE created_at < $1 ORDER BY created_at
           LIMIT ${PURGE_BATCH} FOR UPDATE SKIP LOCKED) RETURNING id, file_id, organisation_id`,
        [before],
      );
      for (const { id, file_id: fileId, organisation_id: organisationId } of old) {
        if (fileId) await removeMadeFile(tx, context, fileId);
        tx.audit({ action: 'export.expire', subjectType: 'Export', subjectIds: [id], organisationId });
      }
      return old.length;
    });
  }
}
