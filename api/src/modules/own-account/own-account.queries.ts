import type { PortalPolicy } from '../../config/portal-policies';
import { requireActor, type WorkContext } from '../../core/context';
import type { Tx } from '../../core/db/transaction';
import { unauthenticated } from '../../core/errors';
import { policyForRoles } from '../user';

/** The signed-in user's own account, locked until the transaction ends. */
export interface OwnAccount {
  id: string;
  organisationId: string;
  email: string | null;
  loginName: string;
  mobileNumber: string | null;
  emailDomains: string[];
  policy: PortalPolicy | null;
}

/** Reads and locks the own account. @throws UNAUTHENTICATED when it ended meanwhile */
export async function lockOwnAccount(context: WorkContext, tx: Tx): Promise<OwnAccount> {
  const actor = requireActor(context);
  const [own] = await tx.rows<Omit<OwnAccount, 'policy'>>(
    `SELECT u.id, u.organisation_id AS "organisationId", u.email, u.login_name AS "loginName",
       u.mobile_number AS "mobileNumber", o.email_domains AS "emailDomains"
     FROM app_user u JOIN organisation o ON o.id = u.organisation_id
     WHERE u.id = $1 AND u.status IN ('ACTIVE', 'PENDING_VERIFICATION') FOR UPDATE OF u`,
    [actor.userId],
  );
  if (!own) throw unauthenticated();
  const roles = actor.roles.map((role) => role.code);
  return { ...own, policy: policyForRoles(actor.organisationKind, roles) };
}
