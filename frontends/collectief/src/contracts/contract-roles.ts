import type { Action } from '@volmacht/shared-schema';
import type { ContractsQuery as ContractsData, RoleCode } from '../gql/graphql';

export type Contract = ContractsData['contracts'][number];
export type ContractRole = (typeof CONTRACT_ROLES)[number];

/** The roles that are given per contract and may be combined (CO-01). */
export const CONTRACT_ROLES = ['ADMINISTRATIEF', 'FINANCIEEL', 'ACCOUNTBEHEER'] as const satisfies readonly RoleCode[];

/**
 * Which role allows what on a contract, as far as the screens must tell contracts apart: `me.permissions` says what
 * somebody may do on any of theirs. The server decides all the same.
 */
const NEEDS: Partial<Record<Action, readonly ContractRole[]>> = {
  'deelnemer:read': ['ADMINISTRATIEF'],
  'deelnemer:manage': ['ADMINISTRATIEF'],
  'stroom:read': ['ADMINISTRATIEF', 'FINANCIEEL'],
  'borderel:read': ['FINANCIEEL'],
  'user:manage': ['ACCOUNTBEHEER'],
};

/** The contracts on which the viewer may do this, in the order of their numbers. */
export function contractsFor({ contracts, me }: ContractsData, action: Action): Contract[] {
  const needed = NEEDS[action];
  if (!needed) return contracts;
  const roles = (me?.user.roles ?? []).filter(
    ({ code, active }) => active && (needed as readonly string[]).includes(code),
  );
  // A role without a contract holds for all of the organisation's.
  if (roles.some(({ contract }) => !contract)) return contracts;
  return contracts.filter(({ id }) => roles.some(({ contract }) => contract?.id === id));
}

/** A contract as people know it: '12345 - Gemeente Leiden'; a name that ends with the number does not say it twice. */
export function contractName({ number, name }: Pick<Contract, 'number' | 'name'>): string {
  return `${number} - ${name.replace(` (${number})`, '')}`;
}
