import { LIMITS } from '@volmacht/shared-schema';
import { requireActor, type WorkContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, conflict, DomainError, notFound, type ProblemSpec } from '../../core/errors';
import { sealColumn } from './aanvraag-columns';
import { AanvraagKind, AanvraagStatus } from './aanvraag.enums';
import { AANVRAAG_TEXTS } from './aanvraag.errors';
import { mailAanvraagDecidedJob } from './jobs/mail-aanvraag-decided.job';
import { openWlzIndicationJob } from './jobs/open-wlz-indication.job';

interface Open {
  id: string;
  kind: AanvraagKind;
  status: AanvraagStatus;
  organisationId: string;
  assigneeId: string | null;
  /** The assignee's name while they still work here, else null: then it is free. */
  assigneeName: string | null;
}

/** A decision, as it comes in. */
export interface Decision {
  granted: boolean;
  reason: string;
  validFrom?: string | null;
  validUntil?: string | null;
}

// The row is held: whatever somebody else does with it waits for this decision. The name is asked for in a sub-select:
// who waited for the row sees its new assignee, but of a joined table still what stood beside the old one.
async function findSent(tx: Tx, aanvraagId: string): Promise<Open> {
  const [found] = await tx.rows<Open>(
    `SELECT a.id, a.kind, a.status, a.organisation_id AS "organisationId", a.assignee_id AS "assigneeId",
       (SELECT u.full_name FROM app_user u WHERE u.id = a.assignee_id AND u.status = 'ACTIVE') AS "assigneeName"
     FROM aanvraag a WHERE a.id = $1 AND a.submitted_at IS NOT NULL FOR UPDATE`,
    [asId(aanvraagId)],
  );
  if (!found) throw notFound();
  return found;
}

function requireFree(context: WorkContext, { status, assigneeId, assigneeName }: Open): void {
  if (status !== AanvraagStatus.SUBMITTED && status !== AanvraagStatus.IN_PROGRESS)
    throw conflict(AANVRAAG_TEXTS.AANVRAAG_NOT_OPEN);
  if (assigneeId !== requireActor(context).userId && assigneeName !== null)
    throw new DomainError('CONFLICT', AANVRAAG_TEXTS.AANVRAAG_CLAIMED, [], { name: assigneeName });
}

/**
 * Takes an aanvraag on (PO-12). Taking on one's own again changes nothing. Answers its id.
 * @throws NOT_FOUND; CONFLICT when a colleague has it or when it is not open any more.
 */
export async function claimAanvraag(context: WorkContext, aanvraagId: string): Promise<string> {
  const { userId } = requireActor(context);
  return transaction(context, 'claimAanvraag', async (tx) => {
    const found = await findSent(tx, aanvraagId);
    requireFree(context, found);
    if (found.assigneeId === userId) return found.id;
    await tx.rows(
      `UPDATE aanvraag SET status = 'IN_PROGRESS', assignee_id = $2, changed_at = $3, version = version + 1 WHERE id = $1`,
      [found.id, userId, tx.now],
    );
    tx.audit({ action: 'aanvraag.claim', subjectType: 'Aanvraag', subjectIds: [found.id] });
    return found.id;
  });
}

/**
 * Gives an aanvraag back to the work list; also one that a colleague holds, who may be ill. Answers its id.
 * @throws NOT_FOUND; CONFLICT when it is not open any more.
 */
export async function releaseAanvraag(context: WorkContext, aanvraagId: string): Promise<string> {
  return transaction(context, 'releaseAanvraag', async (tx) => {
    const found = await findSent(tx, aanvraagId);
    if (found.status === AanvraagStatus.SUBMITTED) return found.id;
    if (found.status !== AanvraagStatus.IN_PROGRESS) throw conflict(AANVRAAG_TEXTS.AANVRAAG_NOT_OPEN);
    await tx.rows(
      `UPDATE aanvraag SET status = 'SUBMITTED', assignee_id = NULL, changed_at = $2, version = version + 1 WHERE id = $1`,
      [found.id, tx.now],
    );
    tx.audit({ action: 'aanvraag.release', subjectType: 'Aanvraag', subjectIds: [found.id] });
    return found.id;
  });
}

/**
 * Decides on an aanvraag and tells the institution by mail; a granted Wlz indication goes to the register (PO-12, ZO-10).
 * Answers its id.
 * @throws NOT_FOUND; BAD_USER_INPUT on reason or validity; CONFLICT when a colleague has it or it is not open any more.
 */
export async function decideAanvraag(context: WorkContext, aanvraagId: string, decision: Decision): Promise<string> {
  const { userId } = requireActor(context);
  const { granted } = decision;
  const reason = decision.reason.trim();
  return transaction(context, 'decideAanvraag', async (tx) => {
    const found = await findSent(tx, aanvraagId);
    requireFree(context, found);
    const problems = problemsOf(decision, reason);
    if (problems.length > 0) throw badInput(...problems);
    await tx.rows(
      `UPDATE aanvraag SET status = $2, decided_by = $3, decided_at = $4, changed_at = $4, reason_sealed = $5,
         valid_from = $6, valid_until = $7, assignee_id = $3, version = version + 1
       WHERE id = $1`,
      [
        found.id,
        granted ? AanvraagStatus.GRANTED : AanvraagStatus.DENIED,
        userId,
        tx.now,
        sealColumn(context.app.keyring, 'reason_sealed', found.id, reason),
        decision.validFrom ?? null,
        decision.validUntil ?? null,
      ],
    );
    // In both trails: of who decided, and of the institution that it is about.
    const event = { action: granted ? 'aanvraag.grant' : 'aanvraag.deny', subjectType: 'Aanvraag' };
    tx.audit({ ...event, subjectIds: [found.id] });
    tx.audit({ ...event, subjectIds: [found.id], organisationId: found.organisationId });
    await tx.enqueue(mailAanvraagDecidedJob, { aanvraagId: found.id });
    if (granted && found.kind === AanvraagKind.WLZ_REGULIER)
      await tx.enqueue(openWlzIndicationJob, { aanvraagId: found.id });
    return found.id;
  });
}

function problemsOf({ granted, validFrom, validUntil }: Decision, reason: string): ProblemSpec[] {
  const problems: ProblemSpec[] = [];
  if (reason === '') problems.push({ field: 'reason', rule: 'VALUE_REQUIRED' });
  if (reason.length > LIMITS.freeText)
    problems.push({ field: 'reason', rule: 'VALUE_TOO_LONG', values: { max: LIMITS.freeText } });
  if (!granted) {
    if (validFrom != null) problems.push({ field: 'validFrom', rule: AANVRAAG_TEXTS.AANVRAAG_NO_VALIDITY });
    if (validUntil != null) problems.push({ field: 'validUntil', rule: AANVRAAG_TEXTS.AANVRAAG_NO_VALIDITY });
  } else if (validFrom == null) {
    problems.push({ field: 'validFrom', rule: AANVRAAG_TEXTS.AANVRAAG_VALID_FROM_REQUIRED });
  } else if (validUntil != null && validUntil < validFrom) {
    problems.push({ field: 'validUntil', rule: AANVRAAG_TEXTS.AANVRAAG_VALID_UNTIL_BEFORE });
  }
  return problems;
}
