import { assuranceSuffices, PORTAL_POLICIES } from '../../config/portal-policies';
import type { WorkContext } from '../../core/context';
import { transaction } from '../../core/db/transaction';
import { consumeLinkById } from '../one-time-link';
import type { NewSession } from '../session';
import type { Assertion } from './assertion';
import type { Attempt } from './broker-attempt';
import { begin, findBrokerUser, isTaken, refuse, type Refusal } from './broker-login.service';

/**
 * Makes the account of an invited person who comes in with eHerkenning and has no password (CO-01, CO-13): the mailed
 * link proves the mailbox, the broker the person and the organisation. Link, identity, status and session change
 * together; what is refused leaves the link as it was. Answers the session, or why there is none.
 */
export async function acceptByBroker(
  context: WorkContext,
  attempt: Attempt,
  assertion: Assertion,
): Promise<NewSession | { refused: Refusal }> {
  try {
    return await accept(context, attempt, assertion);
  } catch (error) {
    // Two accounts take the same identity at the same moment: the index lets one.
    if ((error as { constraint?: string }).constraint === 'app_user_broker')
      return { refused: 'BROKER_ALREADY_LINKED' };
    throw error;
  }
}

async function accept(
  context: WorkContext,
  attempt: Attempt,
  assertion: Assertion,
): Promise<NewSession | { refused: Refusal }> {
  const policy = PORTAL_POLICIES[attempt.portal];
  return transaction(context, 'acceptByBroker', async (tx): Promise<NewSession | { refused: Refusal }> => {
    const invited = await findBrokerUser(tx, attempt.userId);
    if (!invited || invited.status !== 'INVITED' || !invited.organisation_active)
      return { refused: 'INVITATION_NOT_VALID' };
    const told = (code: Refusal) => refuse(tx, policy, assertion, invited, code);
    if (!policy.minimumAssurance || !assuranceSuffices(assertion.level, policy.minimumAssurance))
      return told('ASSURANCE_TOO_LOW');
    if (invited.kvk_number !== assertion.kvkNumber) return told('BROKER_WRONG_ORGANISATION');
    if (await isTaken(tx, assertion, invited.id)) return told('BROKER_ALREADY_LINKED');
    const link = await consumeLinkById(tx, attempt.linkId!, 'INVITATION');
    if (!link) return told('INVITATION_NOT_VALID');
    await tx.rows(
      `UPDATE app_user SET status = 'ACTIVE', terms_accepted_at = $2, broker_issuer = $3, broker_subject = $4,
         version = version + 1 WHERE id = $1`,
      [invited.id, tx.now, assertion.issuer, assertion.subject],
    );
    await tx.rows(`UPDATE invitation SET status = 'ACCEPTED' WHERE id = $1`, [link.invitationId]);
    const subject = { subjectType: 'User', subjectIds: [invited.id], organisationId: invited.organisation_id };
    tx.audit({ action: 'invitation.accept', ...subject, actorId: invited.id });
    tx.audit({ action: 'eherkenning.link', ...subject, actorId: invited.id, reason: assertion.level });
    return begin(context, tx, attempt, assertion, { id: invited.id, organisationId: invited.organisation_id });
  });
}
