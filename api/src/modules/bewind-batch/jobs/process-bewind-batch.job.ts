import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { processList } from '../process-list.service';
import { stopList } from '../stop-list';

const ATTEMPTS = 12;

/** Makes a request for a bewind of each good row of a list that was handed in (MZ-22). */
export const processBewindBatchJob = defineJob({
  name: 'process-bewind-batch',
  payload: z.object({ batchId: z.uuid() }),
  lane: 'steady',
  attempts: ATTEMPTS,
  handle: (context, { batchId }) => stopList(context, batchId, ATTEMPTS, () => processList(context, batchId)),
});
