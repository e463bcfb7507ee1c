import { z } from 'zod';
import { PORTAL_POLICIES } from '../../../config/portal-policies';
import { transaction } from '../../../core/db/transaction';
import { defineJob } from '../../../core/outbox/define-job';
import { deliverMail } from '../../delivery';
import { issueLink, linkUrl } from '../../one-time-link';
import { accountById, belongsTo } from '../account';
import { passwordLinkMail, useEherkenningMail } from '../login.mails';

/** How long a link to choose a password is good; the same for every portal (PO-02). */
const LINK_HOURS = 8;

/**
 * Sends the link to choose a password, when the asked-for account exists and may use the portal; else does nothing, and
 * nobody learns which (PO-02). Run again it sends the very same link.
 */
export const sendPasswordLinkJob = defineJob({
  name: 'send-password-link',
  payload: z.object({
    userId: z.uuid(),
    portal: z.enum(Object.keys(PORTAL_POLICIES) as [keyof typeof PORTAL_POLICIES]),
    locale: z.enum(['nl', 'en']),
  }),
  lane: 'urgent',
  attempts: 10,
  async handle(context, { userId, portal, locale }) {
    const { app, jobId } = context;
    const policy = PORTAL_POLICIES[portal];
    const account = await accountById(app, userId);
    if (!account?.email || account.status !== 'ACTIVE' || !policy.password || !belongsTo(policy, account)) return;
    if (policy.passwordLogin === 'UNTIL_LINKED' && account.linked) {
      const url = `${app.settings.PUBLIC_ORIGIN}/account/inloggen?portal=${portal}`;
      await deliverMail(context, { to: account.email, ...useEherkenningMail(locale, url) });
      return;
    }
    await transaction(context, 'issueLink', (tx) =>
      issueLink(context, tx, { id: jobId, purpose: 'PASSWORD', userId, minutes: LINK_HOURS * 60 }),
    );
    const url = linkUrl(app, 'PASSWORD', jobId, portal);
    const mail = passwordLinkMail(locale, { loginName: account.loginName, url, hours: LINK_HOURS });
    await deliverMail(context, { to: account.email, ...mail });
  },
});
