import { may, type RuleMap } from '../../core/graphql/rules';

const exchanger = may('message:exchange');

/** Messages are for gebruikers of their product; of which one is in the reads' WHERE (ZO-06, ZO-11). */
export const zorgMessageRules: RuleMap = {
  Query: { zorgMessage: exchanger, zorgMessages: exchanger },
  Mutation: { uploadZorgMessage: exchanger, checkZorgMessage: exchanger },
  types: {
    ZorgMessage: exchanger,
    ZorgMessageConnection: exchanger,
    ZorgMessageEdge: exchanger,
    ZorgMessageCheck: exchanger,
    RetourRemark: exchanger,
  },
};
