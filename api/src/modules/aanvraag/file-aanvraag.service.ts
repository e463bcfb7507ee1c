import { addDays, endOfDay, today } from '../../core/calendar';
import { requireActor, type WorkContext } from '../../core/context';
import { asId, newId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, conflict, notFound } from '../../core/errors';
import type { OrganisationProfile } from '../organisation';
import { personColumns, sealColumn } from './aanvraag-columns';
import { dropFiles, setFiles } from './aanvraag-files';
import { Aanvraag } from './aanvraag.entity';
import { AanvraagStatus } from './aanvraag.enums';
import { AANVRAAG_TEXTS } from './aanvraag.errors';
import type { AanvraagDraftInput, SubmitAanvraagInput } from './aanvraag.inputs';
import { checkAanvraag, type AanvraagContent } from './check-aanvraag';
import { kindsOf } from './kinds-by-profile';

/** Days within which the indicatiesteller decides: six weeks. */
export const DECISION_DAYS = 42;

/**
 * Keeps an aanvraag that is not ready to be sent, for its maker alone (PO-12). Answers its id.
 * @throws NOT_FOUND for a draft of somebody else, CONFLICT when it was sent already, BAD_USER_INPUT naming each field.
 */
export async function saveAanvraagDraft(context: WorkContext, input: AanvraagDraftInput): Promise<string> {
  return transaction(context, 'saveAanvraagDraft', async (tx) => {
    const id = await write(tx, context, input, { draftId: input.id, complete: false });
    tx.audit({ action: 'aanvraag.keep', subjectType: 'Aanvraag', subjectIds: [id] });
    return id;
  });
}

/**
 * Sends an aanvraag to the indicatiesteller, from a draft or at once (PO-12). Answers its id.
 * @throws as {@link saveAanvraagDraft}; CONFLICT when the same is open for this person already.
 */
export async function submitAanvraag(context: WorkContext, input: SubmitAanvraagInput): Promise<string> {
  return transaction(context, 'submitAanvraag', async (tx) => {
    const id = await write(tx, context, input, { draftId: input.draftId, complete: true });
    tx.audit({ action: 'aanvraag.submit', subjectType: 'Aanvraag', subjectIds: [id] });
    return id;
  });
}

async function write(
  tx: Tx,
  context: WorkContext,
  input: AanvraagContent,
  { draftId, complete }: { draftId: string | null | undefined; complete: boolean },
): Promise<string> {
  const { organisationId, userId } = requireActor(context);
  const { keyring } = context.app;
  const day = today(tx.now);
  const draft = draftId == null ? null : await ownDraft(tx, context, draftId);
  const checked = checkAanvraag(input, { day, kinds: await kindsOfOrganisation(tx, organisationId), complete });
  if (checked.problems.length > 0) throw badInput(...checked.problems);
  const id = draft ?? newId(tx.now);
  const columns = {
    kind: input.kind,
    ...personColumns(keyring, id, checked.person, input.partnerBsn),
    explanationSealed: sealColumn(keyring, 'explanation_sealed', id, checked.explanation),
    changedAt: tx.now.toISOString(),
    ...(complete
      ? {
          status: AanvraagStatus.SUBMITTED,
          submittedAt: tx.now.toISOString(),
          dueAt: endOfDay(addDays(day, DECISION_DAYS)).toISOString(),
        }
      : { status: AanvraagStatus.DRAFT }),
  } as Partial<Aanvraag>;
  await onceOpen(async () => {
    if (draft) await tx.manager.update(Aanvraag, { id }, columns);
    else await tx.manager.insert(Aanvraag, { id, organisationId, submittedById: userId, ...columns });
  });
  await setFiles(tx, context, id, checked.fileIds);
  return id;
}

// Held until the end of the transaction: of two who send the same draft, the second finds it sent.
async function ownDraft(tx: Tx, context: WorkContext, draftId: string): Promise<string> {
  const { organisationId, userId } = requireActor(context);
  const [draft] = await tx.rows<{ id: string; status: string }>(
    `SELECT id, status FROM aanvraag WHERE id = $1 AND organisation_id = $2 AND submitted_by = $3 FOR UPDATE`,
    [asId(draftId), organisationId, userId],
  );
  if (!draft) throw notFound();
  if (draft.status !== 'DRAFT') throw conflict(AANVRAAG_TEXTS.AANVRAAG_SENT_ALREADY);
  return draft.id;
}

async function kindsOfOrganisation(tx: Tx, organisationId: string) {
  const [row] = await tx.rows<{ profile: `${OrganisationProfile}` | null }>(
    'SELECT profile FROM organisation WHERE id = $1',
    [organisationId],
  );
  return kindsOf(row?.profile ?? null);
}

async function onceOpen(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'aanvraag_open')
      throw conflict(AANVRAAG_TEXTS.AANVRAAG_OPEN_ALREADY);
    throw error;
  }
}

/**
 * Withdraws an aanvraag that is not decided yet; anybody who files for the institution may (PO-12). Answers its id.
 * @throws NOT_FOUND for another institution's; CONFLICT when it is not open (any more).
 */
export async function withdrawAanvraag(context: WorkContext, aanvraagId: string): Promise<string> {
  const { organisationId } = requireActor(context);
  return transaction(context, 'withdrawAanvraag', async (tx) => {
    const id = asId(aanvraagId);
    const withdrawn = await tx.rows(
      `UPDATE aanvraag SET status = 'WITHDRAWN', assignee_id = NULL, changed_at = $3, version = version + 1
       WHERE id = $1 AND organisation_id = $2 AND status IN ('SUBMITTED','IN_PROGRESS') RETURNING id`,
      [id, organisationId, tx.now],
    );
    if (withdrawn.length === 0) {
      const known = await tx.rows(
        `SELECT 1 FROM aanvraag WHERE id = $1 AND organisation_id = $2 AND (status <> 'DRAFT' OR submitted_by = $3)`,
        [id, organisationId, requireActor(context).userId],
      );
      throw known.length > 0 ? conflict(AANVRAAG_TEXTS.AANVRAAG_NOT_OPEN) : notFound();
    }
    tx.audit({ action: 'aanvraag.withdraw', subjectType: 'Aanvraag', subjectIds: [id] });
    return id;
  });
}

/** Throws a draft of one's own away, with all that was told in it (PO-12). @throws NOT_FOUND, CONFLICT when it was sent. */
export async function deleteAanvraagDraft(context: WorkContext, draftId: string): Promise<boolean> {
  return transaction(context, 'deleteAanvraagDraft', async (tx) => {
    const id = await ownDraft(tx, context, draftId);
    await dropFiles(tx, [id]);
    await tx.rows('DELETE FROM aanvraag WHERE id = $1', [id]);
    tx.audit({ action: 'aanvraag.drop', subjectType: 'Aanvraag', subjectIds: [id] });
    return true;
  });
}
