import { z } from 'zod';
import { defineJob, JobBusy } from '../../../core/outbox/define-job';
import { runExport, stopExport } from '../run-export.service';

const ATTEMPTS = 5;

/** Makes the file of an export (CO-05, CO-08, CO-15). */
export const runExportJob = defineJob({
  name: 'run-export',
  payload: z.object({ exportId: z.uuid() }),
  lane: 'steady',
  attempts: ATTEMPTS,
  async handle(context, { exportId }) {
    try {
      await runExport(context, exportId);
    } catch (error) {
      if (context.attempt >= ATTEMPTS && !(error instanceof JobBusy)) await stopExport(context, exportId);
      throw error;
    }
  },
});
