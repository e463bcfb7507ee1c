import { may, type RuleMap } from '../../core/graphql/rules';

const identity = may('organisation:read');
const within = may('contract:read');

/**
 * Which contract it is, everybody of the organisation may know; what goes on in it only those with a role on a contract.
 * On which one is in the reads' WHERE and in the guard of the readable (CO-01).
 */
export const contractRules: RuleMap = {
  Query: { contract: within, contracts: within },
  types: {
    Contract: {
      id: identity,
      number: identity,
      name: identity,
      organisation: identity,
      startDate: identity,
      endDate: identity,
      contacts: within,
      currentDeelnemers: within,
    },
    Contact: within,
  },
};
