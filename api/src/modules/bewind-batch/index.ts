import type { ModuleDescriptor } from '../../app/module-descriptor';
import { BewindBatch } from './bewind-batch.entity';
import { bewindBatchFailureReadable, bewindBatchReadable } from './bewind-batch.readable';
import { BewindBatchFailureResolver, BewindBatchResolver } from './bewind-batch.resolver';
import { bewindBatchRules } from './bewind-batch.rules';
import { checkBewindBatchJob } from './jobs/check-bewind-batch.job';
import { forgetBewindBatchesJob } from './jobs/forget-bewind-batches.job';
import { processBewindBatchJob } from './jobs/process-bewind-batch.job';
import { listRoutes } from './list.routes';

/** Lists of clients with their decrees: checked row by row, handed in as ordinary requests (MZ-22). */
export const bewindBatchModule: ModuleDescriptor = {
  name: 'bewind-batch',
  entities: [BewindBatch],
  resolvers: [BewindBatchResolver, BewindBatchFailureResolver],
  readables: [bewindBatchReadable, bewindBatchFailureReadable],
  rules: bewindBatchRules,
  jobs: [checkBewindBatchJob, processBewindBatchJob, forgetBewindBatchesJob],
  schedules: [{ job: forgetBewindBatchesJob, pattern: '35 3 * * *' }],
  routes: listRoutes,
};
