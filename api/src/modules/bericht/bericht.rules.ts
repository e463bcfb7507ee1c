import { may, type RuleMap } from '../../core/graphql/rules';

const reader = may('bericht:read');

/** Messages are for all who work with a contract; of which one is in the reads' WHERE (CO-11). */
export const berichtRules: RuleMap = {
  Mutation: { markBerichtenRead: reader },
  types: {
    Bericht: reader,
    BerichtConnection: reader,
    BerichtEdge: reader,
    Contract: { berichten: reader, unreadBerichten: reader },
  },
};
