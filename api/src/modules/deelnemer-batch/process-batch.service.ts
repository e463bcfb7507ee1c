import type { Client } from 'pg';
import { buffer } from 'node:stream/consumers';
import { today } from '../../core/calendar';
import { bulkTransaction, withBulkConnection, type BulkRows } from '../../core/db/bulk-connection';
import { JobBusy, type JobContext } from '../../core/outbox/define-job';
import { TableFailure } from '../../core/sheets';
import { finishBatch, refuseBatch } from './finish-batch';
import { ADD, BY_INDEX, CHECK_ADDED, END, NEXT_PLACE } from './batch-sql';
import { BatchRefused, stageBatch } from './stage-batch';

/** A batch as the job needs it. */
export interface RunningBatch {
  id: string;
  contractId: string;
  contractNumber: string;
  contractStart: string;
  contractEnd: string | null;
  organisationId: string;
  fileId: string;
  fileName: string;
  requestedBy: string | null;
  status: string;
  endedUpto: number;
  addedUpto: number;
}

const LOAD = `
  SELECT b.id, b.contract_id AS "contractId", c.number AS "contractNumber", c.start_date AS "contractStart",
    c.end_date AS "contractEnd", c.organisation_id AS "organisationId", b.file_id AS "fileId", f.name AS "fileName",
    b.requested_by AS "requestedBy", b.status, b.ended_upto AS "endedUpto", b.added_upto AS "addedUpto"
  FROM deelnemer_batch b JOIN contract c ON c.id = b.contract_id JOIN stored_file f ON f.id = b.file_id WHERE b.id = $1`;
/** A race with the screens is decided by the table; then the check is made again. More than this is no race. */
const MOST_RACES = 5;

/**
 * Processes a batch (CO-15): reads and checks it, then carries it out chunk by chunk. Killed at any point and started
 * again, also twice at once, it goes on where the last finished transaction left it and does no row twice. The
 * afmeldingen go first, so that somebody may leave and come back in one file.
 */
export async function processBatch(context: JobContext, batchId: string): Promise<void> {
  await withBulkConnection(context.app, async (client) => {
    const { rows: lock } = await client.query('SELECT pg_try_advisory_lock(hashtextextended($1, 15)) AS taken', [
      batchId,
    ]);
    if (!lock[0].taken) throw new JobBusy('another worker has this batch');
    const { rows } = await client.query<RunningBatch>(LOAD, [batchId]);
    const batch = rows[0];
    if (!batch || batch.status === 'DONE' || batch.status === 'FAILED') return;
    const content = await buffer(await context.app.files.get(batch.fileId));
    if (batch.status !== 'PROCESSING' && !(await stage(context, client, batch, content))) return;
    await endAll(context, client, batch);
    await addAll(context, client, batch);
    await finishBatch(context, client, batch, content);
  });
}

/** Reads the file into the staging table, all of it or nothing. False when the file was refused as a whole. */
async function stage(context: JobContext, client: Client, batch: RunningBatch, content: Buffer): Promise<boolean> {
  const { app } = context;
  const now = app.clock.now();
  const tell = (share: number) =>
    app.pool.query(
      `UPDATE deelnemer_batch SET status = 'CHECKING', started_at = coalesce(started_at, $3), share_read = $2 WHERE id = $1`,
      [batch.id, share, now],
    );
  await tell(0);
  let last = Date.now();
  let telling: Promise<unknown> = Promise.resolve();
  try {
    const insurances = await client.query<{ code: string; name: string }>(
      'SELECT code, name FROM insurance_product WHERE active',
    );
    await client.query('BEGIN');
    const rows = await stageBatch(
      client,
      content,
      {
        batchId: batch.id,
        keyring: app.keyring,
        now,
        day: today(now),
        contract: { startDate: batch.contractStart, endDate: batch.contractEnd },
        insurances: new Map(
          insurances.rows.flatMap(({ code, name }) => [code, name].map((word) => [word.toLowerCase(), code] as const)),
        ),
      },
      (share) => {
        if (Date.now() - last < 500) return;
        last = Date.now();
        telling = telling.then(() => tell(share)).catch(() => undefined);
      },
    );
    await telling;
    await client.query(
      `UPDATE deelnemer_batch SET status = 'PROCESSING', rows = $2, share_read = 1 WHERE id = $1 AND status = 'CHECKING'`,
      [batch.id, rows],
    );
    await client.query('COMMIT');
    return true;
  } catch (error) {
    await telling;
    await client.query('ROLLBACK').catch(() => undefined);
    if (error instanceof BatchRefused) await refuseBatch(context, batch, error);
    else if (error instanceof TableFailure) await refuseBatch(context, batch, { ...error, row: error.row ?? 1 });
    else throw error;
    return false;
  }
}

