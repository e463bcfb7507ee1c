import { z } from 'zod';
import { readRows } from '../../../core/db/pool';
import { defineJob } from '../../../core/outbox/define-job';
import { officeAddress } from '../../bewind';
import { composeMail, deliverMail } from '../../delivery';
import { reviewNewsMail } from '../review-news.mail';

const news = z.enum(['APPROVED', 'REFUSED', 'QUESTION']);

/** What an office is told of a review. */
export type ReviewNews = z.infer<typeof news>;

type Row = { purpose: 'START' | 'END'; status: string; organisation_id: string };

/** Mails one user of the office that their decree was decided on, or that there is a question (MZ-13). */
export const mailReviewNewsJob = defineJob({
  name: 'mail-review-news',
  payload: z.object({ reviewId: z.uuid(), userId: z.uuid(), news }),
  lane: 'urgent',
  attempts: 12,
  async handle(context, payload) {
    const [review] = await readRows<Row>(
      context.app.pool,
      'SELECT r.purpose, r.status, b.organisation_id FROM decree_review r JOIN bewind b ON b.id = r.bewind_id WHERE r.id = $1',
      [payload.reviewId],
    );
    if (!review) return;
    // A question that was answered in the meantime need not be told any more.
    if (payload.news === 'QUESTION' && review.status !== 'QUESTION_ASKED') return;
    const to = await officeAddress(context, payload.userId, review.organisation_id);
    if (!to) return;
    const content = reviewNewsMail(context.locale, context.app.settings.PUBLIC_ORIGIN, review.purpose, payload.news);
    await deliverMail(context, { to, ...composeMail(context.locale, content) });
  },
});
