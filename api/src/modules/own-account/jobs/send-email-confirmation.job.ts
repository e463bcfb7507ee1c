import { z } from 'zod';
import { readRows } from '../../../core/db/pool';
import { defineJob } from '../../../core/outbox/define-job';
import { composeMail, deliverMail } from '../../delivery';
import { linkUrl } from '../../one-time-link';

/** Mails the link that confirms a new e-mail address to that address (MZ-05); a link that died meanwhile is not sent. */
export const sendEmailConfirmation = defineJob({
  name: 'send-email-confirmation',
  payload: z.object({ linkId: z.uuid() }),
  lane: 'urgent',
  attempts: 10,
  async handle(context, { linkId }) {
    const [link] = await readRows<{ new_email: string }>(
      context.app.pool,
      `SELECT new_email FROM one_time_link
       WHERE id = $1 AND purpose = 'EMAIL_CHANGE' AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $2`,
      [linkId, context.app.clock.now()],
    );
    if (!link) return;
    const mail = composeMail(context.locale, {
      subject: 'Bevestig uw nieuwe e-mailadres',
      paragraphs: [
        'U wilt dit e-mailadres gebruiken voor uw account. Open de link om dat te bevestigen. U moet daarbij ingelogd zijn.',
      ],
      action: { label: 'E-mailadres bevestigen', url: linkUrl(context.app, 'EMAIL_CHANGE', linkId) },
      afterwards: ['Vroeg u dit niet aan? Dan hoeft u niets te doen: er verandert niets.'],
    });
    await deliverMail(context, { to: link.new_email, ...mail });
  },
});
