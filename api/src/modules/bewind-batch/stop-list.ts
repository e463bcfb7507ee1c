import { JobBusy, type JobContext } from '../../core/outbox/define-job';
import { BewindBatchStatus } from './bewind-batch.enums';
import { LIST_TEXTS } from './bewind-batch.errors';
import { refuseBatch, withBatch } from './running-batch';

/** Does a job's work; when its last try fails the list says so, and what was made stays as it is. @throws the work's error */
export async function stopList(
  context: JobContext,
  batchId: string,
  attempts: number,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { QUEUED, CHECKING, PROCESSING } = BewindBatchStatus;
    if (context.attempt >= attempts && !(error instanceof JobBusy))
      await withBatch(context, batchId, [QUEUED, CHECKING, PROCESSING], (batch) =>
        refuseBatch(context, batch, { row: 0, column: null, rule: LIST_TEXTS.LIST_STOPPED }),
      );
    throw error;
  }
}