async function endAll(context: JobContext, client: Client, batch: RunningBatch): Promise<void> {
  const day = today(context.app.clock.now());
  for (;;) {
    const upto = await bulkTransaction(client, async (rows) => {
      await rows(BY_INDEX);
      const [next] = await rows<{ place: number | null }>(NEXT_PLACE, [batch.id, 'AF', batch.endedUpto]);
      if (next?.place == null) return null;
      const places = [batch.endedUpto, next.place];
      await claim(rows, batch.id, 'ended_upto', places);
      const [done] = await rows<{ count: number }>(END, [batch.id, batch.contractId, ...places, day]);
      await rows('UPDATE deelnemer_batch SET ended = ended + $2 WHERE id = $1', [batch.id, done!.count]);
      return next.place;
    });
    if (upto === null) return;
    batch.endedUpto = upto;
  }
}

async function addAll(context: JobContext, client: Client, batch: RunningBatch): Promise<void> {
  const check = () =>
    bulkTransaction(client, async (rows) => {
      await rows(BY_INDEX);
      await rows(CHECK_ADDED, [batch.id, batch.contractId, batch.addedUpto]);
    });
  await check();
  for (let races = 0; ;) {
    try {
      const upto = await addChunk(context, client, batch);
      if (upto === null) return;
      batch.addedUpto = upto;
    } catch (error) {
      // Somebody came in by the screen, or by another file, after the check.
      const { code, constraint } = error as { code?: string; constraint?: string };
      if (code !== '23P01' || constraint !== 'deelnemer_once' || ++races > MOST_RACES) throw error;
      await check();
    }
  }
}

async function addChunk(context: JobContext, client: Client, batch: RunningBatch): Promise<number | null> {
  const now = context.app.clock.now();
  return bulkTransaction(client, async (rows) => {
    await rows(BY_INDEX);
    const [next] = await rows<{ place: number | null }>(NEXT_PLACE, [batch.id, 'AAN', batch.addedUpto]);
    if (next?.place == null) return null;
    const places = [batch.addedUpto, next.place];
    await claim(rows, batch.id, 'added_upto', places);
    await rows(ADD, [batch.id, batch.contractId, ...places, now, today(now)]);
    await rows(
      `UPDATE deelnemer_batch SET added = added + (SELECT count(*) FROM deelnemer_batch_row
         WHERE batch_id = $1 AND kind = 'AAN' AND place > $2 AND place <= $3) WHERE id = $1`,
      [batch.id, ...places],
    );
    return next.place;
  });
}

/** Takes a chunk for this run: whoever finds the mark moved was overtaken, and stops. */
async function claim(
  rows: BulkRows,
  id: string,
  mark: 'ended_upto' | 'added_upto',
  [from, to]: number[],
): Promise<void> {
  const taken = await rows(
    `UPDATE deelnemer_batch SET ${mark} = $3 WHERE id = $1 AND ${mark} = $2 AND status = 'PROCESSING' RETURNING id`,
    [id, from, to],
  );
  if (taken.length === 0) throw new JobBusy('another worker went on with this batch');
}
