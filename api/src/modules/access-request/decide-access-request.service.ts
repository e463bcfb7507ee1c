import { LIMITS } from '@volmacht/shared-schema';
import { PORTAL_POLICIES, type PortalName, type PortalPolicy } from '../../config/portal-policies';
import { requireActor, type Actor, type WorkContext } from '../../core/context';
import { asId, newId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, conflict, notFound } from '../../core/errors';
import { insertUser, inviteUser } from '../invitation';
import { giveRoles, orTaken, type RoleCode } from '../user';
import { tellAccessDeclined } from './jobs/tell-access-declined.job';

/** The portals whose requests an actor reviews. */
export function reviewedPortals(actor: Pick<Actor, 'roles'> | null): PortalName[] {
  const codes = actor?.roles.map((role) => role.code) ?? [];
  return Object.values(PORTAL_POLICIES)
    .filter((policy) => policy.accessRequest?.reviewers.some((role) => codes.includes(role)))
    .map((policy) => policy.portal);
}

interface RequestRow {
  id: string;
  portal: PortalName;
  organisation_name: string;
  kvk_number: string;
  first_name: string;
  last_name: string;
  email: string;
  mobile_number: string;
}

/**
 * Approves a request (MZ-01): the organisation is made, or the known one with this KvK number joined, with the clients it
 * has (MZ-09); the applicant is invited with the policy's roles. A care institution begins with the profile and the domain
 * that the policy says (PO-01, PO-11). Of any number of decisions one counts.
 * @throws NOT_FOUND, CONFLICT when it was decided, the address has an account, or the organisation is switched off
 */
export async function approveAccessRequest(context: WorkContext, id: string): Promise<string> {
  return orTaken(conflict('APPLICANT_HAS_ACCOUNT'), () =>
    transaction(context, 'approveAccessRequest', async (tx) => {
      const request = await decide(context, tx, id, 'APPROVED', null);
      const policy = PORTAL_POLICIES[request.portal];
      const organisationId = await organisationOf(tx, policy, request);
      const userId = await insertUser(tx, policy, {
        organisationId,
        email: request.email,
        mobileNumber: request.mobile_number,
        initials: null,
        firstName: request.first_name,
        infix: null,
        lastName: request.last_name,
        uziNumber: null,
      });
      const roles = policy.accessRequest!.rolesOfApplicant.map((code) => ({ code: code as RoleCode }));
      await giveRoles(tx, userId, roles, true);
      const invitationId = await inviteUser(tx, { id: userId, organisationId, email: request.email, invitedBy: null });
      await tx.rows('UPDATE access_request SET organisation_id = $2, invitation_id = $3 WHERE id = $1', [
        request.id,
        organisationId,
        invitationId,
      ]);
      tx.audit({ action: 'access-request.approve', subjectType: 'AccessRequest', subjectIds: [request.id] });
      tx.audit({ action: 'user.add', subjectType: 'User', subjectIds: [userId], organisationId });
      return request.id;
    }),
  );
}

/** Declines a request with a reason, which the applicant gets by mail (MZ-01). @throws NOT_FOUND, CONFLICT, BAD_USER_INPUT */
export async function declineAccessRequest(context: WorkContext, id: string, reason: string): Promise<string> {
  const told = reason.trim();
  if (told === '') throw badInput({ field: 'reason', rule: 'REASON_REQUIRED' });
  if (told.length > LIMITS.freeText)
    throw badInput({ field: 'reason', rule: 'VALUE_TOO_LONG', values: { max: LIMITS.freeText } });
  return transaction(context, 'declineAccessRequest', async (tx) => {
    const request = await decide(context, tx, id, 'DECLINED', told);
    await tx.enqueue(tellAccessDeclined, { accessRequestId: request.id });
    tx.audit({ action: 'access-request.decline', subjectType: 'AccessRequest', subjectIds: [request.id] });
    return request.id;
  });
}

async function decide(
  context: WorkContext,
  tx: Tx,
  id: string,
  status: 'APPROVED' | 'DECLINED',
  reason: string | null,
): Promise<RequestRow> {
  const actor = requireActor(context);
  const portals = reviewedPortals(actor);
  const [decided] = await tx.rows<RequestRow>(
    `UPDATE access_request SET status = $3, decided_at = $4, decided_by = $5, decline_reason = $6, version = version + 1
     WHERE id = $1 AND portal = ANY($2) AND status = 'SUBMITTED'
     RETURNING id, portal, organisation_name, kvk_number, first_name, last_name, email, mobile_number`,
    [asId(id), portals, status, tx.now, actor.userId, reason],
  );
  if (decided) return decided;
  const known = await tx.rows('SELECT 1 FROM access_request WHERE id = $1 AND portal = ANY($2)', [asId(id), portals]);
  throw known.length > 0 ? conflict('ACCESS_REQUEST_DECIDED') : notFound();
}

async function organisationOf(tx: Tx, policy: PortalPolicy, request: RequestRow): Promise<string> {
  const kind = policy.organisationKinds[0]!;
  const begins = policy.accessRequest?.newOrganisation;
  const domains = begins?.domainOfApplicant ? [request.email.slice(request.email.lastIndexOf('@') + 1)] : [];
  const [made] = await tx.rows<{ id: string }>(
    `INSERT INTO organisation (id, name, kind, kvk_number, profile, email_domains, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (kind, kvk_number) WHERE kvk_number IS NOT NULL DO NOTHING RETURNING id`,
    [newId(tx.now), request.organisation_name, kind, request.kvk_number, begins?.profile ?? null, domains, tx.now],
  );
  if (made) return made.id;
  const [known] = await tx.rows<{ id: string; active: boolean }>(
    'SELECT id, active FROM organisation WHERE kind = $1 AND kvk_number = $2',
    [kind, request.kvk_number],
  );
  if (!known!.active) throw conflict('ORGANISATION_SWITCHED_OFF');
  return known!.id;
}
