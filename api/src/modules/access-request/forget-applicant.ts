import type { WorkContext } from '../../core/context';
import type { Tx } from '../../core/db/transaction';

/**
 * Removes the decided requests for access of somebody who is erased (ZO-09): name, address and number stand in them. The
 * trail goes on telling that there was one, and who decided. One that still waits is a new wish, and stays.
 */
export async function forgetApplicant(
  tx: Tx,
  _context: WorkContext,
  { id, email }: { id: string; email: string | null },
): Promise<void> {
  await tx.rows(
    `DELETE FROM access_request a WHERE a.status <> 'SUBMITTED' AND (lower(a.email) = lower($2)
       OR a.invitation_id IN (SELECT i.id FROM invitation i WHERE i.user_id = $1))`,
    [id, email],
  );
}
