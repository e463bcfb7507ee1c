import type { PortalName } from '../../config/portal-policies';
import { requireActor, type WorkContext } from '../../core/context';
import { newId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, conflict, expired, notFound } from '../../core/errors';
import { countAttempt, counterKey, countWithin, forgiveAttempts, networkOf, takeAllowance } from '../../core/security';
import { endChallenges } from '../challenge';
import { consumeLink, findLink, revokeLinks } from '../one-time-link';
import {
  earlierHashes,
  hashPassword,
  passwordMatches,
  passwordProblems,
  storePassword,
  wasUsedBefore,
} from '../password';
import { endSessions } from '../session';
import { accountIdByName, foldLoginName, lockAccount, passwordPolicyOf, personOf, type Account } from './account';
import { sendPasswordChangedJob } from './jobs/send-password-changed.job';
import { sendPasswordLinkJob } from './jobs/send-password-link.job';
import { LOGIN } from './login.errors';

/** Mails with a link that one name may cause in an hour; more are silently not sent, as the answer is always the same. */
const LINKS_PER_NAME = { max: 5, windowMinutes: 60 };
const LINKS_PER_NETWORK = { max: 50, windowMinutes: 60 };
const CURRENT_PASSWORD_TRIES = { max: 5, windowMinutes: 15 };

/**
 * Asks for a mail with a link to choose a password. True whatever name was typed, after the same work: whether there is
 * such an account, and what it may, is looked at by the job (PO-02, A14).
 * @throws RATE_LIMITED when this network asks too often.
 */
export async function requestPasswordLink(context: WorkContext, portal: PortalName, loginName: string): Promise<true> {
  const { app } = context;
  const network = counterKey(app, 'password-link-network', networkOf(context.address));
  await countWithin(context, network, LINKS_PER_NETWORK);
  const userId = await accountIdByName(app, loginName, newId(app.clock.now()));
  await transaction(context, 'requestPasswordLink', async (tx) => {
    const perName = counterKey(app, 'password-link-name', foldLoginName(loginName));
    if (!(await takeAllowance(tx, perName, LINKS_PER_NAME))) return;
    await tx.enqueue(sendPasswordLinkJob, { userId, portal, locale: context.locale });
  });
  return true;
}

/**
 * Chooses a password by the link of a mail; all sessions of the user end (PO-02). The link stays good while the password
 * breaks a rule, and of parallel uses one succeeds.
 * @throws NOT_FOUND PASSWORD_LINK_UNKNOWN; EXPIRED PASSWORD_LINK_EXPIRED, _USED or _REPLACED; BAD_USER_INPUT, a problem
 * per broken rule.
 */
export async function setPassword(
  context: WorkContext,
  token: string,
  password: string,
  repeat: string,
): Promise<true> {
  const link = await findLink(context, token, 'PASSWORD');
  if (!link) throw notFound(LOGIN.PASSWORD_LINK_UNKNOWN);
  if (link.state === 'EXPIRED') throw expired(LOGIN.PASSWORD_LINK_EXPIRED);
  if (link.state === 'REVOKED') throw expired(LOGIN.PASSWORD_LINK_REPLACED);
  // A used link is judged inside the step: a repeated request with the same key must get its first answer.
  return transaction(context, 'setPassword', async (tx) => {
    if (!(await consumeLink(tx, token, 'PASSWORD'))) throw expired(LOGIN.PASSWORD_LINK_USED);
    const account = await lockAccount(tx, link.userId);
    const policy = account && passwordPolicyOf(account);
    // By its e-mail link a newcomer becomes active, where the portal trusts that link (PO-09).
    const joins = account?.status === 'INVITED' && policy?.verification === 'EMAIL_LINK';
    if (!account || !policy || !(account.status === 'ACTIVE' || joins)) throw notFound(LOGIN.PASSWORD_LINK_UNKNOWN);
    await replacePassword(context, tx, account, password, repeat);
    if (joins) {
      await tx.rows(`UPDATE app_user SET status = 'ACTIVE', version = version + 1 WHERE id = $1`, [account.id]);
      await tx.rows(
        `UPDATE invitation SET status = 'ACCEPTED' WHERE user_id = $1 AND status IN ('QUEUED', 'SENT', 'EXPIRED')`,
        [account.id],
      );
    }
    await endSessions(tx, account.id, 'PASSWORD_SET');
    await forgiveAttempts(tx, counterKey(context.app, 'login-name', foldLoginName(account.loginName)));
    tx.audit({
      action: 'password.set',
      organisationId: account.organisationId,
      actorId: account.id,
      subjectType: 'User',
      subjectIds: [account.id],
    });
    return true as const;
  });
}

/**
 * Changes the own password; the user's other sessions end (MZ-05, PO-04).
 * @throws BAD_USER_INPUT PASSWORD_WRONG on `current`, or a problem per broken rule; CONFLICT NO_PASSWORD.
 */
export async function changePassword(
  context: WorkContext,
  current: string,
  password: string,
  repeat: string,
): Promise<true> {
  const { userId, sessionId } = requireActor(context);
  const tries = counterKey(context.app, 'current-password', userId);
  const free = await countAttempt(context, tries, CURRENT_PASSWORD_TRIES);
  return transaction(context, 'changePassword', async (tx) => {
    const account = await lockAccount(tx, userId);
    if (!account?.passwordHash) throw conflict(LOGIN.NO_PASSWORD);
    const right = await passwordMatches(account.passwordHash, current);
    if (!right || !free) throw badInput({ field: 'current', rule: LOGIN.PASSWORD_WRONG });
    await forgiveAttempts(tx, tries);
    await replacePassword(context, tx, account, password, repeat);
    await endSessions(tx, userId, 'PASSWORD_CHANGED', sessionId);
    tx.audit({ action: 'password.change', subjectType: 'User', subjectIds: [userId] });
    return true as const;
  });
}

// Open codes and links were asked for under the old password, maybe by whom the user is getting rid of.
async function replacePassword(
  context: WorkContext,
  tx: Tx,
  account: Account,
  password: string,
  repeat: string,
): Promise<void> {
  const policy = passwordPolicyOf(account)?.password;
  if (!policy) throw conflict(LOGIN.NO_PASSWORD);
  const usedBefore = await wasUsedBefore(password, await earlierHashes(context.app, policy, account.id));
  const problems = passwordProblems(policy, personOf(account), password, repeat, usedBefore);
  if (problems.length > 0) throw badInput(...problems);
  await storePassword(tx, account.id, await hashPassword(password));
  await endChallenges(tx, account.id, 'LOGIN');
  await revokeLinks(tx, account.id, 'PASSWORD');
  await tx.enqueue(sendPasswordChangedJob, { userId: account.id, locale: context.locale });
}
