import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { deliverMail } from '../../delivery';
import { accountById, passwordPolicyOf } from '../account';
import { passwordChangedMail } from '../login.mails';

/** Tells a user that the password was changed (MZ-05). */
export const sendPasswordChangedJob = defineJob({
  name: 'send-password-changed',
  payload: z.object({ userId: z.uuid(), locale: z.enum(['nl', 'en']) }),
  lane: 'urgent',
  attempts: 10,
  async handle(context, { userId, locale }) {
    const { app } = context;
    const account = await accountById(app, userId);
    const policy = account && passwordPolicyOf(account);
    if (!account?.email || account.status !== 'ACTIVE' || !policy) return;
    const url = `${app.settings.PUBLIC_ORIGIN}/account/wachtwoord-vergeten?portal=${policy.portal}`;
    await deliverMail(context, { to: account.email, ...passwordChangedMail(locale, url) });
  },
});
