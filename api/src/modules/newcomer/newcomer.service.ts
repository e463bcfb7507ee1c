import { PORTAL_POLICIES, type PortalName } from '../../config/portal-policies';
import { requireActor, type RequestContext, type WorkContext } from '../../core/context';
import { newId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, conflict } from '../../core/errors';
import { counterKey, takeAllowance } from '../../core/security';
import { endSessions, permissionsOf } from '../session';
import {
  checkName,
  emailInUse,
  emailProblems,
  giveRoles,
  isManagingRole,
  isMobileNumber,
  orTaken,
  RoleCode,
} from '../user';
import { tellNewcomer } from './jobs/tell-newcomer.job';
import { freshNewcomerCode, newcomerCodeMatches } from './newcomer-code';

/** Guesses per newcomer and day; after the last wrong one there is another code (ZO-04). */
const TRIES = { max: 5, windowMinutes: 24 * 60 };

/**
 * Makes the user of a first broker log-in, held until verified (ZO-03), and notifies who may verify. Answers the id; the
 * one of a log-in that was first, when two come at the same moment.
 */
export async function makeNewcomer(
  context: WorkContext,
  tx: Tx,
  identity: { organisationId: string; issuer: string; subject: string; portal: PortalName },
): Promise<string> {
  const id = newId(tx.now);
  const made = await tx.rows(
    `INSERT INTO app_user (id, organisation_id, login_name, first_name, last_name, status, broker_issuer, broker_subject,
       verification_sealed, created_at)
     VALUES ($1::uuid, $2, $1::text, 'Nieuwe', 'gebruiker', 'PENDING_VERIFICATION', $3, $4, $5, $6)
     ON CONFLICT (broker_issuer, broker_subject) WHERE broker_subject IS NOT NULL DO NOTHING RETURNING id`,
    [
      id,
      identity.organisationId,
      identity.issuer,
      identity.subject,
      freshNewcomerCode(context.app.keyring, id),
      tx.now,
    ],
  );
  if (made.length === 0) {
    const [first] = await tx.rows<{ id: string }>(
      'SELECT id FROM app_user WHERE broker_issuer = $1 AND broker_subject = $2',
      [identity.issuer, identity.subject],
    );
    return first!.id;
  }
  await tx.enqueue(tellNewcomer, { userId: id, portal: identity.portal });
  tx.audit({
    action: 'newcomer.make',
    subjectType: 'User',
    subjectIds: [id],
    organisationId: identity.organisationId,
    actorId: id,
  });
  return id;
}

/** What a newcomer fills in at the first log-in. */
export interface PersonalDetails {
  initials?: string | null;
  firstName: string;
  infix?: string | null;
  lastName: string;
  email: string;
  mobileNumber: string;
}

/** Stores the personal details of a newcomer who is not verified yet (ZO-03). @throws BAD_USER_INPUT, CONFLICT */
export async function completePersonalDetails(context: WorkContext, details: PersonalDetails): Promise<string> {
  const { userId, organisationId } = requireActor(context);
  const { name, problems } = checkName(details, ['firstName', 'lastName'], 'details');
  for (const problem of problems) problem.field = problem.field.replace('details.', '');
  if (!isMobileNumber(details.mobileNumber)) problems.push({ field: 'mobileNumber', rule: 'MOBILE_NUMBER_INVALID' });
  return orTaken(emailInUse('email'), () =>
    transaction(context, 'completePersonalDetails', async (tx) => {
      const [organisation] = await tx.rows<{ email_domains: string[] }>(
        'SELECT email_domains FROM organisation WHERE id = $1',
        [organisationId],
      );
      const all = [...problems, ...emailProblems(details.email, organisation!.email_domains, 'email')];
      if (all.length > 0) throw badInput(...all);
      const stored = await tx.rows(
        `UPDATE app_user SET initials = $2, first_name = $3, infix = $4, last_name = $5, email = $6, mobile_number = $7,
           version = version + 1 WHERE id = $1 AND status = 'PENDING_VERIFICATION' RETURNING id`,
        [
          userId,
          name.initials ?? null,
          name.firstName,
          name.infix ?? null,
          name.lastName,
          details.email,
          details.mobileNumber,
        ],
      );
      if (stored.length === 0) throw conflict('NEWCOMER_VERIFIED');
      tx.audit({ action: 'newcomer.complete-details', subjectType: 'User', subjectIds: [userId] });
      return userId;
    }),
  );
}

