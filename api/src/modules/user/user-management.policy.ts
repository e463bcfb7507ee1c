import { PORTAL_POLICIES, type PortalPolicy } from '../../config/portal-policies';
import type { Actor } from '../../core/context';
import { ROLE_PERMISSIONS } from '../session';

/** The policies under which users of a kind of organisation come in. */
export function policiesOfKind(kind: string): PortalPolicy[] {
  return Object.values(PORTAL_POLICIES).filter((policy) => policy.organisationKinds.includes(kind));
}

/** A role that manages users: its last holder, and one's own, are taken away by the back office only (MZ-19). */
export function isManagingRole(code: string): boolean {
  return ROLE_PERMISSIONS[code]?.includes('user:manage') ?? false;
}

/** Which portals' users an actor manages in an organisation, and in which capacity. */
export interface Management {
  policies: PortalPolicy[];
  /** As the back office that serves this kind of organisation; the limits of MZ-19 are for colleagues. */
  asBackOffice: boolean;
}

/**
 * What an actor manages in an organisation: colleagues, under the policies in which the actor holds a managing role; or,
 * for a back office, the organisations whose access requests its roles review. Null means: nothing, as if unknown.
 */
export function managementOf(
  actor: Pick<Actor, 'organisationId' | 'permissions' | 'roles'>,
  organisation: { id: string; kind: string },
): Management | null {
  const codes = actor.roles.map((role) => role.code);
  const ofKind = policiesOfKind(organisation.kind);
  if (organisation.id === actor.organisationId && actor.permissions.has('user:manage')) {
    const policies = ofKind.filter((policy) =>
      codes.some((code) => isManagingRole(code) && policy.roles.includes(code)),
    );
    return policies.length > 0 ? { policies, asBackOffice: false } : null;
  }
  if (!actor.permissions.has('user:manage-any')) return null;
  const policies = ofKind.filter((policy) => policy.accessRequest?.reviewers.some((role) => codes.includes(role)));
  return policies.length > 0 ? { policies, asBackOffice: true } : null;
}

/** The policy under which somebody with these roles comes in; the kind's first one when no role tells. */
export function policyForRoles(kind: string, roles: string[]): PortalPolicy | null {
  const ofKind = policiesOfKind(kind);
  return ofKind.find((policy) => policy.roles.some((role) => roles.includes(role))) ?? ofKind[0] ?? null;
}
