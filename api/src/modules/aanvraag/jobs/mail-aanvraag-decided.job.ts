import { z } from 'zod';
import { readRows } from '../../../core/db/pool';
import { transaction } from '../../../core/db/transaction';
import { defineJob } from '../../../core/outbox/define-job';
import { mailAanvraagUserJob } from './mail-aanvraag-user.job';

// Who filed it; when that person has left, all who file there.
const RECIPIENTS = `
  WITH staff AS (
    SELECT DISTINCT u.id, u.id = a.submitted_by AS filed
    FROM aanvraag a JOIN app_user u ON u.organisation_id = a.organisation_id AND u.status = 'ACTIVE'
    JOIN user_role r ON r.user_id = u.id AND r.active AND r.code IN ('AANVRAGER', 'ORGANISATIEBEHEERDER')
    WHERE a.id = $1)
  SELECT id FROM staff WHERE filed OR NOT EXISTS (SELECT 1 FROM staff WHERE filed) ORDER BY id`;

/** Sees to it that the institution is told of a decision (PO-12): one mail per recipient, each a job of its own. */
export const mailAanvraagDecidedJob = defineJob({
  name: 'mail-aanvraag-decided',
  payload: z.object({ aanvraagId: z.uuid() }),
  lane: 'urgent',
  attempts: 12,
  async handle(context, { aanvraagId }) {
    const recipients = await readRows<{ id: string }>(context.app.pool, RECIPIENTS, [aanvraagId]);
    await transaction(context, 'tellAanvraagDecided', async (tx) => {
      for (const { id } of recipients)
        await tx.enqueue(
          mailAanvraagUserJob,
          { aanvraagId, userId: id },
          { dedupeKey: `aanvraag-decided:${aanvraagId}:${id}` },
        );
    });
  },
});
