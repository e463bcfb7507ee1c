import { z } from 'zod';
import { today } from '../../../core/calendar';
import { readRows } from '../../../core/db/pool';
import { defineJob } from '../../../core/outbox/define-job';
import { text } from '../../../core/texts';
import { composeMail, deliverMail } from '../../delivery';
import { CONTACT_TEXTS } from '../contact-message.errors';

type Row = { email: string; sent_at: Date };

/**
 * Mails the sender of a question that it was answered (CO-14). Neither question nor answer is in the mail: both may be
 * about an insured person, and mail is read by others too.
 */
export const mailContactAnswer = defineJob({
  name: 'mail-contact-answer',
  payload: z.object({ contactMessageId: z.uuid() }),
  lane: 'steady',
  attempts: 12,
  async handle(context, { contactMessageId }) {
    const [message] = await readRows<Row>(
      context.app.pool,
      `SELECT u.email, m.sent_at FROM contact_message m JOIN app_user u ON u.id = m.sender_id
       WHERE m.id = $1 AND m.answer IS NOT NULL AND u.status = 'ACTIVE' AND u.organisation_id = m.organisation_id
         AND u.email IS NOT NULL`,
      [contactMessageId],
    );
    if (!message) return;
    const date = today(message.sent_at).split('-').reverse().join('-');
    const mail = composeMail(context.locale, {
      subject: text(CONTACT_TEXTS.MAIL_CONTACT_ANSWERED_SUBJECT, context.locale),
      paragraphs: [text(CONTACT_TEXTS.MAIL_CONTACT_ANSWERED, context.locale, { date })],
      action: {
        label: text(CONTACT_TEXTS.MAIL_CONTACT_BUTTON, context.locale),
        url: `${context.app.settings.PUBLIC_ORIGIN}/collectief/contact`,
      },
    });
    await deliverMail(context, { to: message.email, ...mail });
  },
});
