import { z } from 'zod';
import { readRows } from '../../../core/db/pool';
import { defineJob } from '../../../core/outbox/define-job';
import { composeMail, deliverMail } from '../../delivery';

/** Tells the applicant that the request was declined, and why (MZ-01). */
export const tellAccessDeclined = defineJob({
  name: 'tell-access-declined',
  payload: z.object({ accessRequestId: z.uuid() }),
  lane: 'steady',
  attempts: 8,
  async handle(context, { accessRequestId }) {
    const [request] = await readRows<{ email: string; organisation_name: string; decline_reason: string }>(
      context.app.pool,
      `SELECT email, organisation_name, decline_reason FROM access_request WHERE id = $1 AND status = 'DECLINED'`,
      [accessRequestId],
    );
    if (!request) return;
    const mail = composeMail(context.locale, {
      subject: 'Uw aanvraag voor toegang is afgewezen',
      paragraphs: [
        `De aanvraag voor toegang van ${request.organisation_name} is afgewezen.`,
        `De reden: ${request.decline_reason}`,
      ],
      afterwards: ['Kunt u dit oplossen? Doe dan een nieuwe aanvraag.'],
      action: { label: 'Nieuwe aanvraag', url: `${context.app.settings.PUBLIC_ORIGIN}/account/aanvragen` },
    });
    await deliverMail(context, { to: request.email, ...mail });
  },
});
