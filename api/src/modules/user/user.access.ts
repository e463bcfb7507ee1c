import type { PortalPolicy } from '../../config/portal-policies';
import { requireActor, type WorkContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import type { Tx } from '../../core/db/transaction';
import { conflict, notFound } from '../../core/errors';
import { refuseLastOfContract, refuseOutsideContracts, rolesOf } from './contract-manager';
import { isManagingRole, managementOf, type Management } from './user-management.policy';
import { UserStatus } from './user.enums';

/** A user whose account is about to change; the organisation is locked until the transaction ends. */
export interface ManagedUser extends Management {
  id: string;
  status: UserStatus;
  email: string | null;
  loginName: string;
  firstName: string;
  lastName: string;
  newsletter: boolean;
  contactPerson: boolean;
  roles: string[];
  organisation: { id: string; kind: string; emailDomains: string[] };
  isSelf: boolean;
}

/**
 * Finds a user whose account the actor manages, and locks the organisation: of two managers who take each other's access
 * at the same moment one is second, and sees it. @throws NOT_FOUND for anybody else's user.
 */
export async function lockManagedUser(context: WorkContext, tx: Tx, userId: string): Promise<ManagedUser> {
  const actor = requireActor(context);
  const [organisation] = await tx.rows<ManagedUser['organisation']>(
    `SELECT o.id, o.kind, o.email_domains AS "emailDomains" FROM organisation o
     WHERE o.id = (SELECT organisation_id FROM app_user WHERE id = $1) FOR UPDATE`,
    [asId(userId)],
  );
  const management = organisation && managementOf(actor, organisation);
  if (!management) throw notFound();
  const [user] = await tx.rows<Omit<ManagedUser, 'policies' | 'asBackOffice' | 'organisation' | 'isSelf'>>(
    `SELECT u.id, u.status, u.email, u.login_name AS "loginName", u.first_name AS "firstName", u.last_name AS "lastName",
       u.newsletter, u.contact_person AS "contactPerson",
       ARRAY(SELECT r.code FROM user_role r WHERE r.user_id = u.id) AS roles
     FROM app_user u WHERE u.id = $1 FOR UPDATE`,
    [asId(userId)],
  );
  if (user!.status === UserStatus.REMOVED) throw conflict('USER_IS_GONE');
  return { ...user!, ...management, organisation, isSelf: user!.id === actor.userId };
}

/**
 * As {@link lockManagedUser}, for what changes the account as a whole: an accountbeheerder does that only for who works
 * on no other contracts (CO-13). @throws NOT_FOUND, CONFLICT USER_OUTSIDE_CONTRACTS
 */
export async function lockWholeAccount(context: WorkContext, tx: Tx, userId: string): Promise<ManagedUser> {
  const user = await lockManagedUser(context, tx, userId);
  if (!user.asBackOffice && !user.isSelf) {
    const { id, status, organisation } = user;
    await refuseOutsideContracts(tx, requireActor(context), { id, status, organisationId: organisation.id });
  }
  return user;
}

/**
 * Refuses when an account that goes leaves a contract, or the organisation, without somebody who manages users (MZ-19,
 * CO-13). The back office may. @throws CONFLICT
 */
export async function refuseLossOfManager(tx: Tx, user: ManagedUser): Promise<void> {
  if (user.asBackOffice) return;
  const organisationId = user.organisation.id;
  await refuseLastOfContract(tx, { id: user.id, organisationId }, await rolesOf(tx, user.id), []);
  await refuseLastManager(tx, user, user.roles);
}

/** The policy under which a user's account is kept: the first managed one whose role the user holds, else the first. */
export function policyOf(user: ManagedUser): PortalPolicy {
  return user.policies.find((policy) => policy.roles.some((role) => user.roles.includes(role))) ?? user.policies[0]!;
}

/**
 * Refuses when taking these roles away leaves the organisation without somebody who holds one that manages users; only
 * accounts that work count. The back office may (MZ-19). @throws CONFLICT LAST_MANAGER_VIA_KLANTENSERVICE
 */
export async function refuseLastManager(tx: Tx, user: ManagedUser, losing: string[]): Promise<void> {
  const managing = losing.filter(isManagingRole);
  if (user.asBackOffice || managing.length === 0) return;
  const [left] = await tx.rows<{ codes: string[] }>(
    `SELECT ARRAY(SELECT DISTINCT r.code FROM user_role r JOIN app_user u ON u.id = r.user_id
       WHERE u.organisation_id = $1 AND u.id <> $2 AND u.status = 'ACTIVE' AND r.active AND r.code = ANY($3)) AS codes`,
    [user.organisation.id, user.id, managing],
  );
  if (managing.some((code) => !left!.codes.includes(code))) throw conflict('LAST_MANAGER_VIA_KLANTENSERVICE');
}
