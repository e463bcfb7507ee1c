import { may, type RuleMap } from '../../core/graphql/rules';

const reads = may('bewind:read');
const works = may('review:work');

/** Who may do what with decrees. Which ones, and how much of them, is in the reads. */
export const decreeReviewRules: RuleMap = {
  Query: { decreeReviews: reads, decreeReview: reads },
  Mutation: {
    requestBewind: may('bewind:request'),
    endBewind: may('bewind:end'),
    answerReviewQuestion: may('review:answer'),
    claimReview: works,
    releaseReview: works,
    askReviewQuestion: works,
    approveReview: works,
    refuseReview: works,
  },
  types: {
    DecreeReview: reads,
    DecreeCheck: reads,
    ReviewExchange: reads,
    DecreeReviewConnection: reads,
    DecreeReviewEdge: reads,
  },
};
