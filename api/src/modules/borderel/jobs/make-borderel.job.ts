import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { makeBorderel } from '../make-borderel.service';

/** Makes the borderel and invoice of one contract for one month (CO-09). */
export const makeBorderelJob = defineJob({
  name: 'make-borderel',
  payload: z.object({ contractId: z.uuid(), month: z.iso.date(), date: z.iso.date() }),
  lane: 'steady',
  attempts: 12,
  handle: makeBorderel,
});