/**
 * Takes the one-time code that the gebruikersbeheerder gave (ZO-04). A try is counted before the code is looked at and
 * stays counted; five a day, then the code is another one. The right one makes the user active and ends the session: the
 * portal opens at the next log-in, so that who comes in has shown twice to be the same person.
 * @throws BAD_USER_INPUT on `code`, CONFLICT
 */
export async function verifyNewcomer(context: RequestContext, code: string): Promise<void> {
  const verdict = await transaction(context, 'judgeNewcomerCode', (tx) => judge(context, tx, code));
  if (verdict === 'NEWCOMER_VERIFIED' || verdict === 'NEWCOMER_DETAILS_MISSING') throw conflict(verdict);
  if (verdict !== 'RIGHT') throw badInput({ field: 'code', rule: verdict });
  // The rest of this request may still read who was verified; it has no rights, and no session goes back.
  context.actor = { ...requireActor(context), roles: [], permissions: permissionsOf([]), pendingVerification: false };
  context.setSessionToken(null);
}

type Verdict =
  'RIGHT' | 'NEWCOMER_VERIFIED' | 'NEWCOMER_DETAILS_MISSING' | 'NEWCOMER_CODE_WRONG' | 'NEWCOMER_TRIES_USED';

async function judge(context: WorkContext, tx: Tx, code: string): Promise<Verdict> {
  const { userId, organisationId } = requireActor(context);
  const { app } = context;
  // The organisation first, as whoever manages users does: of two who are verified at once one is the first.
  await tx.rows('SELECT 1 FROM organisation WHERE id = $1 FOR UPDATE', [organisationId]);
  const [user] = await tx.rows<{ email: string | null; sealed: Buffer | null }>(
    `SELECT email, verification_sealed AS sealed FROM app_user
     WHERE id = $1 AND status = 'PENDING_VERIFICATION' FOR UPDATE`,
    [userId],
  );
  if (!user?.sealed) return 'NEWCOMER_VERIFIED';
  if (!user.email) return 'NEWCOMER_DETAILS_MISSING';
  const key = counterKey(app, 'newcomer-code', userId);
  if (!(await takeAllowance(tx, key, TRIES))) return 'NEWCOMER_TRIES_USED';
  if (newcomerCodeMatches(app.keyring, userId, user.sealed, code)) {
    await tx.rows(
      `UPDATE app_user SET status = 'ACTIVE', verification_sealed = NULL, version = version + 1 WHERE id = $1`,
      [userId],
    );
    await endSessions(tx, userId, 'VERIFIED');
    tx.audit({ action: 'newcomer.verify', subjectType: 'User', subjectIds: [userId] });
    await makeFirstManager(context, tx);
    return 'RIGHT';
  }
  const [counted] = await tx.rows<{ count: number }>('SELECT count FROM security_counter WHERE key = $1', [key]);
  if ((counted?.count ?? 0) < TRIES.max) return 'NEWCOMER_CODE_WRONG';
  await tx.rows('UPDATE app_user SET verification_sealed = $2 WHERE id = $1', [
    userId,
    freshNewcomerCode(app.keyring, userId),
  ]);
  tx.audit({ action: 'newcomer.renew-code', subjectType: 'User', subjectIds: [userId] });
  return 'NEWCOMER_TRIES_USED';
}

// The gebruikersbeheerder logs in as the first of a municipality, and has the code from the servicedesk (ZO-04): while nobody
// manages users nobody else can give one. So who is verified then is the one.
async function makeFirstManager(context: WorkContext, tx: Tx): Promise<void> {
  const { userId, organisationId, portal } = requireActor(context);
  const managing = PORTAL_POLICIES[portal as PortalName].roles.filter(isManagingRole);
  const managers = await tx.rows(
    `SELECT 1 FROM app_user u JOIN user_role r ON r.user_id = u.id AND r.active AND r.code = ANY($3)
     WHERE u.organisation_id = $1 AND u.id <> $2 AND u.status = 'ACTIVE' LIMIT 1`,
    [organisationId, userId, managing],
  );
  if (managers.length > 0) return;
  await giveRoles(
    tx,
    userId,
    managing.map((code) => ({ code: code as RoleCode })),
    true,
  );
  const reason = managing.map((code) => `+${code}`).join(' ');
  tx.audit({ action: 'user.set-roles', subjectType: 'User', subjectIds: [userId], reason });
}
