import { requireActor, type WorkContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { readRows } from '../../core/db/pool';
import { notFound } from '../../core/errors';
import { openColumn } from './aanvraag-columns';

const VISIBLE = `
  SELECT bsn_sealed, partner_bsn_sealed FROM aanvraag
  WHERE id = $1 AND (($2 AND submitted_at IS NOT NULL)
    OR ($3 AND organisation_id = $4 AND (status <> 'DRAFT' OR submitted_by = $5)))`;

/**
 * The full BSN of the person of an aanvraag, or of the partner; the look is on disk before the answer goes (XX-02, XX-03).
 * @throws NOT_FOUND for an aanvraag that the viewer does not see, or that has no partner.
 */
export async function revealAanvraagBsn(context: WorkContext, aanvraagId: string, partner: boolean): Promise<string> {
  const { app } = context;
  const { organisationId, permissions, userId } = requireActor(context);
  const id = asId(aanvraagId);
  const [row] = await readRows<{ bsn_sealed: Buffer; partner_bsn_sealed: Buffer | null }>(app.pool, VISIBLE, [
    id,
    permissions.has('aanvraag:decide'),
    permissions.has('aanvraag:file'),
    organisationId,
    userId,
  ]);
  const sealed = partner ? row?.partner_bsn_sealed : row?.bsn_sealed;
  if (!sealed) throw notFound();
  await app.audit.look(context, { action: 'aanvraag.reveal-bsn', subjectType: 'Aanvraag', subjectIds: [id] });
  return openColumn(app.keyring, partner ? 'partner_bsn_sealed' : 'bsn_sealed', id, sealed);
}
