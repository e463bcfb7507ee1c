import type { WorkContext } from '../../core/context';
import { transaction } from '../../core/db/transaction';
import { conflict } from '../../core/errors';
import { counterKey, rateLimited, takeAllowance } from '../../core/security';
import { lockManagedUser } from '../user';
import { queueAgain } from './invite-user';

/** One mailbox is not filled by somebody who keeps clicking (A11). */
const PER_DAY = { max: 5, windowMinutes: 24 * 60 };

/**
 * Sends a colleague's invitation again: a new link, the old one is dead from now on (MZ-06). One that still waits to be
 * sent is left alone. Answers the invitation's id.
 * @throws NOT_FOUND, CONFLICT once there is an account, RATE_LIMITED
 */
export async function resendInvitation(context: WorkContext, userId: string): Promise<string> {
  return transaction(context, 'resendInvitation', async (tx) => {
    const user = await lockManagedUser(context, tx, userId);
    const [invitation] = await tx.rows<{ id: string; status: string }>(
      'SELECT id, status FROM invitation WHERE user_id = $1 ORDER BY created_at DESC LIMIT 1 FOR UPDATE',
      [user.id],
    );
    if (!invitation || invitation.status === 'ACCEPTED') throw conflict('INVITATION_NOT_OPEN');
    if (invitation.status === 'QUEUED') return invitation.id;
    const key = counterKey(context.app, 'resend-invitation', user.id);
    if (!(await takeAllowance(tx, key, PER_DAY))) throw await rateLimited(context.app, key, PER_DAY);
    if (!(await queueAgain(tx, invitation.id, 'ANY'))) throw conflict('INVITATION_NOT_OPEN');
    tx.audit({
      action: 'invitation.resend',
      subjectType: 'User',
      subjectIds: [user.id],
      organisationId: user.organisation.id,
    });
    return invitation.id;
  });
}
