import { addWorkingDays } from '../../core/calendar';
import { requireActor, type WorkContext } from '../../core/context';
import { asId, newId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, conflict } from '../../core/errors';
import { askForEnd, BEWIND_TEXTS, type BewindKind, checkStartDate, openBewind, type Requester } from '../bewind';
import { redeemMatch } from '../client';
import { attachFile } from '../file';
import { DecreeReview } from './decree-review.entity';
import { DecreePurpose, ReviewStatus } from './decree-review.enums';
import { REVIEW_TEXTS } from './decree-review.errors';
import type { EndBewindInput, RequestBewindInput } from './decree-review.inputs';
import { checkDecreeJob } from './jobs/check-decree.job';

/** Working days within which the insurer decides, and decides anew after an answer (MZ-13). */
export const REVIEW_WORKING_DAYS = 5;

/**
 * Requests to act for the person of a look-up, with the decree (MZ-10 to MZ-13). Answers the bewind's id.
 * @throws BAD_USER_INPUT on start date or decree, EXPIRED on the look-up, CONFLICT when the office has an open bewind.
 */
export async function requestBewind(context: WorkContext, input: RequestBewindInput): Promise<string> {
  const startDate = checkStartDate(context, input.startDate);
  requireDecree(input.decreeFileId);
  return transaction(context, 'requestBewind', async (tx) => {
    const insuredId = await redeemMatch(tx, context, input.matchToken);
    const dueAt = addWorkingDays(tx.now, REVIEW_WORKING_DAYS);
    const bewind = await openBewind(tx, requireActor(context), { insuredId, kind: input.kind, startDate, dueAt });
    await submit(tx, context, { bewindId: bewind.id, purpose: DecreePurpose.START, endDate: null, dueAt }, input);
    return bewind.id;
  });
}

/**
 * Makes the same request for somebody who handed in a list (MZ-22): the person was looked up and the decree is attached
 * by the caller, in the same transaction. Answers the bewind's id. @throws CONFLICT when the office has an open bewind.
 */
export async function requestListedBewind(
  tx: Tx,
  by: Requester,
  { fileId, ...request }: { insuredId: string; kind: BewindKind; startDate: string; fileId: string },
): Promise<string> {
  const dueAt = addWorkingDays(tx.now, REVIEW_WORKING_DAYS);
  const { id: bewindId } = await openBewind(tx, by, { ...request, dueAt });
  await beginReview(tx, by.userId, { bewindId, purpose: DecreePurpose.START, endDate: null, fileId, dueAt });
  return bewindId;
}

/**
 * Asks for the end of a running bewind of the own office, with the decree that ends it (MZ-18); the bewind runs on until
 * the decree is approved. Answers the bewind's id.
 * @throws NOT_FOUND, BAD_USER_INPUT on end date or decree, CONFLICT when an end is asked for already.
 */
export async function endBewind(context: WorkContext, input: EndBewindInput): Promise<string> {
  requireDecree(input.decreeFileId);
  return transaction(context, 'endBewind', async (tx) => {
    const dueAt = addWorkingDays(tx.now, REVIEW_WORKING_DAYS);
    const { endDate } = input;
    const bewind = await askForEnd(tx, context, { bewindId: asId(input.bewindId), endDate, dueAt });
    // The bewind is locked by now, so no other review can begin in between.
    const open = await tx.rows(
      `SELECT 1 FROM decree_review WHERE bewind_id = $1 AND status NOT IN ('APPROVED', 'REFUSED')`,
      [bewind.id],
    );
    if (open.length > 0) throw conflict(BEWIND_TEXTS.BEWIND_ENDS_ALREADY);
    await submit(tx, context, { bewindId: bewind.id, purpose: DecreePurpose.END, endDate, dueAt }, input);
    return bewind.id;
  });
}

function requireDecree(fileId: string): void {
  if (fileId.trim() === '') throw badInput({ field: 'input.decreeFileId', rule: REVIEW_TEXTS.DECREE_REQUIRED });
}

async function submit(
  tx: Tx,
  context: WorkContext,
  review: Pick<DecreeReview, 'bewindId' | 'purpose' | 'endDate'> & { dueAt: Date },
  { decreeFileId }: { decreeFileId: string },
): Promise<void> {
  const fileId = asId(decreeFileId);
  if (!(await attachFile(tx, context, fileId)))
    throw badInput({ field: 'input.decreeFileId', rule: REVIEW_TEXTS.DECREE_NOT_FOUND });
  await beginReview(tx, requireActor(context).userId, { ...review, fileId });
}

async function beginReview(
  tx: Tx,
  submittedById: string,
  review: Pick<DecreeReview, 'bewindId' | 'purpose' | 'endDate' | 'fileId'> & { dueAt: Date },
): Promise<void> {
  const id = newId(tx.now);
  await tx.manager.insert(DecreeReview, {
    id,
    ...review,
    status: ReviewStatus.QUEUED,
    submittedById,
    submittedAt: tx.now.toISOString(),
    dueAt: review.dueAt.toISOString(),
  });
  await tx.enqueue(checkDecreeJob, { reviewId: id });
}
