import type { ModuleDescriptor } from '../../app/module-descriptor';
import './wlz-check.errors';
import { wlzCheckReadable, wlzConsultationReadable } from './wlz-check.readable';
import { WlzCheckResolver } from './wlz-check.resolver';
import { wlzCheckRules } from './wlz-check.rules';

export { openIndication, type GrantedIndication } from './ask-register';

/** The Wlz-registertoets (ZO-10). */
export const wlzCheckModule: ModuleDescriptor = {
  name: 'wlz-check',
  resolvers: [WlzCheckResolver],
  readables: [wlzCheckReadable, wlzConsultationReadable],
  rules: wlzCheckRules,
};
