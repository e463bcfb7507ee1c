import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { flagMissingRetours } from '../flag-missing-retours.service';

/** Flags the messages whose answer did not come in time (ZO-13, OP090). */
export const flagMissingRetoursJob = defineJob({
  name: 'flag-missing-retours',
  payload: z.object({ day: z.iso.date() }),
  lane: 'steady',
  attempts: 10,
  handle: (context, { day }) => flagMissingRetours(context, day),
});
