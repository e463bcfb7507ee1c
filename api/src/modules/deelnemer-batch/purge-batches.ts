import { LIMITS } from '@volmacht/shared-schema';
import { addMonths, today } from '../../core/calendar';
import type { WorkContext } from '../../core/context';
import { transaction } from '../../core/db/transaction';

/** Batches of one transaction: each may have many refused rows. */
const PURGE_BATCH = 10;

/**
 * Removes what old batches hold of people: the file, rows that were never carried out, and the cells of refused rows
 * (CO-15, XX-02). Counts, and which rule a row broke, stay for whoever looks back. Killed half-way it goes on the next
 * time: the bytes go first, and a file that is gone already is no error.
 */
export async function purgeBatches(context: WorkContext): Promise<void> {
  const before = addMonths(today(context.app.clock.now()), -LIMITS.batchMonths);
  for (let purged = PURGE_BATCH; purged === PURGE_BATCH;) {
    purged = await transaction(context, 'purgeBatches', async (tx) => {
      const old = await tx.rows<{ id: string; file_id: string; organisation_id: string }>(
        `UPDATE deelnemer_batch b SET purged_at = $2 FROM contract c
         WHERE c.id = b.contract_id AND b.id IN (
           SELECT id FROM deelnemer_batch WHERE purged_at IS NULL AND created_at < $1::date
             AND status IN ('DONE', 'FAILED') ORDER BY created_at LIMIT ${PURGE_BATCH} FOR UPDATE SKIP LOCKED)
         RETURNING b.id, b.file_id, c.organisation_id`,
        [before, tx.now],
      );
      for (const { id, file_id: fileId, organisation_id: organisationId } of old) {
        await context.app.files.delete(fileId);
        await tx.rows('DELETE FROM deelnemer_batch_row WHERE batch_id = $1', [id]);
        await tx.rows(
          `UPDATE deelnemer_batch_failure SET raw_sealed = NULL WHERE batch_id = $1 AND raw_sealed IS NOT NULL`,
          [id],
        );
        tx.audit({
          action: 'deelnemer-batch.expire',
          subjectType: 'DeelnemerBatch',
          subjectIds: [id, fileId],
          organisationId,
        });
      }
      return old.length;
    });
  }
}
