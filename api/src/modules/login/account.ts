import { PORTAL_POLICIES, type PortalPolicy } from '../../config/portal-policies';
import type { App } from '../../core/context';
import { readRows } from '../../core/db/pool';
import type { Tx } from '../../core/db/transaction';
import type { PasswordPerson } from '../password';

/** What logging in needs to know of a user. */
export interface Account {
  id: string;
  organisationId: string;
  organisationKind: string;
  organisationActive: boolean;
  loginName: string;
  email: string | null;
  mobileNumber: string | null;
  firstName: string;
  infix: string | null;
  lastName: string;
  status: string;
  passwordHash: string | null;
  passwordSetAt: Date | null;
  /** Last log-in; before the first one the day the password, or else the account, was made. */
  lastUsedAt: Date;
  /** eHerkenning is linked. */
  linked: boolean;
  /** Codes of the roles that are switched on. */
  roles: string[];
}

const ACCOUNT = `
  SELECT u.id, u.organisation_id AS "organisationId", o.kind AS "organisationKind", o.active AS "organisationActive",
    u.login_name AS "loginName", u.email, u.mobile_number AS "mobileNumber", u.first_name AS "firstName", u.infix,
    u.last_name AS "lastName", u.status, u.password_hash AS "passwordHash", u.password_set_at AS "passwordSetAt",
    coalesce(u.last_login_at, u.password_set_at, u.created_at) AS "lastUsedAt",
    u.broker_subject IS NOT NULL AS linked,
    ARRAY(SELECT r.code FROM user_role r WHERE r.user_id = u.id AND r.active) AS roles
  FROM app_user u JOIN organisation o ON o.id = u.organisation_id`;

/** Form in which a typed login name is compared. */
export function foldLoginName(typed: string): string {
  return typed.trim().toLowerCase().slice(0, 320);
}

/** The account with this login name, whatever its state; null when there is none. */
export async function accountByName(app: App, loginName: string): Promise<Account | null> {
  const sql = `${ACCOUNT} WHERE lower(u.login_name) = $1`;
  return (await readRows<Account>(app.pool, sql, [foldLoginName(loginName)]))[0] ?? null;
}

/**
 * The id of the account with this login name, or else the given one: a row of one shape either way, so that the time it
 * takes does not tell which names exist (A14).
 */
export async function accountIdByName(app: App, loginName: string, otherwise: string): Promise<string> {
  const sql = 'SELECT coalesce((SELECT id FROM app_user WHERE lower(login_name) = $1), $2::uuid) AS id';
  return (await readRows<{ id: string }>(app.pool, sql, [foldLoginName(loginName), otherwise]))[0]!.id;
}

/** The account with this id. */
export async function accountById(app: App, id: string): Promise<Account | null> {
  return (await readRows<Account>(app.pool, `${ACCOUNT} WHERE u.id = $1`, [id]))[0] ?? null;
}

/** The account with this id, locked until the transaction ends. */
export async function lockAccount(tx: Tx, id: string): Promise<Account | null> {
  return (await tx.rows<Account>(`${ACCOUNT} WHERE u.id = $1 FOR UPDATE OF u`, [id]))[0] ?? null;
}

/** The portal is one for this account: its kind of organisation, and a role that opens it. */
export function belongsTo(policy: PortalPolicy, account: Account): boolean {
  return (
    account.organisationActive &&
    policy.organisationKinds.includes(account.organisationKind) &&
    account.roles.some((role) => policy.roles.includes(role))
  );
}

/** The policy that the account's password is held to; null when none of its portals has passwords. */
export function passwordPolicyOf(account: Account): PortalPolicy | null {
  return Object.values(PORTAL_POLICIES).find((policy) => policy.password && belongsTo(policy, account)) ?? null;
}

/** What may not occur in the account's password. */
export function personOf(account: Account): PasswordPerson {
  return { loginName: account.loginName, names: [account.firstName, account.infix, account.lastName] };
}
