import { requireActor, type WorkContext } from '../../core/context';
import { transaction } from '../../core/db/transaction';
import { conflict, DomainError } from '../../core/errors';
import { REVIEW_TEXTS } from './decree-review.errors';
import { auditReview, changeReview, findReview, requireReady } from './review-state';

/**
 * Takes a review on (MZ-20). Taking on one's own again changes nothing. Answers its id.
 * @throws NOT_FOUND; CONFLICT when a colleague has it, when it waits for something, or when one has decided on it before.
 */
export async function claimReview(context: WorkContext, reviewId: string): Promise<string> {
  const { userId } = requireActor(context);
  return transaction(context, 'claimReview', async (tx) => {
    const state = await findReview(tx, reviewId);
    const { id, assigneeId, assigneeName, firstDecidedById } = state;
    requireReady(state);
    if (firstDecidedById === userId) throw conflict(REVIEW_TEXTS.REVIEW_NEEDS_COLLEAGUE);
    if (assigneeId === userId) return id;
    // A colleague who no longer works here holds nothing back.
    if (assigneeName !== null)
      throw new DomainError('CONFLICT', REVIEW_TEXTS.REVIEW_CLAIMED, [], { name: assigneeName });
    await changeReview(tx, state, { assigneeId: userId });
    auditReview(tx, 'review.claim', state);
    return id;
  });
}

/**
 * Gives a review back to the work list; also one that a colleague holds, who may be ill. The trail tells who did.
 * Answers its id. @throws NOT_FOUND; CONFLICT when it is not waiting for a reviewer.
 */
export async function releaseReview(context: WorkContext, reviewId: string): Promise<string> {
  return transaction(context, 'releaseReview', async (tx) => {
    const state = await findReview(tx, reviewId);
    requireReady(state);
    if (state.assigneeId === null) return state.id;
    await changeReview(tx, state, { assigneeId: null });
    auditReview(tx, 'review.release', state);
    return state.id;
  });
}
