import './access-request.errors';
import type { ModuleDescriptor } from '../../app/module-descriptor';
import { declareErasure } from '../user';
import { AccessRequest } from './access-request.entity';
import { accessRequestReadable } from './access-request.readable';
import { AccessRequestResolver } from './access-request.resolver';
import { accessRequestRules } from './access-request.rules';
import { forgetApplicant } from './forget-applicant';
import { confirmAccessRequest } from './jobs/confirm-access-request.job';
import { tellAccessDeclined } from './jobs/tell-access-declined.job';

declareErasure(forgetApplicant);

/** Asking for access with the public form, and deciding on it (MZ-01). */
export const accessRequestModule: ModuleDescriptor = {
  name: 'access-request',
  entities: [AccessRequest],
  resolvers: [AccessRequestResolver],
  readables: [accessRequestReadable],
  jobs: [confirmAccessRequest, tellAccessDeclined],
  rules: accessRequestRules,
};
