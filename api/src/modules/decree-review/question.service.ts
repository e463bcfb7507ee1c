import { addWorkingDays } from '../../core/calendar';
import { requireActor, type WorkContext } from '../../core/context';
import { asId, newId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, conflict, notFound } from '../../core/errors';
import { awaitAnswer, resumeReview } from '../bewind';
import { attachFile } from '../file';
import type { DecreeReview } from './decree-review.entity';
import { ReviewStatus } from './decree-review.enums';
import { REVIEW_TEXTS } from './decree-review.errors';
import { checkDecreeJob } from './jobs/check-decree.job';
import { ReviewExchange } from './review-exchange.entity';
import { tellOffice } from './review-news.service';
import { auditReview, changeReview, checkText, findReview, requireAssignee, requireReady } from './review-state';
import { REVIEW_WORKING_DAYS } from './submit-decree.service';

/**
 * Puts a question to the office; the insurer's term stands still until the answer (MZ-13). Answers the review's id.
 * @throws NOT_FOUND; BAD_USER_INPUT without a question; CONFLICT when it is not the caller's.
 */
export async function askReviewQuestion(context: WorkContext, reviewId: string, typed: string): Promise<string> {
  const question = checkText('question', typed);
  return transaction(context, 'askReviewQuestion', async (tx) => {
    const state = await findReview(tx, reviewId);
    requireReady(state);
    requireAssignee(context, state);
    await changeReview(tx, state, {
      status: ReviewStatus.QUESTION_ASKED,
      question,
      askedAt: tx.now.toISOString(),
      answer: null,
      answeredAt: null,
    });
    await tx.manager.insert(ReviewExchange, {
      id: newId(tx.now),
      reviewId: state.id,
      question,
      askedById: state.assigneeId,
      askedAt: tx.now.toISOString(),
    });
    auditReview(tx, 'review.ask', state);
    await awaitAnswer(tx, state.bewindId, state.purpose);
    await tellOffice(tx, state, 'QUESTION');
    return state.id;
  });
}

/**
 * Answers the question of a review of the own office (MZ-13). The same reviewer goes on with it, and the insurer has five
 * working days again: what it could not know before may ask for another look. A new document goes through the automatic
 * checks first, like the decree did (MZ-20). Answers the review's id.
 * @throws NOT_FOUND; BAD_USER_INPUT without an answer or on the document; CONFLICT when no question is open.
 */
export async function answerReviewQuestion(
  context: WorkContext,
  reviewId: string,
  typed: string,
  decreeFileId: string | null,
): Promise<string> {
  const answer = checkText('answer', typed);
  const { organisationId, userId } = requireActor(context);
  return transaction(context, 'answerReviewQuestion', async (tx) => {
    const state = await findReview(tx, reviewId);
    if (state.organisationId !== organisationId) throw notFound();
    if (state.status !== ReviewStatus.QUESTION_ASKED) throw conflict(REVIEW_TEXTS.REVIEW_NO_QUESTION);
    const fileId = await takeDocument(tx, context, decreeFileId);
    const answeredAt = tx.now.toISOString();
    const dueAt = addWorkingDays(tx.now, REVIEW_WORKING_DAYS);
    await changeReview(tx, state, {
      ...(fileId ? ANEW : { status: ReviewStatus.READY }),
      answer,
      answeredAt,
      dueAt: dueAt.toISOString(),
    });
    await tx.rows(
      `UPDATE review_exchange SET answer = $2, answered_at = $3, answered_by = $4, file_id = $5
       WHERE review_id = $1 AND answer IS NULL`,
      [state.id, answer, answeredAt, userId, fileId],
    );
    if (fileId) await tx.enqueue(checkDecreeJob, { reviewId: state.id });
    auditReview(tx, 'review.answer', state);
    await resumeReview(tx, state.bewindId, state.purpose, dueAt);
    return state.id;
  });
}

// What the checks and a first reviewer said was said of another document.
const ANEW: Partial<DecreeReview> = {
  status: ReviewStatus.QUEUED,
  checks: [],
  checkTries: 0,
  firstDecision: null,
  firstDecidedById: null,
  firstReason: null,
  note: null,
};

async function takeDocument(tx: Tx, context: WorkContext, decreeFileId: string | null): Promise<string | null> {
  if (decreeFileId === null || decreeFileId.trim() === '') return null;
  const fileId = asId(decreeFileId);
  if (await attachFile(tx, context, fileId)) return fileId;
  throw badInput({ field: 'decreeFileId', rule: REVIEW_TEXTS.DECREE_NOT_FOUND });
}
