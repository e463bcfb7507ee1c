import { z } from 'zod';
import { PORTAL_POLICIES, type PortalName } from '../../../config/portal-policies';
import { readRows } from '../../../core/db/pool';
import { transaction } from '../../../core/db/transaction';
import { defineJob } from '../../../core/outbox/define-job';
import { composeMail, deliverMail } from '../../delivery';
import { isManagingRole } from '../../user';

const portals = Object.keys(PORTAL_POLICIES) as [PortalName, ...PortalName[]];

/** Mails one gebruikersbeheerder that a newcomer waits; neither name nor code stands in the mail (ZO-03). */
export const tellManager = defineJob({
  name: 'tell-manager-of-newcomer',
  payload: z.object({ managerId: z.uuid(), portal: z.enum(portals) }),
  lane: 'steady',
  attempts: 8,
  async handle(context, { managerId, portal }) {
    const [manager] = await readRows<{ email: string | null }>(
      context.app.pool,
      `SELECT email FROM app_user WHERE id = $1 AND status = 'ACTIVE'`,
      [managerId],
    );
    if (!manager?.email) return;
    const mail = composeMail(context.locale, {
      subject: 'Er is een nieuwe gebruiker',
      paragraphs: [
        'Iemand van uw organisatie heeft voor het eerst ingelogd met eHerkenning.',
        'U vindt deze gebruiker in het portaal, met de code die u geeft. Geef de code alleen aan een collega die u kent.',
      ],
      action: { label: 'Naar het portaal', url: `${context.app.settings.PUBLIC_ORIGIN}/${portal.toLowerCase()}` },
    });
    await deliverMail(context, { to: manager.email, ...mail });
  },
});

/** Finds who may verify a newcomer, and makes a mail job for each, so that one mailbox that fails holds up no other. */
export const tellNewcomer = defineJob({
  name: 'tell-newcomer',
  payload: z.object({ userId: z.uuid(), portal: z.enum(portals) }),
  lane: 'steady',
  attempts: 8,
  async handle(context, { userId, portal }) {
    const roles = PORTAL_POLICIES[portal].roles.filter(isManagingRole);
    await transaction(context, 'tellNewcomer', async (tx) => {
      const managers = await tx.rows<{ id: string }>(
        `SELECT DISTINCT m.id FROM app_user u JOIN app_user m ON m.organisation_id = u.organisation_id
         JOIN user_role r ON r.user_id = m.id AND r.active AND r.code = ANY($2)
         WHERE u.id = $1 AND u.status = 'PENDING_VERIFICATION' AND m.id <> u.id AND m.status = 'ACTIVE'`,
        [userId, roles],
      );
      for (const { id } of managers)
        await tx.enqueue(tellManager, { managerId: id, portal }, { dedupeKey: `newcomer:${userId}:${id}` });
    });
  },
});
