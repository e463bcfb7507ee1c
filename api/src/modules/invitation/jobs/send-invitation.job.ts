import { z } from 'zod';
import type { PortalPolicy } from '../../../config/portal-policies';
import { readRows } from '../../../core/db/pool';
import { transaction } from '../../../core/db/transaction';
import { defineJob, type JobContext } from '../../../core/outbox/define-job';
import { composeMail, deliverMail } from '../../delivery';
import { issueLink, linkUrl } from '../../one-time-link';
import { policyForRoles } from '../../user';
import { invitationMail } from './invitation-mail';

interface InvitationRow {
  id: string;
  user_id: string;
  email: string;
  login_name: string;
  organisation_id: string;
  organisation: string;
  kind: string;
  roles: string[];
}

const OPEN = `
  SELECT i.id, i.user_id, i.email, u.login_name, o.id AS organisation_id, o.name AS organisation, o.kind,
    ARRAY(SELECT r.code FROM user_role r WHERE r.user_id = u.id) AS roles
  FROM invitation i JOIN app_user u ON u.id = i.user_id JOIN organisation o ON o.id = i.organisation_id
  WHERE i.id = $1 AND i.status = 'QUEUED' AND u.status = 'INVITED' AND o.active`;

/**
 * Mails an invitation (MZ-02, PO-09). The link is valid from the sending on. Its id is the job's: tried again, the same
 * mail goes out with the same link (R1); an invitation that meanwhile was accepted, revoked or sent anew is left alone.
 */
export const sendInvitation = defineJob({
  name: 'send-invitation',
  payload: z.object({ invitationId: z.uuid() }),
  lane: 'urgent',
  attempts: 12,
  async handle(context, { invitationId }) {
    const [invitation] = await readRows<InvitationRow>(context.app.pool, OPEN, [invitationId]);
    const policy = invitation && policyForRoles(invitation.kind, invitation.roles);
    if (!policy || !(await prepareLink(context, invitation, policy))) return;
    const url = linkUrl(context.app, purposeOf(policy), context.jobId, policy.portal);
    const content = invitationMail({
      policy,
      url,
      organisation: invitation.organisation,
      loginName: invitation.login_name,
    });
    await deliverMail(context, { to: invitation.email, ...composeMail(context.locale, content) });
    await markSent(context, invitation);
  },
});

/** Where a text message or the broker proves who it is the invitation is accepted; elsewhere the mailed link sets the password. */
export function purposeOf(policy: PortalPolicy): 'INVITATION' | 'PASSWORD' {
  return policy.verification === 'SMS_CODE' || policy.password === null ? 'INVITATION' : 'PASSWORD';
}

async function prepareLink(context: JobContext, invitation: InvitationRow, policy: PortalPolicy): Promise<boolean> {
  return transaction(context, 'issueInvitationLink', async (tx) => {
    const held = await tx.rows(`SELECT 1 FROM invitation WHERE id = $1 AND status = 'QUEUED' FOR UPDATE`, [
      invitation.id,
    ]);
    if (held.length === 0) return false;
    await issueLink(context, tx, {
      id: context.jobId,
      purpose: purposeOf(policy),
      userId: invitation.user_id,
      invitationId: invitation.id,
      minutes: policy.link.minutes,
    });
    const alive = await tx.rows(
      'SELECT 1 FROM one_time_link WHERE id = $1 AND used_at IS NULL AND revoked_at IS NULL',
      [context.jobId],
    );
    return alive.length === 1;
  });
}

async function markSent(context: JobContext, invitation: InvitationRow): Promise<void> {
  await transaction(context, 'markInvitationSent', async (tx) => {
    const marked = await tx.rows(
      `UPDATE invitation i SET status = 'SENT', sent_at = $3, expires_at = l.expires_at, send_count = send_count + 1
       FROM one_time_link l WHERE i.id = $1 AND i.status = 'QUEUED' AND l.id = $2 AND l.revoked_at IS NULL RETURNING i.id`,
      [invitation.id, context.jobId, tx.now],
    );
    if (marked.length === 0) return;
    tx.audit({
      action: 'invitation.send',
      subjectType: 'User',
      subjectIds: [invitation.user_id],
      organisationId: invitation.organisation_id,
    });
  });
}
