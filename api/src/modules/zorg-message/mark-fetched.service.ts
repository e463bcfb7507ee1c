import type { WorkContext } from '../../core/context';
import { transaction } from '../../core/db/transaction';

/**
 * Notes that a message for the municipality was fetched (ZO-11): the first time makes it DOWNLOADED, every time is told
 * in the audit trail. What the municipality sent itself keeps its status. A file of something else is left alone.
 */
export async function markFetched(context: WorkContext, fileId: string): Promise<void> {
  await transaction(context, 'markFetched', async (tx) => {
    const [message] = await tx.rows<{ id: string; organisationId: string }>(
      `UPDATE zorg_message SET downloaded_at = coalesce(downloaded_at, $2),
         status = CASE WHEN direction = 'IN' AND status = 'CHECKED' THEN 'DOWNLOADED' ELSE status END
       WHERE file_id = $1 RETURNING id, organisation_id AS "organisationId"`,
      [fileId, tx.now],
    );
    if (!message) return;
    const { id, organisationId } = message;
    tx.audit({ action: 'zorg-message.fetch', subjectType: 'ZorgMessage', subjectIds: [id], organisationId });
  });
}
