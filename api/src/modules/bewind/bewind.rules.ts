import { may, type RuleMap } from '../../core/graphql/rules';

const reads = may('bewind:read');

/** Who may see bewinden. Which ones is in the reads' WHERE. */
export const bewindRules: RuleMap = {
  Query: { bewind: reads, bewinden: reads },
  types: {
    Client: { bewind: may('client:read') },
    Bewind: reads,
    BewindConnection: reads,
    BewindEdge: reads,
  },
};
