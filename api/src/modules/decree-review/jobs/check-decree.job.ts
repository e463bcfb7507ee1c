import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { checkReview } from '../check-decree.service';

const ATTEMPTS = 6;

/** Reads the decree of a review before a person does (MZ-20). */
export const checkDecreeJob = defineJob({
  name: 'check-decree',
  payload: z.object({ reviewId: z.uuid() }),
  lane: 'steady',
  attempts: ATTEMPTS,
  handle: (context, { reviewId }) => checkReview(context, reviewId, context.attempt >= ATTEMPTS),
});
