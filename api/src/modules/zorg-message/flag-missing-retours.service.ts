import type { WorkContext } from '../../core/context';
import { transaction } from '../../core/db/transaction';

const LOT = 500;

/**
 * Flags every message of which the answer was due before this day and is not there (ZO-13): a retour after 3 working
 * days, the answer to a declaration after 10. Told once per message in the trail of its municipality. Safe to run twice.
 */
export async function flagMissingRetours(context: WorkContext, day: string): Promise<void> {
  for (let flagged = LOT; flagged === LOT;) {
    flagged = await transaction(context, 'flagMissingRetours', async (tx) => {
      const late = await tx.rows<{ id: string; organisationId: string }>(
        `UPDATE zorg_message SET answer_missed_at = $2 WHERE id IN (
           SELECT m.id FROM zorg_message m WHERE m.answer_due < $1 AND m.answer_missed_at IS NULL AND NOT EXISTS (
             SELECT 1 FROM zorg_message a WHERE a.answers_id = m.id AND a.status NOT IN ('RECEIVED','REJECTED'))
           ORDER BY m.answer_due LIMIT ${LOT} FOR UPDATE SKIP LOCKED)
         RETURNING id, organisation_id AS "organisationId"`,
        [day, tx.now],
      );
      for (const { id, organisationId } of late)
        tx.audit({ action: 'zorg-message.miss', subjectType: 'ZorgMessage', subjectIds: [id], organisationId });
      return late.length;
    });
  }
}
