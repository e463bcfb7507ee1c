import type { ModuleDescriptor } from '../../app/module-descriptor';
import { declareErasure } from '../user';
import { exportReadable } from './export.readable';
import { ExportResolver } from './export.resolver';
import { exportRules } from './export.rules';
import { forgetTrails } from './forget-trails';
import { purgeExportsJob } from './jobs/purge-exports.job';
import { runExportJob } from './jobs/run-export.job';

declareErasure(forgetTrails);

/** Lists as Excel files, made by a job and kept for a week (CO-05, CO-08, CO-15, XX-07). */
export const exportModule: ModuleDescriptor = {
  name: 'export',
  resolvers: [ExportResolver],
  readables: [exportReadable],
  rules: exportRules,
  jobs: [runExportJob, purgeExportsJob],
  schedules: [{ job: purgeExportsJob, pattern: '40 3 * * *' }],
};
