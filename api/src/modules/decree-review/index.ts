import type { ModuleDescriptor } from '../../app/module-descriptor';
import { DecreeReview } from './decree-review.entity';
import { decreeReviewReadable, reviewExchangeReadable } from './decree-review.readable';
import { DecreeReviewResolver } from './decree-review.resolver';
import { decreeReviewRules } from './decree-review.rules';
import { checkDecreeJob } from './jobs/check-decree.job';
import { mailReviewNewsJob } from './jobs/mail-review-news.job';
import { ReviewExchange } from './review-exchange.entity';
import { SubmitDecreeResolver } from './submit-decree.resolver';

export { checkDecree } from './checks';
export { requestListedBewind } from './submit-decree.service';

/** Decrees: handed in by an office, checked by a program, decided on by people (MZ-12, MZ-13, MZ-18, MZ-20). */
export const decreeReviewModule: ModuleDescriptor = {
  name: 'decree-review',
  entities: [DecreeReview, ReviewExchange],
  resolvers: [DecreeReviewResolver, SubmitDecreeResolver],
  readables: [decreeReviewReadable, reviewExchangeReadable],
  rules: decreeReviewRules,
  jobs: [checkDecreeJob, mailReviewNewsJob],
};
