import { may, type RuleMap } from '../../core/graphql/rules';

const manager = may('deelnemer:manage');

/** Batches are for those who may take deelnemers in and out; of which contract is in the reads' WHERE (CO-15). */
export const deelnemerBatchRules: RuleMap = {
  Query: { deelnemerBatch: manager, deelnemerBatches: manager },
  Mutation: { uploadDeelnemers: manager },
  types: {
    DeelnemerBatch: manager,
    DeelnemerBatchConnection: manager,
    DeelnemerBatchEdge: manager,
    BatchFailure: manager,
    BatchFailureConnection: manager,
    BatchFailureEdge: manager,
  },
};
