import { PORTAL_POLICIES, type PasswordPolicy } from '../../config/portal-policies';
import type { App } from '../../core/context';
import type { Tx } from '../../core/db/transaction';
import type { PasswordHash } from './password-hashing';

/** Earlier passwords that any portal asks about; older hashes are forgotten. */
const KEPT = Math.max(...Object.values(PORTAL_POLICIES).map((policy) => policy.password?.history ?? 0));

/** Stores a user's password, its date and its place in the history, in the transaction of its cause. */
export async function storePassword(tx: Tx, userId: string, hash: PasswordHash): Promise<void> {
  await tx.rows('UPDATE app_user SET password_hash = $2, password_set_at = $3 WHERE id = $1', [userId, hash, tx.now]);
  await tx.rows(
    `INSERT INTO password_history (user_id, set_at, password_hash) VALUES ($1, $2, $3)
     ON CONFLICT (user_id, set_at) DO UPDATE SET password_hash = excluded.password_hash`,
    [userId, tx.now, hash],
  );
  await tx.rows(
    `DELETE FROM password_history WHERE user_id = $1 AND set_at NOT IN
       (SELECT set_at FROM password_history WHERE user_id = $1 ORDER BY set_at DESC LIMIT $2)`,
    [userId, KEPT],
  );
}

/** The hashes of the earlier passwords that a policy still asks about, the present one among them. */
export async function earlierHashes(app: App, policy: PasswordPolicy, userId: string): Promise<string[]> {
  if (policy.history === 0) return [];
  const { rows } = await app.pool.query<{ password_hash: string }>(
    'SELECT password_hash FROM password_history WHERE user_id = $1 ORDER BY set_at DESC LIMIT $2',
    [userId, policy.history],
  );
  return rows.map((row) => row.password_hash);
}
