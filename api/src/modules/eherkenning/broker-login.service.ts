import { assuranceSuffices, PORTAL_POLICIES, type PortalPolicy } from '../../config/portal-policies';
import type { WorkContext } from '../../core/context';
import { transaction, type Tx } from '../../core/db/transaction';
import { makeNewcomer } from '../newcomer';
import { endOwnSession, startSession, type NewSession } from '../session';
import type { Assertion } from './assertion';
import type { Attempt } from './broker-attempt';

/** Why a log-in or a link was refused; the page behind the redirect puts it into words. */
export type Refusal =
  | 'ASSURANCE_TOO_LOW'
  | 'BROKER_CANCELLED'
  | 'BROKER_UNKNOWN_ACCOUNT'
  | 'BROKER_FAILED'
  | 'BROKER_WRONG_ORGANISATION'
  | 'BROKER_ALREADY_LINKED'
  | 'INVITATION_NOT_VALID'
  | 'INVITATION_SENT_AGAIN'
  | 'INVITATION_EXPIRED';

/** A user as a visit to the broker needs to know them. */
export interface BrokerUser {
  id: string;
  status: string;
  organisation_id: string;
  organisation_active: boolean;
  kvk_number: string | null;
  kind: string;
  roles: string[];
}

const USER = `
  SELECT u.id, u.status, o.id AS organisation_id, o.active AS organisation_active, o.kvk_number, o.kind,
    ARRAY(SELECT r.code FROM user_role r WHERE r.user_id = u.id AND r.active) AS roles
  FROM app_user u JOIN organisation o ON o.id = u.organisation_id`;

/**
 * Logs in who the broker vouches for (ZO-02, ZO-03, MZ-04). The identity is issuer and subject together, the KvK number
 * must be the organisation's own, and the level the portal's. An unknown person of a known organisation becomes a
 * newcomer where the portal's policy says so. Answers the session, or why there is none; a refusal is in the trail.
 */
export async function loginByBroker(
  context: WorkContext,
  attempt: Attempt,
  assertion: Assertion,
): Promise<NewSession | { refused: Refusal }> {
  const policy = PORTAL_POLICIES[attempt.portal];
  return transaction(context, 'loginByBroker', async (tx): Promise<NewSession | { refused: Refusal }> => {
    const [user] = await tx.rows<BrokerUser>(`${USER} WHERE u.broker_issuer = $1 AND u.broker_subject = $2`, [
      assertion.issuer,
      assertion.subject,
    ]);
    const own = user ?? null;
    if (!policy.minimumAssurance || !assuranceSuffices(assertion.level, policy.minimumAssurance))
      return refuse(tx, policy, assertion, own, 'ASSURANCE_TOO_LOW');
    if (!own) {
      const organisationId = policy.createsUserAtBrokerLogin ? await organisationOf(tx, policy, assertion) : null;
      if (!organisationId) return refuse(tx, policy, assertion, null, 'BROKER_UNKNOWN_ACCOUNT');
      const { issuer, subject } = assertion;
      const id = await makeNewcomer(context, tx, { organisationId, issuer, subject, portal: attempt.portal });
      return begin(context, tx, attempt, assertion, { id, organisationId });
    }
    if (own.kvk_number !== assertion.kvkNumber) return refuse(tx, policy, assertion, own, 'BROKER_WRONG_ORGANISATION');
    if (!opens(policy, own)) return refuse(tx, policy, assertion, own, 'BROKER_UNKNOWN_ACCOUNT');
    return begin(context, tx, attempt, assertion, { id: own.id, organisationId: own.organisation_id });
  });
}

/**
 * Links the signed-in user's account to the eHerkenning account (MZ-04); again with another one replaces the first.
 * Answers null when it is done, or why not.
 */
export async function linkByBroker(
  context: WorkContext,
  attempt: Attempt,
  assertion: Assertion,
): Promise<Refusal | null> {
  try {
    return await link(context, attempt, assertion);
  } catch (error) {
    // Two accounts link the same identity at the same moment: the index lets one.
    if ((error as { constraint?: string }).constraint === 'app_user_broker') return 'BROKER_ALREADY_LINKED';
    throw error;
  }
}

