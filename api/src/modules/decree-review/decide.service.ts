import { requireActor, type WorkContext } from '../../core/context';
import { transaction, type Tx } from '../../core/db/transaction';
import { grantBewind, grantEnd, refuseBewind, refuseEnd } from '../bewind';
import { DecreePurpose, ReviewDecision, ReviewStatus } from './decree-review.enums';
import { REVIEW_TEXTS } from './decree-review.errors';
import { effectOf } from './four-eyes';
import { tellOffice } from './review-news.service';
import { auditReview, changeReview, checkText, findReview, requireAssignee, requireReady } from './review-state';
import type { ReviewState } from './review-state';

/** Approves a decree (MZ-13, MZ-20). Answers the review's id. @throws as {@link refuseReview} */
export async function approveReview(context: WorkContext, reviewId: string): Promise<string> {
  return decide(context, reviewId, ReviewDecision.APPROVED, null);
}

/**
 * Refuses a decree with a reason for the office (MZ-13, MZ-20). Answers the review's id.
 * @throws NOT_FOUND; BAD_USER_INPUT without a reason; CONFLICT when it is not the caller's to decide, or not any more.
 */
export async function refuseReview(context: WorkContext, reviewId: string, reason: string): Promise<string> {
  return decide(context, reviewId, ReviewDecision.REFUSED, checkText('reason', reason));
}

async function decide(
  context: WorkContext,
  reviewId: string,
  decision: ReviewDecision,
  reason: string | null,
): Promise<string> {
  const { userId } = requireActor(context);
  return transaction(context, 'decideReview', async (tx) => {
    const state = await findReview(tx, reviewId);
    requireReady(state);
    requireAssignee(context, state);
    const verb = decision === ReviewDecision.APPROVED ? 'approve' : 'refuse';
    switch (effectOf(decision, state.firstDecision, state.checks)) {
      case 'NOTED':
        await changeReview(tx, state, {
          assigneeId: null,
          firstDecision: decision,
          firstDecidedById: userId,
          firstReason: reason,
          note: null,
        });
        auditReview(tx, `review.${verb}-first`, state);
        return state.id;
      case 'DIFFERS':
        // Both start anew, so that after talking it over either of them can take the first decision.
        await changeReview(tx, state, {
          assigneeId: null,
          firstDecision: null,
          firstDecidedById: null,
          firstReason: null,
          note: REVIEW_TEXTS.DECISIONS_DIFFER,
        });
        auditReview(tx, `review.${verb}-differs`, state);
        return state.id;
      case 'FINAL':
        await changeReview(tx, state, {
          status: decision === ReviewDecision.APPROVED ? ReviewStatus.APPROVED : ReviewStatus.REFUSED,
          decidedById: userId,
          decidedAt: tx.now.toISOString(),
          reason,
          note: null,
        });
        auditReview(tx, `review.${verb}`, state);
        await takeEffect(tx, state, decision);
        await tellOffice(tx, state, decision);
        return state.id;
    }
  });
}

async function takeEffect(tx: Tx, { bewindId, purpose, endDate }: ReviewState, decision: ReviewDecision) {
  const approved = decision === ReviewDecision.APPROVED;
  if (purpose === DecreePurpose.START) await (approved ? grantBewind(tx, bewindId) : refuseBewind(tx, bewindId));
  else await (approved ? grantEnd(tx, bewindId, endDate!) : refuseEnd(tx, bewindId));
}
