import type { PortalPolicy } from '../../config/portal-policies';
import { requireActor, type WorkContext } from '../../core/context';
import { asId, newId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, conflict, forbidden } from '../../core/errors';
import {
  checkName,
  emailInUse,
  emailProblems,
  giveRoles,
  grantOf,
  isMobileNumber,
  isUziNumber,
  managementOf,
  orTaken,
  roleProblems,
  type RoleInput,
} from '../user';
import type { RoleCode } from '../user';
import { inviteUser } from './invite-user';
import type { AddUserInput } from './invitation.inputs';
import { loginNameBase, loginNameCandidate } from './login-name';

/**
 * Adds a colleague and invites them (MZ-06, PO-08, PO-09): under the e-mail address as log-in name, or under a generated
 * one, as the portal's policy says. Answers the new user's id.
 * @throws FORBIDDEN without a portal to manage, BAD_USER_INPUT per field, CONFLICT where users come by eHerkenning
 */
export async function addUser(context: WorkContext, input: AddUserInput): Promise<string> {
  const actor = requireActor(context);
  return orTaken(emailInUse('input.email'), () =>
    transaction(context, 'addUser', async (tx) => {
      const [organisation] = await tx.rows<{ id: string; kind: string; email_domains: string[] }>(
        'SELECT id, kind, email_domains FROM organisation WHERE id = $1 FOR KEY SHARE',
        [actor.organisationId],
      );
      const management = organisation && managementOf(actor, organisation);
      if (!management) throw forbidden();
      const given = input.roles?.map((role) => ({
        ...role,
        contractId: role.contractId ? asId(role.contractId) : null,
      }));
      const policy = policyFor(management.policies, given);
      const roles: RoleInput[] = given ?? policy.newUser!.roles.map((code) => ({ code: code as RoleCode }));
      const { name, problems } = checkName(
        input,
        ['firstName', 'lastName', ...(policy.newUser!.initialsRequired ? (['initials'] as const) : [])],
        'input',
      );
      problems.push(...emailProblems(input.email, organisation.email_domains, 'input.email'));
      if (input.mobileNumber ? !isMobileNumber(input.mobileNumber) : policy.verification === 'SMS_CODE')
        problems.push({
          field: 'input.mobileNumber',
          rule: input.mobileNumber ? 'MOBILE_NUMBER_INVALID' : 'VALUE_REQUIRED',
        });
      const uziNumber = input.uziNumber?.trim() || null;
      if (uziNumber && !isUziNumber(uziNumber)) problems.push({ field: 'input.uziNumber', rule: 'UZI_NUMBER_INVALID' });
      if (roles.length === 0) problems.push({ field: 'input.roles', rule: 'VALUE_REQUIRED' });
      problems.push(...roleProblems(roles, await grantOf(context, tx, management, organisation.id), 'input.roles'));
      if (problems.length > 0) throw badInput(...problems);
      const userId = await insertUser(tx, policy, {
        organisationId: organisation.id,
        email: input.email,
        mobileNumber: input.mobileNumber ?? null,
        initials: name.initials ?? null,
        firstName: name.firstName!,
        infix: name.infix ?? null,
        lastName: name.lastName!,
        uziNumber,
      });
      await giveRoles(tx, userId, roles, true);
      await inviteUser(tx, {
        id: userId,
        organisationId: organisation.id,
        email: input.email,
        invitedBy: actor.userId,
      });
      tx.audit({ action: 'user.add', subjectType: 'User', subjectIds: [userId] });
      return userId;
    }),
  );
}

function policyFor(policies: PortalPolicy[], roles: RoleInput[] | undefined): PortalPolicy {
  const open = policies.filter((policy) => policy.newUser !== null);
  if (open.length === 0) throw conflict('USERS_COME_BY_BROKER');
  // A role of no open portal is named, field and all, by the check of the roles that follows.
  return open.find((policy) => roles?.some((role) => policy.roles.includes(role.code))) ?? open[0]!;
}

/** A user to be made. */
export interface NewUser {
  organisationId: string;
  email: string;
  mobileNumber: string | null;
  initials: string | null;
  firstName: string;
  infix: string | null;
  lastName: string;
  uziNumber: string | null;
}

/** Makes an invited user under the log-in name that the policy asks for. @throws the index's error when e-mail or name is taken */
export async function insertUser(tx: Tx, policy: PortalPolicy, user: NewUser): Promise<string> {
  const id = newId(tx.now);
  const insert = (loginName: string, onConflict: string): Promise<unknown[]> =>
    tx.rows(
      `INSERT INTO app_user (id, organisation_id, login_name, email, mobile_number, initials, first_name, infix, last_name,
         uzi_number, status, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'INVITED', $11) ${onConflict} RETURNING id`,
      [
        id,
        user.organisationId,
        loginName,
        user.email,
        user.mobileNumber,
        user.initials,
        user.firstName,
        user.infix,
        user.lastName,
        user.uziNumber,
        tx.now,
      ],
    );
  if (policy.newUser?.loginName !== 'GENERATED') {
    await insert(user.email, '');
    return id;
  }
  const base = loginNameBase(user);
  for (let n = 0; ; n += 1) {
    const made = await insert(loginNameCandidate(base, n), 'ON CONFLICT (lower(login_name)) DO NOTHING');
    if (made.length === 1) return id;
  }
}
