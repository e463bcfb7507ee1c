import type { Keyring } from '@volmacht/api/config/keyring';
import { newId } from '@volmacht/api/core/crypto/ids';
import { seal } from '@volmacht/api/core/crypto/sealed-box';
import { nthTestBsn } from '@volmacht/api/core/numbers/index';
import { rows } from '../../support/database';
import type { OwnStack } from '../../support/stack';

let people = 0;

/** Stores an aanvraag with a document, as a draft, sent or granted; answers its id and that of the document. */
export async function insertAanvraag(
  own: OwnStack,
  keyring: Keyring,
  by: { id: string; organisationId: string },
  status: 'DRAFT' | 'SUBMITTED' | 'GRANTED',
  decider: { id: string },
): Promise<{ id: string; file: string }> {
  const [id, file] = [newId(new Date()), newId(new Date())];
  const bsn = nthTestBsn(people++);
  const [sent, decided] = [status !== 'DRAFT', status === 'GRANTED'];
  const sealed = (column: string, plain: string) => seal(keyring, `aanvraag.${column}.${id}`, plain);
  await rows(
    `INSERT INTO aanvraag (id, organisation_id, submitted_by, kind, status, bsn_sealed, bsn_index, bsn_tail, initials,
       last_name, full_name, birth_date, gender, explanation_sealed, changed_at, submitted_at, due_at, decided_by,
       decided_at, reason_sealed, valid_from, assignee_id)
     VALUES ($1, $2, $3, 'WLZ_REGULIER', $4, $5, $6, $7, 'K.', 'Klaver', 'K. Klaver', '1940-01-01', 'V', $8, now(), $9,
       $10, $11, $12, $13, $14, $11)`,
    [
      id,
      by.organisationId,
      by.id,
      status,
      sealed('bsn_sealed', bsn),
      keyring.blindIndex('bsn', bsn),
      bsn.slice(-4),
      sealed('explanation_sealed', 'Toelichting'),
      sent ? new Date() : null,
      sent ? new Date(Date.now() + 42 * 86_400_000) : null,
      decided ? decider.id : null,
      decided ? new Date() : null,
      decided ? sealed('reason_sealed', 'Reden') : null,
      decided ? '2026-01-01' : null,
    ],
    own,
  );
  await rows(
    `INSERT INTO stored_file (id, organisation_id, uploaded_by, name, size, media_type, sha256, uploaded_at, attached_at, kept_for)
     VALUES ($1, $2, $3, 'bijlage.pdf', 10, 'application/pdf', 'x', now(), now(), 'AANVRAAG')`,
    [file, by.organisationId, by.id],
    own,
  );
  await rows('INSERT INTO aanvraag_file VALUES ($1, $2, 1)', [id, file], own);
  return { id, file };
}
