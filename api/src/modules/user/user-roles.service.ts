import type { WorkContext } from '../../core/context';
import { requireActor } from '../../core/context';
import { asId, newId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, conflict } from '../../core/errors';
import { contractsOf, isWithin, managedContracts, refuseLastOfContract, type HeldRole } from './contract-manager';
import { isContractRole, roleProblems, type Grant } from './role-scope';
import { lockManagedUser, refuseLastManager, type ManagedUser } from './user.access';
import { UserStatus } from './user.enums';
import type { RoleInput } from './user.inputs';
import { isManagingRole, type Management } from './user-management.policy';

interface RoleRow extends HeldRole {
  id: string;
  product: string | null;
}

const same = (role: RoleRow, input: RoleInput): boolean =>
  role.code === input.code &&
  role.contract_id === (input.contractId ?? null) &&
  role.product === (input.product ?? null);

/** What the actor may give in an organisation: roles of the managed portals; contract roles only on own contracts (CO-13). */
export async function grantOf(
  context: WorkContext,
  tx: Tx,
  management: Management,
  organisationId: string,
): Promise<Grant> {
  const contracts = await contractsOf(tx, organisationId);
  const held = managedContracts(requireActor(context));
  return {
    codes: new Set(management.policies.flatMap((policy) => policy.roles)),
    contracts: new Set(contracts.filter((id) => management.asBackOffice || held.has(id))),
  };
}

/** Gives roles to a user who does not hold them yet; the roles were checked. */
export async function giveRoles(tx: Tx, userId: string, roles: RoleInput[], active: boolean): Promise<void> {
  for (const role of roles) {
    await tx.rows(
      `INSERT INTO user_role (id, user_id, code, contract_id, product, active) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (user_id, code, contract_id, product) DO NOTHING`,
      [newId(tx.now), userId, role.code, role.contractId ?? null, role.product ?? null, active],
    );
  }
}

/**
 * Makes these the user's roles in the portals that the actor manages; roles of other portals stay as they are. The new
 * rights hold from the user's next request on (ZO-07, CO-13). Answers the user's id.
 * @throws NOT_FOUND, BAD_USER_INPUT for a role that cannot be given, CONFLICT for the last and the own managing role (MZ-19)
 */
export async function setUserRoles(context: WorkContext, userId: string, roles: RoleInput[]): Promise<string> {
  const wanted = roles.map((role) => ({ ...role, contractId: role.contractId ? asId(role.contractId) : null }));
  return transaction(context, 'setUserRoles', async (tx) => {
    const user = await lockManagedUser(context, tx, userId);
    if (user.status === UserStatus.EXPIRED) throw conflict('USER_CANNOT_BE_SWITCHED');
    const grant = await grantOf(context, tx, user, user.organisation.id);
    const held = await tx.rows<RoleRow>(
      'SELECT id, code, contract_id, product FROM user_role WHERE user_id = $1 ORDER BY code, id',
      [user.id],
    );
    const fresh = wanted.filter((input) => !held.some((role) => same(role, input)));
    // Roles that the user holds already may stand in the list whoever manages them: they are not given.
    const problems = roleProblems(wanted, grant, 'roles').filter((problem) =>
      fresh.includes(wanted[Number(problem.field.split('.')[1])]!),
    );
    if (problems.length > 0) throw badInput(...problems);
    const all = await contractsOf(tx, user.organisation.id);
    const reach = (role: RoleRow) =>
      grant.codes.has(role.code) && (!isContractRole(role.code) || isWithin(role, grant.contracts, all));
    const lost = held.filter((role) => reach(role) && !wanted.some((input) => same(role, input)));
    await refuseLoss(tx, user, lost, [...held.filter((role) => !lost.includes(role)), ...fresh.map(asHeld)]);
    await tx.rows('DELETE FROM user_role WHERE id = ANY($1)', [lost.map((role) => role.id)]);
    await giveRoles(tx, user.id, fresh, user.status !== UserStatus.DEACTIVATED);
    if (lost.length + fresh.length > 0)
      tx.audit({
        action: 'user.set-roles',
        subjectType: 'User',
        subjectIds: [user.id],
        organisationId: user.organisation.id,
        reason: [...fresh.map((role) => `+${role.code}`), ...lost.map((role) => `-${role.code}`)].join(' '),
      });
    return user.id;
  });
}

const asHeld = (role: RoleInput): HeldRole => ({ code: role.code, contract_id: role.contractId ?? null });

// A managing role is lost when its last row goes: one contract of several is not the end of being accountbeheerder.
async function refuseLoss(tx: Tx, user: ManagedUser, lost: HeldRole[], kept: HeldRole[]): Promise<void> {
  const gone = [...new Set(lost.map((role) => role.code))].filter((code) => !kept.some((role) => role.code === code));
  if (!user.asBackOffice && user.isSelf && gone.some(isManagingRole))
    throw conflict(gone.some(isContractRole) ? 'OWN_ROLE_VIA_COLLEAGUE' : 'OWN_ROLE_VIA_KLANTENSERVICE');
  if (user.status !== UserStatus.ACTIVE) return;
  if (!user.asBackOffice)
    await refuseLastOfContract(tx, { id: user.id, organisationId: user.organisation.id }, lost, kept);
  await refuseLastManager(tx, user, gone);
}
