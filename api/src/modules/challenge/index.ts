import type { ModuleDescriptor } from '../../app/module-descriptor';
import { anyone } from '../../core/graphql/rules';
import { sendCodeJob } from './jobs/send-code.job';

export { Challenge } from './challenge.type';
export {
  consumeChallenge,
  createChallenge,
  endChallenges,
  type ChallengePurpose,
  type ConsumedChallenge,
  type NewChallenge,
} from './challenge.service';

/** One-time codes by text message (MZ-02, PO-03): made, sent, judged. */
export const challengeModule: ModuleDescriptor = {
  name: 'challenge',
  jobs: [sendCodeJob],
  rules: { types: { Challenge: anyone } },
};
