import { z } from 'zod';
import { readRows } from '../../../core/db/pool';
import { defineJob } from '../../../core/outbox/define-job';
import { composeMail, deliverMail } from '../../delivery';
import { aanvraagDecidedMail } from '../aanvraag.mails';

/** Mails one user that an aanvraag was decided on (PO-12). */
export const mailAanvraagUserJob = defineJob({
  name: 'mail-aanvraag-user',
  payload: z.object({ aanvraagId: z.uuid(), userId: z.uuid() }),
  lane: 'urgent',
  attempts: 12,
  async handle(context, { aanvraagId, userId }) {
    const [row] = await readRows<{ id: string; number: string; email: string }>(
      context.app.pool,
      `SELECT a.id, a.number, u.email FROM aanvraag a JOIN app_user u ON u.organisation_id = a.organisation_id
       WHERE a.id = $1 AND u.id = $2 AND u.status = 'ACTIVE' AND u.email IS NOT NULL`,
      [aanvraagId, userId],
    );
    if (!row) return;
    const content = aanvraagDecidedMail(context.locale, context.app.settings.PUBLIC_ORIGIN, row);
    await deliverMail(context, { to: row.email, ...composeMail(context.locale, content) });
  },
});
