import type { WorkContext } from '../../core/context';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, conflict, type ProblemSpec } from '../../core/errors';
import { emailProblems } from './email-rules';
import { emailInUse, orTaken } from './email-taken';
import { tellAccountChange } from './jobs/tell-account-change.job';
import { isMobileNumber } from './mobile-number';
import { checkName } from './person-name';
import { lockWholeAccount, policyOf, type ManagedUser } from './user.access';
import { UserStatus } from './user.enums';
import type { UpdateUserInput } from './user.inputs';
import { isUziNumber } from './uzi-number';

/** Columns that may change, by their name in the input. */
const COLUMNS = {
  initials: 'initials',
  firstName: 'first_name',
  infix: 'infix',
  lastName: 'last_name',
  mobileNumber: 'mobile_number',
  uziNumber: 'uzi_number',
  newsletter: 'newsletter',
  contactPerson: 'contact_person',
} as const;

/**
 * Changes a user's data (PO-10). The person is told of a new e-mail address at the old one, and of a new number by mail;
 * of somebody invited the open link dies with the old address. Answers the user's id.
 * @throws NOT_FOUND, BAD_USER_INPUT per field, CONFLICT when the account is switched off for good
 */
export async function updateUser(context: WorkContext, input: UpdateUserInput): Promise<string> {
  const { name, problems } = checkName(
    input,
    (['firstName', 'lastName'] as const).filter((part) => input[part] != null),
    'input',
  );
  const uziNumber = input.uziNumber?.trim();
  if (uziNumber && !isUziNumber(uziNumber)) problems.push({ field: 'input.uziNumber', rule: 'UZI_NUMBER_INVALID' });
  if (input.mobileNumber != null && !isMobileNumber(input.mobileNumber))
    problems.push({ field: 'input.mobileNumber', rule: 'MOBILE_NUMBER_INVALID' });
  const changes: Record<string, unknown> = { ...name };
  if (input.mobileNumber != null) changes['mobileNumber'] = input.mobileNumber;
  if (uziNumber !== undefined) changes['uziNumber'] = uziNumber || null;
  if (input.newsletter != null) changes['newsletter'] = input.newsletter;
  if (input.contactPerson != null) changes['contactPerson'] = input.contactPerson;
  return orTaken(emailInUse('input.email'), () =>
    transaction(context, 'updateUser', async (tx) => {
      const user = await lockWholeAccount(context, tx, input.id);
      if (user.status === UserStatus.EXPIRED) throw conflict('USER_CANNOT_BE_SWITCHED');
      const email = input.email != null && input.email !== user.email ? input.email : null;
      refuse([...problems, ...(email ? emailProblems(email, user.organisation.emailDomains, 'input.email') : [])]);
      await write(tx, user.id, changes);
      if (email) await changeEmail(tx, user, email);
      if (input.mobileNumber != null) await tx.enqueue(tellAccountChange, { userId: user.id, change: 'MOBILE' });
      tx.audit({
        action: 'user.update',
        subjectType: 'User',
        subjectIds: [user.id],
        organisationId: user.organisation.id,
        reason: [...Object.keys(changes), ...(email ? ['email'] : [])].join(' '),
      });
      return user.id;
    }),
  );
}

function refuse(problems: ProblemSpec[]): void {
  if (problems.length > 0) throw badInput(...problems);
}

async function write(tx: Tx, userId: string, changes: Record<string, unknown>): Promise<void> {
  const names = Object.keys(changes) as (keyof typeof COLUMNS)[];
  const sets = names.map((name, index) => `${COLUMNS[name]} = $${index + 2}`);
  await tx.rows(`UPDATE app_user SET ${[...sets, 'version = version + 1'].join(', ')} WHERE id = $1`, [
    userId,
    ...names.map((name) => changes[name]),
  ]);
}

async function changeEmail(tx: Tx, user: ManagedUser, email: string): Promise<void> {
  const isLoginName =
    user.loginName.toLowerCase() === user.email?.toLowerCase() || policyOf(user).newUser?.loginName === 'EMAIL';
  await storeEmail(tx, user.id, email, isLoginName);
  await tx.rows(
    'UPDATE one_time_link SET revoked_at = $2 WHERE user_id = $1 AND used_at IS NULL AND revoked_at IS NULL',
    [user.id, tx.now],
  );
  await tx.rows(`UPDATE invitation SET status = 'REVOKED' WHERE user_id = $1 AND status IN ('QUEUED', 'SENT')`, [
    user.id,
  ]);
}

/** Stores a new e-mail address, as the log-in name too where it is that, and tells the old address (MZ-05). */
export async function storeEmail(tx: Tx, userId: string, email: string, isLoginName: boolean): Promise<void> {
  await tx.rows(
    `UPDATE app_user SET previous_email = email, email = $2, login_name = CASE WHEN $3 THEN $2 ELSE login_name END,
       version = version + 1 WHERE id = $1`,
    [userId, email, isLoginName],
  );
  await tx.enqueue(tellAccountChange, { userId, change: 'EMAIL' });
}
