import type { WorkContext } from '../../core/context';
import { readRows } from '../../core/db/pool';
import { transaction } from '../../core/db/transaction';
import { badInput, expired, notFound, type ProblemSpec } from '../../core/errors';
import { consumeChallenge } from '../challenge';
import { consumeLink } from '../one-time-link';
import { hashPassword, passwordProblems, storePassword } from '../password';
import { startSession, type NewSession } from '../session';
import { inviteeOf, type Invitee } from './open-invitation.service';

/** What the invited person fills in. */
export interface Acceptance {
  token: string;
  code: string;
  password: string;
  passwordRepeat: string;
  acceptTerms: boolean;
}

/**
 * Makes the account (MZ-03). What can be mended is said first and costs no try of the code; then the code is judged; then
 * link, password, status and session change together, and of any number of parallel accepts one does (A12).
 * @throws BAD_USER_INPUT with each broken rule, EXPIRED, NOT_FOUND INVITATION_NOT_VALID
 */
export async function acceptInvitation(context: WorkContext, given: Acceptance): Promise<NewSession> {
  const invitee = await inviteeOf(context, given.token);
  const problems = acceptanceProblems(invitee, given);
  if (problems.length > 0) throw badInput(...problems);
  await judgeCode(context, invitee, given.code);
  const hash = await hashPassword(given.password);
  return transaction(context, 'acceptInvitation', async (tx) => {
    if (!(await consumeLink(tx, given.token, 'INVITATION'))) throw notFound('INVITATION_NOT_VALID');
    const made = await tx.rows(
      `UPDATE app_user SET status = 'ACTIVE', terms_accepted_at = $2, version = version + 1
       WHERE id = $1 AND status = 'INVITED' RETURNING id`,
      [invitee.userId, tx.now],
    );
    if (made.length === 0) throw notFound('INVITATION_NOT_VALID');
    await tx.rows(`UPDATE invitation SET status = 'ACCEPTED' WHERE id = $1`, [invitee.invitationId]);
    await storePassword(tx, invitee.userId, hash);
    tx.audit({
      action: 'invitation.accept',
      subjectType: 'User',
      subjectIds: [invitee.userId],
      organisationId: invitee.organisationId,
      actorId: invitee.userId,
    });
    return startSession(
      context.app,
      tx,
      { id: invitee.userId, organisationId: invitee.organisationId },
      { portal: invitee.policy.portal, method: 'PASSWORD', assurance: null },
    );
  });
}

function acceptanceProblems(invitee: Invitee, given: Acceptance): ProblemSpec[] {
  const { policy, loginName, names } = invitee;
  if (!policy.password) throw notFound('INVITATION_NOT_VALID');
  const problems = passwordProblems(policy.password, { loginName, names }, given.password, given.passwordRepeat);
  if (!given.acceptTerms) problems.push({ field: 'acceptTerms', rule: 'TERMS_REQUIRED' });
  return problems;
}

// The page holds the link's token only, so the challenge is found by the link that it is bound to.
async function judgeCode(context: WorkContext, invitee: Invitee, code: string): Promise<void> {
  const [challenge] = await readRows<{ id: string }>(
    context.app.pool,
    `SELECT id FROM challenge WHERE user_id = $1 AND purpose = 'INVITATION' AND bound_to = $2
     ORDER BY created_at DESC, id DESC LIMIT 1`,
    [invitee.userId, invitee.linkId],
  );
  if (!challenge) throw expired('CODE_EXPIRED');
  await consumeChallenge(context, {
    challengeId: challenge.id,
    purpose: 'INVITATION',
    code,
    boundTo: invitee.linkId,
  });
}
