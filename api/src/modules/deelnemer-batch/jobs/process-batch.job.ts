import { z } from 'zod';
import { defineJob, JobBusy } from '../../../core/outbox/define-job';
import { stopBatch } from '../finish-batch';
import { processBatch } from '../process-batch.service';

const ATTEMPTS = 12;

/** Checks and processes an uploaded batch of aan- en afmeldingen (CO-15). */
export const processBatchJob = defineJob({
  name: 'process-batch',
  payload: z.object({ batchId: z.uuid() }),
  lane: 'steady',
  attempts: ATTEMPTS,
  async handle(context, { batchId }) {
    try {
      await processBatch(context, batchId);
    } catch (error) {
      if (context.attempt >= ATTEMPTS && !(error instanceof JobBusy)) await stopBatch(context, batchId);
      throw error;
    }
  },
});
