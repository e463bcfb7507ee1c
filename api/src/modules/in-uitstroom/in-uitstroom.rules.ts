import { may, type RuleMap } from '../../core/graphql/rules';

const reader = may('stroom:read');
// Who has the figures made again must see what came of it; the people behind them are none of their business.
const figures = may('stroom:read', 'stroom:refresh');

/** Who may see in- en uitstroom and contract usage; of which contracts is in the reads' WHERE (CO-08, CO-10). */
export const inUitstroomRules: RuleMap = {
  Query: { contractFigures: figures },
  Mutation: { refreshContractFigures: may('stroom:refresh') },
  types: {
    Contract: { usage: figures, inUitstroom: reader },
    ContractUsage: figures,
    ContractFigures: figures,
    InUitstroomConnection: reader,
    InUitstroomEdge: reader,
    InUitstroomRow: reader,
  },
};
