import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { purgeBatches } from '../purge-batches';

/** Daily: removes the contents of batches of more than thirteen months ago (CO-15, XX-02). */
export const purgeBatchesJob = defineJob({
  name: 'purge-batches',
  payload: z.object({ day: z.iso.date() }),
  lane: 'steady',
  attempts: 5,
  handle: (context) => purgeBatches(context),
});
