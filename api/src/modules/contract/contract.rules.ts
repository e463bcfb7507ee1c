import { may, type RuleMap } from '../../core/graphql/rules';

/** Contracts are seen by those of their own organisation; which ones is in the reads' WHERE. */
export const contractRules: RuleMap = {
  Query: { contract: may('organisation:read'), contracts: may('organisation:read') },
  types: { Contract: may('organisation:read') },
};
