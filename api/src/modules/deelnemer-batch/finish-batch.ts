import type { Client } from 'pg';
import { today } from '../../core/calendar';
import { transaction, type Tx } from '../../core/db/transaction';
import type { JobContext } from '../../core/outbox/define-job';
import { tableRows } from '../../core/sheets';
import { text } from '../../core/texts';
import { tellBericht } from '../bericht';
import { cellsOf, readHeader } from './batch-columns';
import { sealRaw } from './batch-raw';
import { tellBatchJob } from './jobs/tell-batch.job';
import type { RunningBatch } from './process-batch.service';

/** Raw rows that are sealed and written in one statement. */
const LOT = 5000;

/**
 * Closes a batch (CO-15): refused rows get their cells, from the file once more, for most batches have few or none; then
 * the counts, the bericht, and the trail. Safe to run again until the last transaction.
 */
export async function finishBatch(
  context: JobContext,
  client: Client,
  batch: RunningBatch,
  content: Buffer,
): Promise<void> {
  await keepRaw(context, client, batch.id, content);
  await transaction(context, 'finishBatch', async (tx) => {
    const [done] = await tx.rows<{ added: number; ended: number; failed: number }>(
      `UPDATE deelnemer_batch SET status = 'DONE', finished_at = $2,
         failed = (SELECT count(DISTINCT row) FROM deelnemer_batch_failure WHERE batch_id = $1)
       WHERE id = $1 AND status = 'PROCESSING' RETURNING added, ended, failed`,
      [batch.id, tx.now],
    );
    if (!done) return;
    const { added, ended, failed } = done;
    await tellBericht(tx, {
      contractId: batch.contractId,
      date: today(tx.now),
      category: 'VERWERKING',
      text:
        `Bestand ${batch.fileName} voor contract ${batch.contractNumber} verwerkt: aanmeldingen ${added}, ` +
        `afmeldingen ${ended}, niet verwerkt ${failed}`,
      source: `deelnemer-batch:${batch.id}`,
    });
    if (added + ended > 0) await tx.enqueue(tellBatchJob, { batchId: batch.id });
    tellTrail(tx, batch, 'deelnemer-batch.process', `aan=${added} af=${ended} mislukt=${failed}`);
  });
}

/** Refuses a batch as a whole: nothing of it was done, and the one failure says why and where. */
export async function refuseBatch(
  context: JobContext,
  batch: RunningBatch,
  { rule, row, column, values }: { rule: string; row: number; column?: string | null; values?: object },
): Promise<void> {
  await transaction(context, 'refuseBatch', async (tx) => {
    const refused = await tx.rows(
      `UPDATE deelnemer_batch SET status = 'FAILED', finished_at = $2 WHERE id = $1 AND status IN ('QUEUED', 'CHECKING')
       RETURNING id`,
      [batch.id, tx.now],
    );
    if (refused.length === 0) return;
    await tx.rows(
      `INSERT INTO deelnemer_batch_failure (batch_id, row, position, column_name, rule, values)
       VALUES ($1, $2, 0, $3, $4, $5)`,
      [batch.id, row, column ?? null, rule, JSON.stringify(values ?? {})],
    );
    await tellBericht(tx, {
      contractId: batch.contractId,
      date: today(tx.now),
      category: 'VERWERKING',
      text: `Bestand ${batch.fileName} voor contract ${batch.contractNumber} is niet verwerkt. ${text(rule, 'nl', values as Record<string, string>)}`,
      source: `deelnemer-batch:${batch.id}`,
    });
    tellTrail(tx, batch, 'deelnemer-batch.refuse', rule);
  });
}

/** The last try failed: says so, and leaves what was done as it is. */
export async function stopBatch(context: JobContext, batchId: string): Promise<void> {
  await transaction(context, 'stopBatch', async (tx) => {
    const stopped = await tx.rows(
      `UPDATE deelnemer_batch SET status = 'FAILED', finished_at = $2 WHERE id = $1 AND status NOT IN ('DONE', 'FAILED')
       RETURNING id`,
      [batchId, tx.now],
    );
    if (stopped.length === 0) return;
    await tx.rows(
      `INSERT INTO deelnemer_batch_failure (batch_id, row, position, rule) VALUES ($1, 0, 0, 'BATCH_STOPPED')
       ON CONFLICT DO NOTHING`,
      [batchId],
    );
  });
}

function tellTrail(tx: Tx, batch: RunningBatch, action: string, reason: string): void {
  const { id, organisationId, requestedBy } = batch;
  tx.audit({
    ...{ action, subjectType: 'DeelnemerBatch', subjectIds: [id], reason, organisationId },
    ...(requestedBy ? { actorId: requestedBy } : {}),
  });
}

async function keepRaw(context: JobContext, client: Client, batchId: string, content: Buffer): Promise<void> {
  const { rows } = await client.query<{ row: number }>(
    `SELECT row FROM deelnemer_batch_failure WHERE batch_id = $1 AND position = 0 AND raw_sealed IS NULL`,
    [batchId],
  );
  const wanted = new Set(rows.map(({ row }) => row));
  if (wanted.size === 0) return;
  let places: Parameters<typeof cellsOf>[1] | null = null;
  let kept: [number, Buffer][] = [];
  for await (const lot of tableRows(content)) {
    for (const { row, cells } of lot) {
      if (!places) {
        const header = cells.some((cell) => cell.trim() !== '') ? readHeader(cells) : null;
        if (header && 'places' in header) places = header.places;
      } else if (wanted.has(row)) kept.push([row, sealRaw(context.app.keyring, batchId, row, cellsOf(cells, places))]);
    }
    if (kept.length >= LOT) kept = await writeRaw(client, batchId, kept);
  }
  await writeRaw(client, batchId, kept);
}

async function writeRaw(client: Client, batchId: string, kept: [number, Buffer][]): Promise<[]> {
  await client.query(
    `UPDATE deelnemer_batch_failure f SET raw_sealed = given.raw
     FROM unnest($2::int[], $3::bytea[]) AS given(row, raw) WHERE f.batch_id = $1 AND f.row = given.row AND f.position = 0`,
    [batchId, kept.map(([row]) => row), kept.map(([, raw]) => raw)],
  );
  return [];
}
