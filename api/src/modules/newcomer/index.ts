import './newcomer.errors';
import type { ModuleDescriptor } from '../../app/module-descriptor';
import { signedIn } from '../../core/graphql/rules';
import { tellManager, tellNewcomer } from './jobs/tell-newcomer.job';
import { NewcomerResolver } from './newcomer.resolver';

export { makeNewcomer } from './newcomer.service';

/** Users who make themselves known by a first broker log-in, until they are verified (ZO-03, ZO-04). */
export const newcomerModule: ModuleDescriptor = {
  name: 'newcomer',
  resolvers: [NewcomerResolver],
  jobs: [tellNewcomer, tellManager],
  rules: { Mutation: { completePersonalDetails: signedIn, verifyNewcomer: signedIn } },
};
