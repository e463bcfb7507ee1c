import { PORTAL_POLICIES, type PortalName } from '../../config/portal-policies';
import { requireActor, type WorkContext } from '../../core/context';
import { transaction } from '../../core/db/transaction';
import { badInput, conflict, expired, notFound } from '../../core/errors';
import { counterKey, countWithin } from '../../core/security';
import { consumeLink, findLink, issueLink, revokeLinks } from '../one-time-link';
import { emailProblems, orTaken, storeEmail, tellAccountChange } from '../user';
import { sendEmailConfirmation } from './jobs/send-email-confirmation.job';
import { lockOwnAccount } from './own-account.queries';

/** Links that one user may have sent to other mailboxes (A11). */
const PER_DAY = { max: 10, windowMinutes: 24 * 60 };

/**
 * Asks for another own e-mail address (MZ-05): a link goes to the new one, a notice to the old one. Whether somebody has
 * the address already is told to nobody but who can open its mail. An earlier link dies.
 * @throws BAD_USER_INPUT, RATE_LIMITED
 */
export async function requestEmailChange(context: WorkContext, email: string): Promise<boolean> {
  const actor = requireActor(context);
  await countWithin(context, counterKey(context.app, 'email-change', actor.userId), PER_DAY);
  return transaction(context, 'requestEmailChange', async (tx) => {
    const own = await lockOwnAccount(context, tx);
    const problems = emailProblems(email, own.emailDomains, 'email');
    if (own.email?.toLowerCase() === email) problems.push({ field: 'email', rule: 'EMAIL_UNCHANGED' });
    if (problems.length > 0) throw badInput(...problems);
    const linkId = await issueLink(context, tx, {
      purpose: 'EMAIL_CHANGE',
      userId: own.id,
      newEmail: email,
      minutes: PORTAL_POLICIES[actor.portal as PortalName].link.minutes,
    });
    await tx.enqueue(sendEmailConfirmation, { linkId });
    await tx.enqueue(tellAccountChange, { userId: own.id, change: 'EMAIL_ASKED' });
    tx.audit({ action: 'own-account.request-email', subjectType: 'User', subjectIds: [own.id] });
    return true;
  });
}

/**
 * Makes the new address the user's own, as the log-in name too where it is that (MZ-05). Only in a session of the same
 * user: who merely reads the mail changes nothing. Password links to the old mailbox die.
 * @throws EXPIRED, NOT_FOUND for any other link, CONFLICT when the address has an account by now
 */
export async function confirmEmailChange(context: WorkContext, token: string): Promise<string> {
  const actor = requireActor(context);
  return orTaken(conflict('EMAIL_IN_USE'), () =>
    transaction(context, 'confirmEmailChange', async (tx) => {
      const own = await lockOwnAccount(context, tx);
      const link = await findLink(context, token, 'EMAIL_CHANGE');
      if (!link?.newEmail || link.userId !== actor.userId || link.state === 'USED' || link.state === 'REVOKED')
        throw notFound('EMAIL_LINK_NOT_VALID');
      if (link.state === 'EXPIRED') throw expired('EMAIL_LINK_EXPIRED');
      if (!(await consumeLink(tx, token, 'EMAIL_CHANGE'))) throw notFound('EMAIL_LINK_NOT_VALID');
      const isLoginName = own.loginName.toLowerCase() === own.email?.toLowerCase();
      await storeEmail(tx, own.id, link.newEmail, isLoginName);
      await revokeLinks(tx, own.id, 'PASSWORD');
      tx.audit({ action: 'own-account.change-email', subjectType: 'User', subjectIds: [own.id] });
      return own.id;
    }),
  );
}
