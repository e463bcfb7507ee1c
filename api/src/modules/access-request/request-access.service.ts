import { LIMITS } from '@volmacht/shared-schema';
import { PORTAL_POLICIES } from '../../config/portal-policies';
import { addWorkingDays } from '../../core/calendar';
import type { WorkContext } from '../../core/context';
import { newId } from '../../core/crypto/ids';
import { transaction } from '../../core/db/transaction';
import { badInput } from '../../core/errors';
import { isKvkNumber } from '../../core/numbers';
import { counterKey, countWithin, networkOf } from '../../core/security';
import { checkName, isMobileNumber } from '../user';
import type { RequestAccessInput } from './access-request.inputs';
import { confirmAccessRequest } from './jobs/confirm-access-request.job';

/** A form that everybody can reach: so much from one network and for one mailbox (A11). */
const PER_NETWORK = { max: 100, windowMinutes: 60 };
const PER_EMAIL = { max: 5, windowMinutes: 24 * 60 };

/**
 * Takes a request for access (MZ-01); it is due at the end of the policy's working day. The answer is the same whether or
 * not the organisation or the address is known. Answers the request's id.
 * @throws BAD_USER_INPUT per field, RATE_LIMITED
 */
export async function requestAccess(context: WorkContext, input: RequestAccessInput): Promise<string> {
  const policy = PORTAL_POLICIES[input.portal];
  const { name, problems } = checkName(input, ['firstName', 'lastName'], 'input');
  if (!policy.accessRequest || !policy.newUser) problems.push({ field: 'input.portal', rule: 'ACCESS_NOT_BY_FORM' });
  const organisationName = input.organisationName.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (organisationName === '') problems.push({ field: 'input.organisationName', rule: 'VALUE_REQUIRED' });
  else if (organisationName.length > LIMITS.name)
    problems.push({ field: 'input.organisationName', rule: 'VALUE_TOO_LONG', values: { max: LIMITS.name } });
  else if (/[\p{Cc}<>]/u.test(organisationName))
    problems.push({ field: 'input.organisationName', rule: 'VALUE_INVALID' });
  const kvkNumber = input.kvkNumber.replace(/[\s.]/g, '');
  if (!isKvkNumber(kvkNumber)) problems.push({ field: 'input.kvkNumber', rule: 'KVK_INVALID' });
  if (!isMobileNumber(input.mobileNumber))
    problems.push({ field: 'input.mobileNumber', rule: 'MOBILE_NUMBER_INVALID' });
  if (problems.length > 0) throw badInput(...problems);
  const { app } = context;
  await countWithin(context, counterKey(app, 'access-request-network', networkOf(context.address)), PER_NETWORK);
  await countWithin(context, counterKey(app, 'access-request-email', input.email), PER_EMAIL);
  return transaction(context, 'requestAccess', async (tx) => {
    const id = newId(tx.now);
    await tx.rows(
      `INSERT INTO access_request (id, portal, organisation_name, kvk_number, first_name, last_name, email, mobile_number,
         status, submitted_at, due_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'SUBMITTED', $9, $10)`,
      [
        id,
        input.portal,
        organisationName,
        kvkNumber,
        name.firstName,
        name.lastName,
        input.email,
        input.mobileNumber,
        tx.now,
        addWorkingDays(tx.now, policy.accessRequest!.workingDays),
      ],
    );
    await tx.enqueue(confirmAccessRequest, { accessRequestId: id });
    return id;
  });
}
