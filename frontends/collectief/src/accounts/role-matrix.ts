import { CONTRACT_ROLES, type Contract, type ContractRole } from '../contracts/contract-roles';
import type { AccountFragment, RoleInput } from '../gql/graphql';

/** Per contract which roles are ticked. */
export type RoleMatrix = Record<string, Record<ContractRole, boolean>>;

/** What is ticked for somebody, on the contracts one manages; a role without a contract holds for all of them. */
export function matrixOf(contracts: Contract[], roles: AccountFragment['roles']): RoleMatrix {
  const holds = (id: string, role: ContractRole) =>
    roles.some(({ code, active, contract }) => active && code === role && (!contract || contract.id === id));
  return Object.fromEntries(
    contracts.map(({ id }) => [
      id,
      {
        ADMINISTRATIEF: holds(id, 'ADMINISTRATIEF'),
        FINANCIEEL: holds(id, 'FINANCIEEL'),
        ACCOUNTBEHEER: holds(id, 'ACCOUNTBEHEER'),
      },
    ]),
  );
}

/** The ticks as the API takes them, with the roles of other portals as they were: those are not this screen's business. */
export function rolesOf(matrix: RoleMatrix, held: AccountFragment['roles'] = []): RoleInput[] {
  const kept = held
    .filter(({ code }) => !(CONTRACT_ROLES as readonly string[]).includes(code))
    .map(({ code, product }) => ({ code, product }));
  const ticked = Object.entries(matrix).flatMap(([contractId, ticks]) =>
    CONTRACT_ROLES.filter((code) => ticks[code]).map((code) => ({ code, contractId })),
  );
  return [...kept, ...ticked];
}
