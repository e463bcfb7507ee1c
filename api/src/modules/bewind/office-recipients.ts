import type { WorkContext } from '../../core/context';
import { readRows } from '../../core/db/pool';
import type { Tx } from '../../core/db/transaction';

/**
 * Users of an office who get its mail: the preferred one (who asked) while they still work there, else every active
 * ondersteuner.
 */
export async function officeRecipients(tx: Tx, organisationId: string, preferred?: string): Promise<string[]> {
  const users = await tx.rows<{ id: string }>(
    `SELECT DISTINCT u.id FROM app_user u JOIN user_role r ON r.user_id = u.id AND r.active AND r.code = 'ONDERSTEUNER'
     WHERE u.organisation_id = $1 AND u.status = 'ACTIVE' ORDER BY u.id`,
    [organisationId],
  );
  const ids = users.map(({ id }) => id);
  return preferred && ids.includes(preferred) ? [preferred] : ids;
}

/** Address of a user who still works for the organisation; null when mail should no longer go there. */
export async function officeAddress(
  context: WorkContext,
  userId: string,
  organisationId: string,
): Promise<string | null> {
  const [user] = await readRows<{ email: string }>(
    context.app.pool,
    `SELECT email FROM app_user WHERE id = $1 AND organisation_id = $2 AND status = 'ACTIVE' AND email IS NOT NULL`,
    [userId, organisationId],
  );
  return user?.email ?? null;
}
