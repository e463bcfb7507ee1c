import type { PortalPolicy } from '../../config/portal-policies';
import type { WorkContext } from '../../core/context';
import { readRows } from '../../core/db/pool';
import { transaction } from '../../core/db/transaction';
import { expired, notFound } from '../../core/errors';
import { createChallenge, type NewChallenge } from '../challenge';
import { findLink } from '../one-time-link';
import { policyForRoles } from '../user';
import { queueAgain } from './invite-user';

/** Somebody with a valid invitation link. */
export interface Invitee {
  linkId: string;
  invitationId: string;
  userId: string;
  organisationId: string;
  mobileNumber: string | null;
  loginName: string;
  names: (string | null)[];
  policy: PortalPolicy;
}

interface InviteeRow {
  mobile_number: string | null;
  login_name: string;
  first_name: string;
  infix: string | null;
  last_name: string;
  kind: string;
  roles: string[];
}

const INVITED = `
  SELECT u.mobile_number, u.login_name, u.first_name, u.infix, u.last_name, o.kind,
    ARRAY(SELECT r.code FROM user_role r WHERE r.user_id = u.id) AS roles
  FROM app_user u JOIN organisation o ON o.id = u.organisation_id WHERE u.id = $1`;

/**
 * Who an invitation link invites. A click on an expired one sends a fresh invitation, or tells so, as the policy says
 * (MZ-02). @throws EXPIRED; NOT_FOUND INVITATION_NOT_VALID for a used, revoked or unknown link alike
 */
export async function inviteeOf(context: WorkContext, token: string): Promise<Invitee> {
  const link = await linkOf(context, token);
  const [row] = link ? await readRows<InviteeRow>(context.app.pool, INVITED, [link.userId]) : [];
  const policy = row && policyForRoles(row.kind, row.roles);
  if (!link || !policy) throw notFound('INVITATION_NOT_VALID');
  if (link.expired) throw await whenExpired(context, link, policy);
  return {
    linkId: link.id,
    invitationId: link.invitationId,
    userId: link.userId,
    organisationId: link.organisationId,
    mobileNumber: row.mobile_number,
    loginName: row.login_name,
    names: [row.first_name, row.infix, row.last_name],
    policy,
  };
}

type OpenLink = { id: string; invitationId: string; userId: string; organisationId: string; expired: boolean };

// A step of its own: a request that is repeated after it succeeded finds the link as it was, not as used (R12).
async function linkOf(context: WorkContext, token: string): Promise<OpenLink | null> {
  return transaction(context, 'findInvitation', async (tx): Promise<OpenLink | null> => {
    const link = await findLink(context, token, 'INVITATION');
    if (!link?.invitationId || link.state === 'USED' || link.state === 'REVOKED') return null;
    const invited = await tx.rows(
      `SELECT 1 FROM app_user u JOIN organisation o ON o.id = u.organisation_id
       WHERE u.id = $1 AND u.status = 'INVITED' AND o.active`,
      [link.userId],
    );
    if (invited.length === 0) return null;
    const { id, invitationId, userId, organisationId, state } = link;
    return { id, invitationId, userId, organisationId, expired: state === 'EXPIRED' };
  });
}

async function whenExpired(context: WorkContext, link: OpenLink, policy: PortalPolicy): Promise<Error> {
  if (policy.link.whenExpired === 'TELL') return expired('INVITATION_EXPIRED');
  const { invitationId, organisationId, userId } = link;
  await transaction(context, 'sendInvitationAgain', async (tx) => {
    if (!(await queueAgain(tx, invitationId, 'EXPIRED'))) return;
    tx.audit({
      action: 'invitation.renew',
      subjectType: 'User',
      subjectIds: [userId],
      organisationId,
      actorId: userId,
    });
  });
  return expired('INVITATION_SENT_AGAIN');
}

/**
 * Who an invitation link invites to a portal where people come in with eHerkenning only (CO-13).
 * @throws as {@link inviteeOf}
 */
export async function brokerInvitee(context: WorkContext, token: string): Promise<Invitee> {
  const invitee = await inviteeOf(context, token);
  const { password, minimumAssurance } = invitee.policy;
  if (password !== null || minimumAssurance === null) throw notFound('INVITATION_NOT_VALID');
  return invitee;
}

/** A click on an invitation link: a code goes to the mobile number given earlier; a second click sends a new one (MZ-02). */
export async function openInvitation(context: WorkContext, token: string): Promise<NewChallenge> {
  const invitee = await inviteeOf(context, token);
  const { mobileNumber } = invitee;
  if (!mobileNumber || !invitee.policy.password) throw notFound('INVITATION_NOT_VALID');
  return transaction(context, 'openInvitation', async (tx) =>
    createChallenge(context, tx, {
      purpose: 'INVITATION',
      portal: invitee.policy.portal,
      userId: invitee.userId,
      mobileNumber,
      boundTo: invitee.linkId,
    }),
  );
}
