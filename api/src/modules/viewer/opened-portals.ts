import { assuranceSuffices, PORTAL_POLICIES, type AssuranceName, type PortalName } from '../../config/portal-policies';
import type { Actor } from '../../core/context';

/**
 * The portals that a session opens: those of the user's kind of organisation for which a role is held, and whose way of
 * logging in this session came by. A newcomer who is still to be verified opens none (ZO-03).
 */
export function openedPortals(
  actor: Pick<Actor, 'organisationKind' | 'roles' | 'method' | 'assurance' | 'pendingVerification'>,
): PortalName[] {
  if (actor.pendingVerification) return [];
  return Object.values(PORTAL_POLICIES)
    .filter((policy) => policy.organisationKinds.includes(actor.organisationKind))
    .filter((policy) => actor.roles.some((role) => policy.roles.includes(role.code)))
    .filter((policy) =>
      actor.method === 'PASSWORD'
        ? policy.passwordLogin !== 'NEVER'
        : policy.minimumAssurance !== null &&
          assuranceSuffices(actor.assurance as AssuranceName | null, policy.minimumAssurance),
    )
    .map((policy) => policy.portal);
}
