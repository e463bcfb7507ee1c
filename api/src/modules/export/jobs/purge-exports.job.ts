import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { purgeExports } from '../run-export.service';

/** Daily: removes exports of more than a week ago, with their files (XX-02). */
export const purgeExportsJob = defineJob({
  name: 'purge-exports',
  payload: z.object({ day: z.iso.date() }),
  lane: 'steady',
  attempts: 5,
  handle: (context) => purgeExports(context),
});
