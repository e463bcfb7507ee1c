import { Readable } from 'node:stream';
import { today } from '../../core/calendar';
import { readRows } from '../../core/db/pool';
import { transaction } from '../../core/db/transaction';
import { DomainError } from '../../core/errors';
import { PdfArchive, safeFileName } from '../../core/files';
import type { JobContext } from '../../core/outbox/define-job';
import { BEWIND_TEXTS, type BewindKind } from '../bewind';
import { requestListedBewind } from '../decree-review';
import { attachMadeFile, discardFiles, makeFile } from '../file';
import { BewindBatchStatus } from './bewind-batch.enums';
import type { ListProblem } from './list-row';
import { auditBatch, bytesOf, keepProblems, withBatch, type RunningBatch } from './running-batch';

interface GoodRow {
  row: number;
  insured_id: string;
  kind: BewindKind;
  start_date: string | null;
  decree: string;
}

/**
 * Makes one ordinary request for a bewind of each good row (MZ-22), each in a transaction of its own with the mark that it
 * was made: killed at any point and started again it goes on with the next, and makes none twice.
 */
export async function processList(context: JobContext, batchId: string): Promise<void> {
  await withBatch(context, batchId, [BewindBatchStatus.PROCESSING], async (batch) => {
    const rows = await readRows<GoodRow>(
      context.app.pool,
      `SELECT row, insured_id, kind, start_date, decree FROM bewind_batch_row
       WHERE batch_id = $1 AND state = 'GOOD' ORDER BY row`,
      [batch.id],
    );
    const archive = rows.length > 0 ? await PdfArchive.open(await bytesOf(context, batch.decreesId)) : null;
    for (const each of rows) await requestRow(context, batch, archive!, each);
    await finish(context, batch);
  });
}

async function requestRow(context: JobContext, batch: RunningBatch, archive: PdfArchive, row: GoodRow): Promise<void> {
  const day = today(context.app.clock.now());
  // It was sound on the day of the check.
  if (row.start_date && row.start_date < day)
    return refuseRow(context, batch, row.row, { column: 'ingangsdatum', rule: BEWIND_TEXTS.START_IN_PAST });
  const name = row.decree.toLowerCase().endsWith('.pdf') ? row.decree : `${row.decree}.pdf`;
  const { organisationId } = batch;
  const file = await makeFile(
    context,
    { name: safeFileName(name), mediaType: 'application/pdf', organisationId, keptFor: 'BEWIND' },
    Readable.from([(await archive.read(row.decree))!]),
  );
  try {
    await transaction(context, 'requestListedBewind', async (tx) => {
      const taken = await tx.rows(
        `SELECT 1 FROM bewind_batch_row WHERE batch_id = $1 AND row = $2 AND state = 'GOOD' FOR UPDATE`,
        [batch.id, row.row],
      );
      if (taken.length === 0) return;
      await attachMadeFile(tx, file);
      const bewindId = await requestListedBewind(
        tx,
        { organisationId, userId: batch.submittedBy! },
        { insuredId: row.insured_id, kind: row.kind, startDate: row.start_date ?? day, fileId: file.id },
      );
      await tx.rows(`UPDATE bewind_batch_row SET state = 'DONE', bewind_id = $3 WHERE batch_id = $1 AND row = $2`, [
        ...[batch.id, row.row, bewindId],
      ]);
      await tx.rows('UPDATE bewind_batch SET requested = requested + 1, done = done + 1 WHERE id = $1', [batch.id]);
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // Requested by a colleague since the check. The copy of the decree is left to the purge of loose files.
    await refuseRow(context, batch, row.row, { column: null, rule: error.rule });
  }
}

async function refuseRow(context: JobContext, batch: RunningBatch, row: number, problem: ListProblem): Promise<void> {
  await transaction(context, 'refuseListedRow', async (tx) => {
    const taken = await tx.rows(
      `UPDATE bewind_batch_row SET state = 'BAD' WHERE batch_id = $1 AND row = $2 AND state = 'GOOD' RETURNING row`,
      [batch.id, row],
    );
    if (taken.length === 0) return;
    await keepProblems(tx, batch.id, row, [problem]);
    await tx.rows('UPDATE bewind_batch SET done = done + 1 WHERE id = $1', [batch.id]);
  });
}

async function finish(context: JobContext, batch: RunningBatch): Promise<void> {
  await transaction(context, 'finishBewindBatch', async (tx) => {
    const [done] = await tx.rows<{ requested: number; rows: number }>(
      `UPDATE bewind_batch SET status = 'DONE', finished_at = $2 WHERE id = $1 AND status = 'PROCESSING'
       RETURNING requested, rows`,
      [batch.id, tx.now],
    );
    if (!done) return;
    // Each decree is kept with its own request now.
    await discardFiles(tx, context, [batch.fileId, batch.decreesId]);
    auditBatch(tx, batch, 'bewind-batch.process', { reason: `aangevraagd=${done.requested} rijen=${done.rows}` });
  });
}
