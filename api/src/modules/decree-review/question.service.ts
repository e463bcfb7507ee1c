import { addWorkingDays } from '../../core/calendar';
import { requireActor, type WorkContext } from '../../core/context';
import { transaction } from '../../core/db/transaction';
import { conflict, notFound } from '../../core/errors';
import { awaitAnswer, resumeReview } from '../bewind';
import { ReviewStatus } from './decree-review.enums';
import { REVIEW_TEXTS } from './decree-review.errors';
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
    auditReview(tx, 'review.ask', state);
    await awaitAnswer(tx, state.bewindId, state.purpose);
    await tellOffice(tx, state, 'QUESTION');
    return state.id;
  });
}

/**
 * Answers the question of a review of the own office (MZ-13). The same reviewer goes on with it, and the insurer has five
 * working days again: what it could not know before may ask for another look. Answers the review's id.
 * @throws NOT_FOUND; BAD_USER_INPUT without an answer; CONFLICT when no question is open.
 */
export async function answerReviewQuestion(context: WorkContext, reviewId: string, typed: string): Promise<string> {
  const answer = checkText('answer', typed);
  const { organisationId } = requireActor(context);
  return transaction(context, 'answerReviewQuestion', async (tx) => {
    const state = await findReview(tx, reviewId);
    if (state.organisationId !== organisationId) throw notFound();
    if (state.status !== ReviewStatus.QUESTION_ASKED) throw conflict(REVIEW_TEXTS.REVIEW_NO_QUESTION);
    const dueAt = addWorkingDays(tx.now, REVIEW_WORKING_DAYS);
    await changeReview(tx, state, {
      status: ReviewStatus.READY,
      answer,
      answeredAt: tx.now.toISOString(),
      dueAt: dueAt.toISOString(),
    });
    auditReview(tx, 'review.answer', state);
    await resumeReview(tx, state.bewindId, state.purpose, dueAt);
    return state.id;
  });
}
