import { today } from '../../core/calendar';
import type { Actor } from '../../core/context';
import type { Tx } from '../../core/db/transaction';
import { conflict, DomainError } from '../../core/errors';
import { isContractRole } from './role-scope';
import { UserStatus } from './user.enums';
import { isManagingRole } from './user-management.policy';

/** A role as its row has it; without a contract a contract role holds for all of the organisation's. */
export interface HeldRole {
  code: string;
  contract_id: string | null;
}

/** Contracts on which an actor manages accounts: those of the own managing roles (CO-13). */
export function managedContracts(actor: Pick<Actor, 'roles'>): Set<string> {
  const ids = actor.roles.filter(({ code }) => isContractRole(code) && isManagingRole(code)).map((r) => r.contractId);
  return new Set(ids.filter((id) => id !== null));
}

/** The actor manages accounts for contracts only, not for the organisation as a whole. */
export function managesByContract(actor: Pick<Actor, 'roles'>): boolean {
  const managing = actor.roles.filter(({ code }) => isManagingRole(code));
  return managing.length > 0 && managing.every(({ code }) => isContractRole(code));
}

/** True when a role lies within a set of contracts; one for all contracts does when the set holds them all. */
export function isWithin(role: HeldRole, contracts: ReadonlySet<string>, all: readonly string[]): boolean {
  if (!isContractRole(role.code)) return false;
  return role.contract_id === null ? all.every((id) => contracts.has(id)) : contracts.has(role.contract_id);
}

/**
 * Refuses an accountbeheerder who would change an account that is more than theirs: its holder works on other contracts,
 * or in another portal (CO-13). Roles on the own contracts can be taken away all the same.
 * @throws CONFLICT USER_OUTSIDE_CONTRACTS
 */
export async function refuseOutsideContracts(
  tx: Tx,
  actor: Pick<Actor, 'roles'>,
  user: { id: string; status: UserStatus; organisationId: string },
): Promise<void> {
  if (!managesByContract(actor)) return;
  const held = await rolesOf(tx, user.id);
  const all = await contractsOf(tx, user.organisationId);
  const contracts = managedContracts(actor);
  // A newcomer without a role waits for whoever manages the organisation.
  const waits = user.status === UserStatus.PENDING_VERIFICATION;
  if (waits || !held.every((role) => isWithin(role, contracts, all))) throw conflict('USER_OUTSIDE_CONTRACTS');
}

/** The roles of a user, as their rows have them. */
export async function rolesOf(tx: Tx, userId: string): Promise<HeldRole[]> {
  return tx.rows<HeldRole>('SELECT code, contract_id FROM user_role WHERE user_id = $1', [userId]);
}

/** Ids of an organisation's contracts. */
export async function contractsOf(tx: Tx, organisationId: string): Promise<string[]> {
  const contracts = await tx.rows<{ id: string }>('SELECT id FROM contract WHERE organisation_id = $1', [
    organisationId,
  ]);
  return contracts.map(({ id }) => id);
}

// A contract that is over needs nobody any more.
const WITHOUT_MANAGER = `
  SELECT c.number FROM contract c
  WHERE c.organisation_id = $1 AND (c.id = ANY($2) OR $3) AND NOT (c.id = ANY($4) OR $5)
    AND (c.end_date IS NULL OR c.end_date >= $6)
    AND NOT EXISTS (SELECT 1 FROM user_role r JOIN app_user u ON u.id = r.user_id
      WHERE u.organisation_id = $1 AND u.id <> $7 AND u.status = 'ACTIVE' AND r.active AND r.code = ANY($8)
        AND (r.contract_id = c.id OR r.contract_id IS NULL))
  ORDER BY c.number LIMIT 1`;

/**
 * Refuses when a contract would be left without an accountbeheerder whose account works (CO-13). `lost` are the roles
 * that go, `kept` those that stay. @throws CONFLICT LAST_ACCOUNTBEHEERDER, which names the contract
 */
export async function refuseLastOfContract(
  tx: Tx,
  user: { id: string; organisationId: string },
  lost: HeldRole[],
  kept: HeldRole[],
): Promise<void> {
  const manages = ({ code }: HeldRole): boolean => isContractRole(code) && isManagingRole(code);
  const going = lost.filter(manages);
  if (going.length === 0) return;
  const staying = kept.filter(manages);
  const ids = (roles: HeldRole[]) => roles.flatMap((role) => role.contract_id ?? []);
  const forAll = (roles: HeldRole[]) => roles.some((role) => role.contract_id === null);
  const codes = [...new Set(going.map(({ code }) => code))];
  const [bare] = await tx.rows<{ number: string }>(WITHOUT_MANAGER, [
    user.organisationId,
    ids(going),
    forAll(going),
    ids(staying),
    forAll(staying),
    today(tx.now),
    user.id,
    codes,
  ]);
  if (bare) throw new DomainError('CONFLICT', 'LAST_ACCOUNTBEHEERDER', [], { number: bare.number });
}
