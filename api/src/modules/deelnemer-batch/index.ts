import type { ModuleDescriptor } from '../../app/module-descriptor';
import { DeelnemerBatch } from './deelnemer-batch.entity';
import { batchFailureReadable, deelnemerBatchReadable } from './deelnemer-batch.readable';
import { BatchFailureResolver, DeelnemerBatchResolver } from './deelnemer-batch.resolver';
import { deelnemerBatchRules } from './deelnemer-batch.rules';
import { processBatchJob } from './jobs/process-batch.job';
import { purgeBatchesJob } from './jobs/purge-batches.job';
import { tellBatchJob } from './jobs/tell-batch.job';
import { templateRoutes } from './template.routes';

export { openRaw } from './batch-raw';
export { BATCH_SHEET } from './batch-template';

/** Batches of aan- en afmeldingen: checked row by row, processed once, refused rows to be mended (CO-15). */
export const deelnemerBatchModule: ModuleDescriptor = {
  name: 'deelnemer-batch',
  entities: [DeelnemerBatch],
  resolvers: [DeelnemerBatchResolver, BatchFailureResolver],
  readables: [deelnemerBatchReadable, batchFailureReadable],
  rules: deelnemerBatchRules,
  jobs: [processBatchJob, tellBatchJob, purgeBatchesJob],
  schedules: [{ job: purgeBatchesJob, pattern: '50 3 * * *' }],
  routes: templateRoutes,
};
