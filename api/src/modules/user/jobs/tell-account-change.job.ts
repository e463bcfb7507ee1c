import { z } from 'zod';
import { readRows } from '../../../core/db/pool';
import { defineJob } from '../../../core/outbox/define-job';
import { composeMail, deliverMail } from '../../delivery';

const WORDS = {
  EMAIL: {
    subject: 'Uw e-mailadres is gewijzigd',
    paragraphs: ['Het e-mailadres van uw account is gewijzigd. Berichten gaan vanaf nu naar het nieuwe adres.'],
  },
  MOBILE: {
    subject: 'Uw mobiele nummer is gewijzigd',
    paragraphs: ['Het mobiele nummer van uw account is gewijzigd. Codes gaan vanaf nu naar het nieuwe nummer.'],
  },
  EMAIL_ASKED: {
    subject: 'Er is een nieuw e-mailadres aangevraagd',
    paragraphs: [
      'Voor uw account is een ander e-mailadres opgegeven. Het geldt pas als de link in de e-mail naar het nieuwe adres is gebruikt.',
    ],
  },
} as const;

const NOT_YOU = 'Deed u dit niet zelf, en weet u hier niet van? Bel dan meteen de beheerder van uw organisatie.';

/**
 * Tells a user by mail that the way to reach them changed: of a new address the old one is told (MZ-05). The addresses
 * are read here; the payload holds none.
 */
export const tellAccountChange = defineJob({
  name: 'tell-account-change',
  payload: z.object({ userId: z.uuid(), change: z.enum(['EMAIL', 'MOBILE', 'EMAIL_ASKED']) }),
  lane: 'steady',
  attempts: 8,
  async handle(context, { userId, change }) {
    const [user] = await readRows<{ email: string | null; previous_email: string | null }>(
      context.app.pool,
      `SELECT email, previous_email FROM app_user WHERE id = $1 AND status <> 'REMOVED'`,
      [userId],
    );
    const to = change === 'EMAIL' ? user?.previous_email : user?.email;
    if (!to) return;
    const { subject, paragraphs } = WORDS[change];
    const mail = composeMail(context.locale, { subject, paragraphs: [...paragraphs], afterwards: [NOT_YOU] });
    await deliverMail(context, { to, ...mail });
  },
});
