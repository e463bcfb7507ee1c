import type { ModuleDescriptor } from '../../app/module-descriptor';
import { borderelReadable } from './borderel.readable';
import { ContractBorderellenResolver } from './borderel.resolver';
import { borderelRules } from './borderel.rules';
import { archiveBorderellenJob, planBorderellenJob } from './jobs/borderel-calendar.job';
import { makeBorderelJob } from './jobs/make-borderel.job';

export { billedMonth } from './borderel-calendar.service';
export { makeBorderel } from './make-borderel.service';

/** What is billed to municipalities: borderellen and invoices (CO-09). */
export const borderelModule: ModuleDescriptor = {
  name: 'borderel',
  resolvers: [ContractBorderellenResolver],
  readables: [borderelReadable],
  rules: borderelRules,
  jobs: [makeBorderelJob, planBorderellenJob, archiveBorderellenJob],
  schedules: [
    { job: planBorderellenJob, pattern: '0 5 24 * *' },
    { job: archiveBorderellenJob, pattern: '40 3 * * *' },
  ],
};
