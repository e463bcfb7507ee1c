import type { PortalName } from '../../config/portal-policies';
import { requireActor, type WorkContext } from '../../core/context';
import { transaction } from '../../core/db/transaction';
import { badInput, expired } from '../../core/errors';
import { consumeChallenge, createChallenge, type NewChallenge } from '../challenge';
import { isMobileNumber, tellAccountChange } from '../user';
import { lockOwnAccount } from './own-account.queries';

/** Asks for another own mobile number (MZ-05): a code goes to the new number. @throws BAD_USER_INPUT, RATE_LIMITED */
export async function requestMobileNumberChange(context: WorkContext, mobileNumber: string): Promise<NewChallenge> {
  const actor = requireActor(context);
  if (!isMobileNumber(mobileNumber)) throw badInput({ field: 'mobileNumber', rule: 'MOBILE_NUMBER_INVALID' });
  return transaction(context, 'requestMobileNumberChange', async (tx) => {
    const own = await lockOwnAccount(context, tx);
    if (own.mobileNumber === mobileNumber) throw badInput({ field: 'mobileNumber', rule: 'MOBILE_NUMBER_UNCHANGED' });
    const challenge = await createChallenge(context, tx, {
      purpose: 'MOBILE_CHANGE',
      portal: actor.portal as PortalName,
      userId: own.id,
      mobileNumber,
      boundTo: actor.sessionId,
    });
    tx.audit({ action: 'own-account.request-mobile', subjectType: 'User', subjectIds: [own.id] });
    return challenge;
  });
}

/**
 * Makes the number that received the code the user's own (MZ-05); in the session that asked for it. A notice goes by mail.
 * @throws EXPIRED, BAD_USER_INPUT on `code`
 */
export async function confirmMobileNumberChange(
  context: WorkContext,
  challengeId: string,
  code: string,
): Promise<string> {
  const actor = requireActor(context);
  const proven = await consumeChallenge(context, {
    challengeId,
    purpose: 'MOBILE_CHANGE',
    code,
    boundTo: actor.sessionId,
  });
  if (proven.userId !== actor.userId) throw expired('CODE_EXPIRED');
  return transaction(context, 'confirmMobileNumberChange', async (tx) => {
    const own = await lockOwnAccount(context, tx);
    await tx.rows('UPDATE app_user SET mobile_number = $2, version = version + 1 WHERE id = $1', [
      own.id,
      proven.destination,
    ]);
    await tx.enqueue(tellAccountChange, { userId: own.id, change: 'MOBILE' });
    tx.audit({ action: 'own-account.change-mobile', subjectType: 'User', subjectIds: [own.id] });
    return own.id;
  });
}
