import type { Action } from '@volmacht/shared-schema';
import type { ActorRole } from '../../core/context';

const OWN: Action[] = ['account:manage-own', 'organisation:read'];
const CONTRACT: Action[] = [...OWN, 'contract:read', 'bericht:read', 'contact:send'];

/** What each role may do. The one place that gives a permission; everything else only asks for it. */
export const ROLE_PERMISSIONS: Record<string, Action[]> = {
  ONDERSTEUNER: [
    ...OWN,
    'organisation:update',
    'insured:look-up',
    'client:read',
    'client:update',
    'bewind:read',
    'bewind:request',
    'bewind:end',
    'review:answer',
  ],
  GEBRUIKERSBEHEERDER: [...OWN, 'user:list', 'user:manage', 'user:verify', 'consultation:read', 'audit:read'],
  ORGANISATIEBEHEERDER: [...OWN, 'user:list', 'user:manage', 'aanvraag:file', 'audit:read'],
  AANVRAGER: [...OWN, 'aanvraag:file'],
  GEBRUIKER: [...OWN, 'wlz:check', 'message:exchange'],
  PRODUCTBEHEERDER: [...OWN, 'webservice:manage'],
  ADMINISTRATIEF: [...CONTRACT, 'deelnemer:read', 'deelnemer:manage', 'stroom:read'],
  FINANCIEEL: [...CONTRACT, 'stroom:read', 'borderel:read'],
  ACCOUNTBEHEER: [...CONTRACT, 'user:list', 'user:manage', 'audit:read'],
  BEOORDELAAR: [...OWN, 'bewind:read', 'review:work'],
  KLANTENSERVICE: [
    ...OWN,
    'access-request:review',
    'organisation:read-any',
    'user:list',
    'user:manage-any',
    'contact:answer',
    'audit:read',
  ],
  RELATIEBEHEER: [
    ...OWN,
    'access-request:review',
    'organisation:read-any',
    'agreement:register',
    'stroom:refresh',
    'contact:answer',
    'audit:read',
  ],
  CONTRACTBEHEER: [
    ...OWN,
    'access-request:review',
    'organisation:read-any',
    'organisation:set-profile',
    'user:list',
    'user:manage-any',
    'audit:read',
  ],
  INDICATIESTELLER: [...OWN, 'aanvraag:decide'],
  SERVICEDESK: [...OWN, 'organisation:read-any', 'agreement:register', 'user:verify', 'audit:read', 'queue:operate'],
};

/** Roles that hold for one contract each (CO-01); given without a contract they hold for all of the organisation's. */
export const CONTRACT_ROLES = ['ADMINISTRATIEF', 'FINANCIEEL', 'ACCOUNTBEHEER'];

/** Actions that belong to a product: a role held for another product does not allow them (ZO-06). */
const PRODUCT_ACTIONS: Partial<Record<Action, readonly string[]>> = {
  'wlz:check': ['WLZ_REGISTERTOETS'],
  'message:exchange': ['IWMO', 'IJW'],
  'webservice:manage': ['IWMO', 'IJW', 'WLZ_REGISTERTOETS'],
};

type HeldRole = Pick<ActorRole, 'code' | 'product'>;

function allows(role: HeldRole, action: Action): boolean {
  if (!ROLE_PERMISSIONS[role.code]?.includes(action)) return false;
  const products = PRODUCT_ACTIONS[action];
  return !products || (role.product !== null && products.includes(role.product));
}

/** The contracts for which a set of roles allows an action. */
export function contractsWith(roles: ActorRole[], action: Action): string[] {
  const allowed = roles.filter((role) => role.contractId !== null && allows(role, action));
  return [...new Set(allowed.map((role) => role.contractId!))];
}

/** The products for which a set of roles allows an action (ZO-06). */
export function productsWith(roles: HeldRole[], action: Action): string[] {
  const allowed = roles.filter((role) => role.product !== null && allows(role, action));
  return [...new Set(allowed.map((role) => role.product!))];
}

const sets = new Map<string, ReadonlySet<Action>>();

/** The permissions of a set of roles together. */
export function permissionsOf(roles: HeldRole[]): ReadonlySet<Action> {
  const key = [...new Set(roles.map(({ code, product }) => `${code}/${product ?? ''}`))].sort().join(' ');
  let set = sets.get(key);
  if (!set) {
    const allowed = roles.flatMap((role) =>
      (ROLE_PERMISSIONS[role.code] ?? []).filter((action) => allows(role, action)),
    );
    sets.set(key, (set = new Set(allowed)));
  }
  return set;
}
