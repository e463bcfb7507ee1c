import type { ProblemSpec } from '../../core/errors';
import { RoleCode } from './user.enums';
import type { RoleInput } from './user.inputs';

/** Roles that are given for one contract (CO-13) and for one product (ZO-06); all others hold for the whole organisation. */
const OF_CONTRACT = new Set<string>([RoleCode.ADMINISTRATIEF, RoleCode.FINANCIEEL, RoleCode.ACCOUNTBEHEER]);
const OF_PRODUCT = new Set<string>([RoleCode.GEBRUIKER, RoleCode.PRODUCTBEHEERDER]);

/** A role that holds for one contract (CO-13). */
export function isContractRole(code: string): boolean {
  return OF_CONTRACT.has(code);
}

/** What somebody may give. */
export interface Grant {
  /** Role codes of the portals that the giver manages. */
  codes: ReadonlySet<string>;
  /** Contracts on which the giver may give roles. */
  contracts: ReadonlySet<string>;
}

/**
 * The wrong ones among roles that somebody wants to give: not of a portal the giver manages, or without the contract or
 * product the role is for. Twice the same role is no fault.
 */
export function roleProblems(roles: RoleInput[], grant: Grant, field: string): ProblemSpec[] {
  return roles.flatMap((role, index): ProblemSpec[] => {
    const at = `${field}.${index}`;
    if (!grant.codes.has(role.code)) return [{ field: `${at}.code`, rule: 'ROLE_NOT_GRANTABLE' }];
    if (OF_CONTRACT.has(role.code)) {
      if (!role.contractId || !grant.contracts.has(role.contractId))
        return [{ field: `${at}.contractId`, rule: 'ROLE_NEEDS_CONTRACT' }];
    } else if (role.contractId) return [{ field: `${at}.contractId`, rule: 'ROLE_TAKES_NO_CONTRACT' }];
    if (OF_PRODUCT.has(role.code)) {
      if (!role.product) return [{ field: `${at}.product`, rule: 'ROLE_NEEDS_PRODUCT' }];
    } else if (role.product) return [{ field: `${at}.product`, rule: 'ROLE_TAKES_NO_PRODUCT' }];
    return [];
  });
}
