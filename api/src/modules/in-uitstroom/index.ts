import type { ModuleDescriptor } from '../../app/module-descriptor';
import { FiguresResolver } from './figures.resolver';
import './in-uitstroom.errors';
import { inUitstroomReadable } from './in-uitstroom.readable';
import { ContractStroomResolver, InUitstroomSumsResolver } from './in-uitstroom.resolver';
import { inUitstroomRules } from './in-uitstroom.rules';
import { refreshFiguresJob, refreshFromJob } from './jobs/refresh-figures.job';

export { periodOf } from './period';
export { dueMonth, refreshFigures } from './refresh-figures.service';

/** In- en uitstroom and the use of contracts, from figures that are refreshed each month (CO-08, CO-10). */
export const inUitstroomModule: ModuleDescriptor = {
  name: 'in-uitstroom',
  resolvers: [ContractStroomResolver, InUitstroomSumsResolver, FiguresResolver],
  readables: [inUitstroomReadable],
  rules: inUitstroomRules,
  jobs: [refreshFiguresJob, refreshFromJob],
  // By date, so that the day the worker was down does not matter: see refreshWhenDue.
  schedules: [{ job: refreshFiguresJob, pattern: '0 4 11 * *' }],
};
