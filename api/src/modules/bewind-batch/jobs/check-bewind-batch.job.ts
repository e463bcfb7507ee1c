import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { checkList } from '../check-list.service';
import { stopList } from '../stop-list';

const ATTEMPTS = 6;

/** Checks the rows of a list of clients; writes only its report (MZ-22). */
export const checkBewindBatchJob = defineJob({
  name: 'check-bewind-batch',
  payload: z.object({ batchId: z.uuid() }),
  lane: 'steady',
  attempts: ATTEMPTS,
  handle: (context, { batchId }) => stopList(context, batchId, ATTEMPTS, () => checkList(context, batchId)),
});
