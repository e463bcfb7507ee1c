import { may, type RuleMap } from '../../core/graphql/rules';

/** What is offered is seen by those who work with a contract. */
export const insuranceRules: RuleMap = {
  Query: { insuranceProducts: may('contract:read') },
  types: { InsuranceProduct: may('contract:read') },
};
