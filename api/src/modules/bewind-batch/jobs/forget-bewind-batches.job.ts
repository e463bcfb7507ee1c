import { z } from 'zod';
import { LIMITS } from '@volmacht/shared-schema';
import { transaction } from '../../../core/db/transaction';
import { defineJob } from '../../../core/outbox/define-job';
import { discardFiles } from '../../file';

/** Daily: removes lists of clients after their term, with cells, report and files; the requests stay (MZ-22). */
export const forgetBewindBatchesJob = defineJob({
  name: 'forget-bewind-batches',
  payload: z.object({ day: z.iso.date() }),
  lane: 'steady',
  attempts: 5,
  async handle(context) {
    await transaction(context, 'forgetBewindBatches', async (tx) => {
      const before = new Date(tx.now.getTime() - LIMITS.clientListDays * 86_400_000);
      const old = await tx.rows<{ id: string; organisation_id: string; file_id: string; decrees_id: string }>(
        `SELECT id, organisation_id, file_id, decrees_id FROM bewind_batch
         WHERE created_at < $1 AND status IN ('CHECKED', 'DONE', 'FAILED') FOR UPDATE SKIP LOCKED`,
        [before],
      );
      for (const { id, organisation_id: organisationId, file_id: list, decrees_id: decrees } of old) {
        await discardFiles(tx, context, [list, decrees]);
        tx.audit({ action: 'bewind-batch.erase', subjectType: 'BewindBatch', subjectIds: [id], organisationId });
      }
      await tx.rows('DELETE FROM bewind_batch WHERE id = ANY($1::uuid[])', [old.map(({ id }) => id)]);
    });
  },
});
