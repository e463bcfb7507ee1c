import { z } from 'zod';
import { transaction } from '../../../core/db/transaction';
import { defineJob } from '../../../core/outbox/define-job';
import { dropFiles } from '../aanvraag-files';

/** How long a draft is kept after its last change, in days: no data of a person are kept for an aanvraag that never comes. */
const DRAFT_DAYS = 30;

/** Daily: throws away drafts that nobody has touched for a month (PO-12). */
export const forgetAanvraagDraftsJob = defineJob({
  name: 'forget-aanvraag-drafts',
  payload: z.object({ day: z.iso.date() }),
  lane: 'steady',
  attempts: 5,
  async handle(context) {
    await transaction(context, 'forgetAanvraagDrafts', async (tx) => {
      const before = new Date(tx.now.getTime() - DRAFT_DAYS * 86_400_000);
      const old = await tx.rows<{ id: string; organisation_id: string }>(
        `SELECT id, organisation_id FROM aanvraag WHERE status = 'DRAFT' AND changed_at < $1 FOR UPDATE SKIP LOCKED`,
        [before],
      );
      await dropFiles(
        tx,
        old.map(({ id }) => id),
      );
      await tx.rows('DELETE FROM aanvraag WHERE id = ANY($1::uuid[])', [old.map(({ id }) => id)]);
      for (const { id, organisation_id: organisationId } of old)
        tx.audit({ action: 'aanvraag.forget', subjectType: 'Aanvraag', subjectIds: [id], organisationId });
    });
  },
});
