import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { purgeLooseFiles } from '../file.service';

/** Daily: removes uploads that were never handed in (MZ-12: no decree is kept that nobody sent). */
export const purgeLooseFilesJob = defineJob({
  name: 'purge-loose-files',
  payload: z.object({ day: z.iso.date() }),
  lane: 'steady',
  attempts: 5,
  handle: (context) => purgeLooseFiles(context),
});
