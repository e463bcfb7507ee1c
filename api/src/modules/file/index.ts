import type { ModuleDescriptor } from '../../app/module-descriptor';
import { fileRoutes } from './file.routes';
import { fileRules } from './file.rules';
import { purgeLooseFilesJob } from './jobs/purge-loose-files.job';
import { StoredFile } from './stored-file.entity';
import { storedFileReadable } from './stored-file.readable';

export { declareFileUse, type FileUse } from './file-use';
export { attachFile, discardFiles, releaseFiles } from './file.service';
export { attachMadeFile, makeFile, type MadeFile, removeMadeFile } from './made-file';
export { StoredFile } from './stored-file.entity';
export { storedFileReadable } from './stored-file.readable';

/** Documents: taken in, kept sealed, given out (MZ-12, XX-07). */
export const fileModule: ModuleDescriptor = {
  name: 'file',
  entities: [StoredFile],
  readables: [storedFileReadable],
  rules: fileRules,
  jobs: [purgeLooseFilesJob],
  schedules: [{ job: purgeLooseFilesJob, pattern: '20 3 * * *' }],
  routes: fileRoutes,
};
