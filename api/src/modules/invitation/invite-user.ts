import { newId } from '../../core/crypto/ids';
import type { Tx } from '../../core/db/transaction';
import { sendInvitation } from './jobs/send-invitation.job';

/** Makes the invitation of a user in the transaction that makes the user; the mail follows. Answers the invitation's id. */
export async function inviteUser(
  tx: Tx,
  user: { id: string; organisationId: string; email: string; invitedBy: string | null },
): Promise<string> {
  const id = newId(tx.now);
  await tx.rows(
    `INSERT INTO invitation (id, user_id, organisation_id, email, invited_by, status, created_at)
     VALUES ($1, $2, $3, $4, $5, 'QUEUED', $6)`,
    [id, user.id, user.organisationId, user.email, user.invitedBy, tx.now],
  );
  await tx.enqueue(sendInvitation, { invitationId: id });
  return id;
}

/**
 * Puts an invitation in the queue again when it stands as `from` says; of several at the same moment one does. The old
 * links die at once (A13). Answers false when it stood otherwise.
 */
export async function queueAgain(tx: Tx, invitationId: string, from: 'ANY' | 'EXPIRED'): Promise<boolean> {
  const queued = await tx.rows<{ user_id: string }>(
    `UPDATE invitation i SET status = 'QUEUED', email = u.email FROM app_user u
     WHERE i.id = $1 AND u.id = i.user_id AND u.status = 'INVITED' AND u.email IS NOT NULL
       AND (i.status IN ('SENT', 'EXPIRED') AND ($2 = 'ANY' OR i.expires_at <= $3) OR i.status = 'REVOKED' AND $2 = 'ANY')
     RETURNING i.user_id`,
    [invitationId, from, tx.now],
  );
  if (queued.length === 0) return false;
  await tx.rows(
    `UPDATE one_time_link SET revoked_at = $2 WHERE invitation_id = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $2`,
    [invitationId, tx.now],
  );
  await tx.enqueue(sendInvitation, { invitationId });
  return true;
}
