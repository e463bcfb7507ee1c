import type { Tx } from '../../core/db/transaction';
import { officeRecipients } from '../bewind';
import { mailReviewNewsJob, type ReviewNews } from './jobs/mail-review-news.job';
import type { ReviewState } from './review-state';

/** Has the office mailed of a decision or a question: who handed the decree in, or all when that person has left (MZ-13). */
export async function tellOffice(tx: Tx, state: ReviewState, news: ReviewNews): Promise<void> {
  for (const userId of await officeRecipients(tx, state.organisationId, state.submittedById))
    await tx.enqueue(mailReviewNewsJob, { reviewId: state.id, userId, news });
}
