import type { ModuleDescriptor } from '../../app/module-descriptor';
import { CorrespondenceResolver } from './correspondence.resolver';
import { correspondenceRules } from './correspondence.rules';

/** How the letters about all clients of an office go (MZ-08). */
export const correspondenceModule: ModuleDescriptor = {
  name: 'correspondence',
  resolvers: [CorrespondenceResolver],
  rules: correspondenceRules,
};
