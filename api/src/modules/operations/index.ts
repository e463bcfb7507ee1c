import type { ModuleDescriptor } from '../../app/module-descriptor';
import { anchorAuditJob } from './jobs/anchor-audit.job';
import { cleanUpJob } from './jobs/clean-up.job';
import { rotateSigningKeysJob } from './jobs/rotate-signing-keys.job';

export { deadLetters, retryDeadLetter, type DeadLetter } from './dead-letters';

/** What keeps the platform itself in order: clean-up, keys, anchors, jobs that were set aside. */
export const operationsModule: ModuleDescriptor = {
  name: 'operations',
  jobs: [cleanUpJob, rotateSigningKeysJob, anchorAuditJob],
  schedules: [
    { job: rotateSigningKeysJob, pattern: '20 0 * * *' },
    { job: anchorAuditJob, pattern: '30 0 * * *' },
    { job: cleanUpJob, pattern: '40 3 * * *' },
  ],
};
