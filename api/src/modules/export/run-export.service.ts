import type { Client } from 'pg';
import { LIMITS } from '@volmacht/shared-schema';
import { today } from '../../core/calendar';
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
    const lots = async function* (): AsyncGenerator<CellValue[][]> {
      for await (const lot of lotsOf(context, client, exportId, list)) {
        rows += lot.length;
        yield lot;
      }
    };
    const sheet = { name: list.name.slice(0, 31), columns: list.columns, rows: lots() };
    const about = { name: `${list.name}.xlsx`, mediaType: XLSX_TYPE, organisationId: wanted.organisationId };
    const file = await makeFile(context, about, xlsxStream([sheet]));
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

async function* lotsOf(
  context: JobContext,
  client: Client,
  exportId: string,
  list: ExportList,
): AsyncGenerator<CellValue[][]> {
  const { pool } = context.app;
  let told = Date.now();
  let rows = 0;
  const { rows: counted } = await client.query<{ total: number }>(
    `SELECT count(*)::int AS total FROM (${list.sql}) list`,
    list.values,
  );
  await pool.query('UPDATE export SET total = $2 WHERE id = $1', [exportId, counted[0]!.total]);
  await client.query('BEGIN');
  await client.query(`DECLARE list NO SCROLL CURSOR FOR ${list.sql}`, list.values);
  for (;;) {
    const lot = await client.query<unknown[]>({ text: `FETCH ${LOT} FROM list`, rowMode: 'array' });
    if (lot.rows.length === 0) break;
    rows += lot.rows.length;
    yield lot.rows.map((row) => list.cells(row));
    if (Date.now() - told >= TELL_MS) {
      told = Date.now();
      await pool.query('UPDATE export SET rows = $2 WHERE id = $1', [exportId, rows]);
    }
  }
  await client.query('COMMIT');
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
