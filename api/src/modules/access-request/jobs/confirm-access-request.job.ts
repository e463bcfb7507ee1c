import { referenceOf } from '@volmacht/shared-schema';
import { z } from 'zod';
import { PORTAL_POLICIES, type PortalName } from '../../../config/portal-policies';
import { readRows } from '../../../core/db/pool';
import { defineJob } from '../../../core/outbox/define-job';
import { composeMail, deliverMail } from '../../delivery';

/** Tells the applicant that the request came in, and by when there is an answer (MZ-01). */
export const confirmAccessRequest = defineJob({
  name: 'confirm-access-request',
  payload: z.object({ accessRequestId: z.uuid() }),
  lane: 'steady',
  attempts: 8,
  async handle(context, { accessRequestId }) {
    const [request] = await readRows<{ email: string; organisation_name: string; portal: PortalName }>(
      context.app.pool,
      `SELECT email, organisation_name, portal FROM access_request WHERE id = $1 AND status = 'SUBMITTED'`,
      [accessRequestId],
    );
    if (!request) return;
    const days = PORTAL_POLICIES[request.portal].accessRequest?.workingDays ?? 0;
    const mail = composeMail(context.locale, {
      subject: 'Uw aanvraag voor toegang is ontvangen',
      paragraphs: [
        `Wij hebben de aanvraag voor toegang van ${request.organisation_name} ontvangen.`,
        `Uw kenmerk is ${referenceOf(accessRequestId)}.`,
        `Binnen ${days} werkdagen ontvangt u een uitnodiging, of bericht waarom dat niet kan.`,
      ],
      afterwards: ['Hebt u geen toegang aangevraagd? Dan hoeft u niets te doen.'],
    });
    await deliverMail(context, { to: request.email, ...mail });
  },
});
