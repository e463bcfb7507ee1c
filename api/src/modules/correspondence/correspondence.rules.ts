import { may, type RuleMap } from '../../core/graphql/rules';

const update = may('organisation:update');

/** Who may see and change how the organisation's correspondence goes. */
export const correspondenceRules: RuleMap = {
  Query: { correspondenceImpact: update },
  Mutation: { changeCorrespondenceChannel: update },
  types: { CorrespondenceImpact: update },
};
