import { PORTAL_POLICIES, type PortalName } from '../../config/portal-policies';
import type { RequestContext, WorkContext } from '../../core/context';
import { transaction, type Tx } from '../../core/db/transaction';
import { conflict, expired, unauthenticated } from '../../core/errors';
import {
  countAttempt,
  counterKey,
  countWithin,
  forgiveAttempts,
  networkOf,
  returnAllowance,
} from '../../core/security';
import { consumeChallenge, createChallenge, type NewChallenge } from '../challenge';
import { passwordMatches } from '../password';
import { endOwnSession, endSessions, startSession } from '../session';
import { openSession, type Session } from '../viewer';
import { accountByName, belongsTo, foldLoginName, lockAccount, type Account } from './account';
import { sendPasswordLinkJob } from './jobs/send-password-link.job';
import { decideLogin } from './login-decision';
import { LOGIN } from './login.errors';

/** Tries for one name from one network, and from everywhere together, before a lock that grows (A11). */
const PER_NAME_AND_NETWORK = { max: 5, windowMinutes: 15 };
const PER_NAME = { max: 50, windowMinutes: 60 };
/** Tries from one network over all names; openly refused, as it tells nothing of any name. */
const PER_NETWORK = { max: 100, windowMinutes: 15 };

// Whose trail tells of an attempt for a name that nobody has: none of an organisation's.
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * First step of logging in: name and password. Answers the challenge whose code was sent (PO-03, MZ-04).
 * Whoever gets LOGIN_WRONG learns nothing: unknown name, wrong password, another portal and a lock have the same answer
 * after the same work.
 * @throws UNAUTHENTICATED LOGIN_WRONG; with the right password CONFLICT USE_EHERKENNING or MOBILE_NUMBER_MISSING, EXPIRED
 * PASSWORD_EXPIRED (a link is on its way) or ACCOUNT_EXPIRED; RATE_LIMITED.
 */
export async function loginWithPassword(
  context: WorkContext,
  portal: PortalName,
  loginName: string,
  password: string,
): Promise<NewChallenge> {
  const { app } = context;
  const policy = PORTAL_POLICIES[portal];
  if (policy.passwordLogin === 'NEVER') throw conflict(LOGIN.USE_EHERKENNING);
  const name = foldLoginName(loginName);
  const network = networkOf(context.address);
  const keys = {
    network: counterKey(app, 'login-network', network),
    nameAndNetwork: counterKey(app, 'login-name-network', name, network),
    name: counterKey(app, 'login-name', name),
  };
  await countWithin(context, keys.network, PER_NETWORK);
  const hereFree = await countAttempt(context, keys.nameAndNetwork, PER_NAME_AND_NETWORK);
  const everywhereFree = await countAttempt(context, keys.name, PER_NAME);
  const account = await accountByName(app, name);
  const passwordRight = await passwordMatches(account?.passwordHash ?? null, password);
  const locked = !hereFree || !everywhereFree;
  const decision = decideLogin(policy, { account, passwordRight, locked }, app.clock.now());

  if (decision === 'WRONG') {
    await transaction(context, 'loginRefused', async (tx) =>
      tx.audit({
        action: 'login.refused',
        organisationId: account?.organisationId ?? NOBODY,
        ...(account ? { subjectType: 'User', subjectIds: [account.id] } : {}),
        reason: locked ? 'LOCKED' : portal,
      }),
    );
    throw unauthenticated(LOGIN.LOGIN_WRONG);
  }
  const known = account!;
  const challenge = await transaction(context, 'passwordAccepted', async (tx) => {
    await forgiveAttempts(tx, keys.nameAndNetwork, keys.name);
    await returnAllowance(tx, keys.network);
    if (decision === 'ACCOUNT_EXPIRED') await expireAccount(tx, known);
    if (decision === 'PASSWORD_EXPIRED')
      await tx.enqueue(
        sendPasswordLinkJob,
        { userId: known.id, portal, locale: context.locale },
        // One mail an hour is enough, however often is tried.
        { dedupeKey: `password-expired:${known.id}:${tx.now.toISOString().slice(0, 13)}` },
      );
    if (decision !== 'SEND_CODE') return null;
    const made = await createChallenge(context, tx, {
      purpose: 'LOGIN',
      portal,
      userId: known.id,
      mobileNumber: known.mobileNumber!,
    });
    tx.audit({ action: 'login.code-sent', organisationId: known.organisationId, actorId: known.id, reason: portal });
    return made;
  });
  if (challenge) return challenge;
  throw decision === 'PASSWORD_EXPIRED' || decision === 'ACCOUNT_EXPIRED' ? expired(decision) : conflict(decision);
}

/** Ends an account that nobody logged in with for too long; it is never switched on again (PO-05). */
async function expireAccount(tx: Tx, account: Account): Promise<void> {
  const ended = await tx.rows(
    `UPDATE app_user SET status = 'EXPIRED', version = version + 1 WHERE id = $1 AND status = 'ACTIVE' RETURNING id`,
    [account.id],
  );
  if (ended.length === 0) return;
  await endSessions(tx, account.id, 'INACTIVE');
  tx.audit({
    action: 'user.expire',
    organisationId: account.organisationId,
    subjectType: 'User',
    subjectIds: [account.id],
  });
}

/**
 * Second step: the code of the text message. Answers the session and sets the cookie.
 * @throws EXPIRED CODE_EXPIRED; BAD_USER_INPUT CODE_WRONG or CODE_TRIES_USED; UNAUTHENTICATED when the account lost its
 * access meanwhile.
 */
export async function verifyLoginCode(context: RequestContext, challengeId: string, code: string): Promise<Session> {
  const proof = await consumeChallenge(context, { challengeId, purpose: 'LOGIN', code });
  const session = await transaction(context, 'startSession', async (tx) => {
    const account = await lockAccount(tx, proof.userId);
    if (!account || account.status !== 'ACTIVE' || !belongsTo(PORTAL_POLICIES[proof.portal], account))
      throw unauthenticated(LOGIN.LOGIN_WRONG);
    return startSession(context.app, tx, account, { portal: proof.portal, method: 'PASSWORD', assurance: null });
  });
  return openSession(context, session);
}

/** Ends the session on the server and clears the cookie; without a session only the latter. */
export async function logout(context: RequestContext): Promise<true> {
  const { actor } = context;
  if (actor) {
    await transaction(context, 'logout', async (tx) => {
      await endOwnSession(context, tx);
      tx.audit({ action: 'session.end', subjectType: 'User', subjectIds: [actor.userId], reason: 'LOGOUT' });
    });
  }
  context.setSessionToken(null);
  return true;
}
