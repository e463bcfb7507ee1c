import { LIMITS } from '@volmacht/shared-schema';
import type { WorkContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import type { Tx } from '../../core/db/transaction';
import { badInput, conflict, notFound } from '../../core/errors';
import { DecreeReview } from './decree-review.entity';
import { ReviewStatus, type DecreePurpose, type ReviewDecision } from './decree-review.enums';
import { REVIEW_TEXTS } from './decree-review.errors';
import type { JudgedCheck } from './four-eyes';

/** A review as a transaction found it; a change succeeds only while this is still how it is. */
export interface ReviewState {
  id: string;
  version: number;
  status: ReviewStatus;
  purpose: DecreePurpose;
  endDate: string | null;
  checks: JudgedCheck[];
  assigneeId: string | null;
  /** The assignee's name while they still work here, else null: then the review is free. */
  assigneeName: string | null;
  firstDecision: ReviewDecision | null;
  firstDecidedById: string | null;
  submittedById: string;
  bewindId: string;
  organisationId: string;
  insuredId: string;
}

const FIND = `
  SELECT r.id, r.version, r.status, r.purpose, r.end_date AS "endDate", r.checks, r.assignee_id AS "assigneeId",
    u.full_name AS "assigneeName", r.first_decision AS "firstDecision", r.first_decided_by AS "firstDecidedById",
    r.submitted_by AS "submittedById", b.id AS "bewindId", b.organisation_id AS "organisationId",
    b.insured_id AS "insuredId"
  FROM decree_review r JOIN bewind b ON b.id = r.bewind_id
  LEFT JOIN app_user u ON u.id = r.assignee_id AND u.status = 'ACTIVE'
  WHERE r.id = $1`;

/** The review as it is now. @throws NOT_FOUND */
export async function findReview(tx: Tx, id: string): Promise<ReviewState> {
  const [state] = await tx.rows<ReviewState>(FIND, [asId(id)]);
  if (!state) throw notFound();
  return state;
}

/**
 * Changes a review that is still as it was found: of many at the same moment one succeeds (R20).
 * @throws CONFLICT for the others.
 */
export async function changeReview(tx: Tx, state: ReviewState, set: Partial<DecreeReview>): Promise<void> {
  const { id, version } = state;
  const { affected } = await tx.manager.update(DecreeReview, { id, version }, set);
  if (affected !== 1) throw conflict();
}

/** Tells what a reviewer did in the reviewer's own trail; what it means for the bewind is told in the office's. */
export function auditReview(tx: Tx, action: string, { id, insuredId }: ReviewState): void {
  tx.audit({ action, subjectType: 'DecreeReview', subjectIds: [id, insuredId] });
}

/** Refuses unless a reviewer can act on it now. @throws CONFLICT that says what it waits for. */
export function requireReady({ status }: ReviewState): void {
  if (status === ReviewStatus.READY) return;
  if (status === ReviewStatus.QUESTION_ASKED) throw conflict(REVIEW_TEXTS.REVIEW_WAITS_FOR_ANSWER);
  const decided = status === ReviewStatus.APPROVED || status === ReviewStatus.REFUSED;
  throw conflict(decided ? REVIEW_TEXTS.REVIEW_DECIDED : REVIEW_TEXTS.REVIEW_NOT_READY);
}

/** Refuses whoever has not taken the review on. @throws CONFLICT */
export function requireAssignee(context: WorkContext, { assigneeId, firstDecidedById }: ReviewState): void {
  const me = context.actor?.userId;
  // The same person never looks with both pairs of eyes (MZ-20).
  if (firstDecidedById !== null && firstDecidedById === me) throw conflict(REVIEW_TEXTS.REVIEW_NEEDS_COLLEAGUE);
  if (assigneeId !== me) throw conflict(REVIEW_TEXTS.REVIEW_NOT_YOURS);
}

/** A text that somebody typed, without spaces around it. @throws BAD_USER_INPUT when it is empty or too long. */
export function checkText(field: string, typed: string): string {
  const words = typed.trim();
  if (words.length === 0) throw badInput({ field, rule: 'VALUE_REQUIRED' });
  if (words.length > LIMITS.freeText)
    throw badInput({ field, rule: 'VALUE_TOO_LONG', values: { max: LIMITS.freeText } });
  return words;
}
