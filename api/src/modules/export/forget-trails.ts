import type { WorkContext } from '../../core/context';
import type { Tx } from '../../core/db/transaction';
import { removeMadeFile } from '../file';
import { ExportKind } from './export.enums';

/**
 * Removes the lists of an organisation's trail, of which somebody is erased (ZO-09): they have that person's name in them,
 * where the trail itself has a pseudonym. They can be made again. One that is being made ends without a file.
 */
export async function forgetTrails(
  tx: Tx,
  context: WorkContext,
  { organisation }: { organisation: { id: string } },
): Promise<void> {
  const gone = await tx.rows<{ id: string; file_id: string | null }>(
    'DELETE FROM export WHERE organisation_id = $1 AND kind = $2 RETURNING id, file_id',
    [organisation.id, ExportKind.AUDIT],
  );
  for (const { id, file_id: fileId } of gone) {
    if (fileId) await removeMadeFile(tx, context, fileId);
    tx.audit({ action: 'export.expire', subjectType: 'Export', subjectIds: [id], organisationId: organisation.id });
  }
}