async function link(context: WorkContext, attempt: Attempt, assertion: Assertion): Promise<Refusal | null> {
  const policy = PORTAL_POLICIES[attempt.portal];
  return transaction(context, 'linkByBroker', async (tx): Promise<Refusal | null> => {
    const own = await findBrokerUser(tx, attempt.userId);
    if (!own || own.status !== 'ACTIVE' || !own.organisation_active) return 'BROKER_FAILED';
    const told = async (code: Refusal): Promise<Refusal> => (await refuse(tx, policy, assertion, own, code)).refused;
    if (!policy.minimumAssurance || !assuranceSuffices(assertion.level, policy.minimumAssurance))
      return told('ASSURANCE_TOO_LOW');
    if (own.kvk_number !== assertion.kvkNumber) return told('BROKER_WRONG_ORGANISATION');
    if (await isTaken(tx, assertion, own.id)) return told('BROKER_ALREADY_LINKED');
    await tx.rows('UPDATE app_user SET broker_issuer = $2, broker_subject = $3, version = version + 1 WHERE id = $1', [
      own.id,
      assertion.issuer,
      assertion.subject,
    ]);
    tx.audit({ action: 'eherkenning.link', subjectType: 'User', subjectIds: [own.id], reason: assertion.level });
    return null;
  });
}

/** The user that an attempt is for, locked until the transaction ends; null when there is none. */
export async function findBrokerUser(tx: Tx, userId: string | null): Promise<BrokerUser | null> {
  const [user] = await tx.rows<BrokerUser>(`${USER} WHERE u.id = $1 FOR UPDATE OF u`, [userId]);
  return user ?? null;
}

/** The identity belongs to another account. */
export async function isTaken(tx: Tx, { issuer, subject }: Assertion, userId: string): Promise<boolean> {
  const taken = await tx.rows('SELECT 1 FROM app_user WHERE broker_issuer = $1 AND broker_subject = $2 AND id <> $3', [
    issuer,
    subject,
    userId,
  ]);
  return taken.length > 0;
}

// Where users come in by the broker they are let in without a role too: they wait for one there (ZO-03).
function opens(policy: PortalPolicy, user: BrokerUser): boolean {
  return (
    ['ACTIVE', 'PENDING_VERIFICATION'].includes(user.status) &&
    user.organisation_active &&
    policy.organisationKinds.includes(user.kind) &&
    (policy.createsUserAtBrokerLogin || user.roles.some((role) => policy.roles.includes(role)))
  );
}

/** Begins the session of who came back from the broker. */
export async function begin(
  context: WorkContext,
  tx: Tx,
  attempt: Attempt,
  assertion: Assertion,
  user: { id: string; organisationId: string },
): Promise<NewSession> {
  // The session that the browser may still hold is over: a log-in never continues what was there before it.
  if (context.actor) await endOwnSession(context, tx);
  return startSession(context.app, tx, user, {
    portal: attempt.portal,
    method: 'EHERKENNING',
    assurance: assertion.level,
  });
}

async function organisationOf(tx: Tx, policy: PortalPolicy, assertion: Assertion): Promise<string | null> {
  const [organisation] = await tx.rows<{ id: string }>(
    'SELECT id FROM organisation WHERE kvk_number = $1 AND kind = ANY($2) AND active',
    [assertion.kvkNumber, policy.organisationKinds],
  );
  return organisation?.id ?? null;
}

/** Tells the trail why a visit to the broker came to nothing, and answers it. */
export async function refuse(
  tx: Tx,
  policy: PortalPolicy,
  assertion: Assertion,
  user: BrokerUser | null,
  refused: Refusal,
): Promise<{ refused: Refusal }> {
  const organisationId = user?.organisation_id ?? (await organisationOf(tx, policy, assertion));
  if (organisationId)
    tx.audit({
      action: 'eherkenning.refuse',
      organisationId,
      reason: refused,
      ...(user ? { actorId: user.id, subjectType: 'User', subjectIds: [user.id] } : {}),
    });
  return { refused };
}
