import { buffer } from 'node:stream/consumers';
import { withBulkConnection } from '../../core/db/bulk-connection';
import { transaction, type Tx } from '../../core/db/transaction';
import { JobBusy, type JobContext } from '../../core/outbox/define-job';
import { discardFiles } from '../file';
import { BewindBatchStatus } from './bewind-batch.enums';
import type { ListProblem } from './list-row';

/** A list of clients as its jobs need it. */
export interface RunningBatch {
  id: string;
  organisationId: string;
  fileId: string;
  decreesId: string;
  status: BewindBatchStatus;
  requestedBy: string;
  submittedBy: string | null;
}

const LOAD = `
  SELECT id, organisation_id AS "organisationId", file_id AS "fileId", decrees_id AS "decreesId", status,
    requested_by AS "requestedBy", submitted_by AS "submittedBy" FROM bewind_batch WHERE id = $1`;

/** Does work on a list that stands at one of these, while no other worker does. @throws JobBusy */
export async function withBatch(
  context: JobContext,
  batchId: string,
  at: BewindBatchStatus[],
  work: (batch: RunningBatch) => Promise<void>,
): Promise<void> {
  await withBulkConnection(context.app, async (client) => {
    const { rows: lock } = await client.query('SELECT pg_try_advisory_lock(hashtextextended($1, 22)) AS taken', [
      batchId,
    ]);
    if (!lock[0].taken) throw new JobBusy('another worker has this list');
    const { rows } = await client.query<RunningBatch>(LOAD, [batchId]);
    if (rows[0] && at.includes(rows[0].status)) await work(rows[0]);
  });
}

/** The bytes of a file of the list; small enough to hold. */
export async function bytesOf(context: JobContext, fileId: string): Promise<Buffer> {
  return buffer(await context.app.files.get(fileId));
}

/** Tells the bar on the screen how far it is. */
export async function tellProgress(context: JobContext, id: string, done: number, todo: number): Promise<void> {
  await context.app.pool.query(
    `UPDATE bewind_batch SET status = CASE status WHEN 'QUEUED' THEN 'CHECKING' ELSE status END, done = $2, todo = $3
     WHERE id = $1`,
    [id, done, todo],
  );
}

/** Keeps what is wrong with a row. */
export async function keepProblems(tx: Tx, batchId: string, row: number, problems: ListProblem[]): Promise<void> {
  for (const [position, { column, rule, values }] of problems.entries())
    await tx.rows(
      `INSERT INTO bewind_batch_failure (batch_id, row, position, column_name, rule, values)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [batchId, row, position, column, rule, JSON.stringify(values ?? {})],
    );
}

/** Tells the office's trail of a list, in the name of who handed it in. */
export function auditBatch(
  tx: Tx,
  { id, organisationId, requestedBy, submittedBy }: RunningBatch,
  action: string,
  { reason, people = [] }: { reason?: string; people?: string[] } = {},
): void {
  const actorId = submittedBy ?? requestedBy;
  tx.audit({
    ...{ action, subjectType: 'BewindBatch', subjectIds: [id, ...people], organisationId, actorId },
    ...(reason ? { reason } : {}),
  });
}

/** Refuses a list as a whole: the one failure says why and where, and the files are removed. What was made stays. */
export async function refuseBatch(
  context: JobContext,
  batch: RunningBatch,
  { row, ...problem }: ListProblem & { row: number },
): Promise<void> {
  await transaction(context, 'refuseBewindBatch', async (tx) => {
    const refused = await tx.rows(
      `UPDATE bewind_batch SET status = 'FAILED', finished_at = $2 WHERE id = $1 AND status NOT IN ('DONE', 'FAILED')
       RETURNING id`,
      [batch.id, tx.now],
    );
    if (refused.length === 0) return;
    await keepProblems(tx, batch.id, row, [problem]);
    await discardFiles(tx, context, [batch.fileId, batch.decreesId]);
    auditBatch(tx, batch, 'bewind-batch.refuse', { reason: problem.rule });
  });
}
