import { may, type RuleMap } from '../../core/graphql/rules';

const office = may('bewind:request');

/** Lists of clients are for those who may request a bewind; of which office is in the reads' WHERE (MZ-22). */
export const bewindBatchRules: RuleMap = {
  Query: { bewindBatch: office, bewindBatches: office },
  Mutation: { checkBewindList: office, submitBewindBatch: office },
  types: {
    BewindBatch: office,
    BewindBatchConnection: office,
    BewindBatchEdge: office,
    BewindBatchFailure: office,
    BewindBatchFailureConnection: office,
    BewindBatchFailureEdge: office,
  },
};
