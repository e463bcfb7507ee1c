import type { Action } from '@volmacht/shared-schema';

const OWN: Action[] = ['account:manage-own', 'organisation:read'];

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
  GEBRUIKERSBEHEERDER: [...OWN, 'user:list', 'user:manage', 'user:verify', 'audit:read'],
  ORGANISATIEBEHEERDER: [...OWN, 'user:list', 'user:manage', 'audit:read'],
  AANVRAGER: OWN,
  GEBRUIKER: OWN,
  PRODUCTBEHEERDER: OWN,
  ADMINISTRATIEF: OWN,
  FINANCIEEL: OWN,
  ACCOUNTBEHEER: [...OWN, 'user:list', 'user:manage', 'audit:read'],
  BEOORDELAAR: [...OWN, 'bewind:read', 'review:work'],
  KLANTENSERVICE: [
    ...OWN,
    'access-request:review',
    'organisation:read-any',
    'user:list',
    'user:manage-any',
    'audit:read',
  ],
  RELATIEBEHEER: [...OWN, 'access-request:review', 'organisation:read-any', 'agreement:register', 'audit:read'],
  CONTRACTBEHEER: [
    ...OWN,
    'access-request:review',
    'organisation:read-any',
    'user:list',
    'user:manage-any',
    'audit:read',
  ],
  INDICATIESTELLER: OWN,
  SERVICEDESK: [...OWN, 'organisation:read-any', 'agreement:register', 'user:verify', 'audit:read', 'queue:operate'],
};

const sets = new Map<string, ReadonlySet<Action>>();

/** The permissions of a set of roles together. */
export function permissionsOf(roles: string[]): ReadonlySet<Action> {
  const key = [...new Set(roles)].sort().join(' ');
  let set = sets.get(key);
  if (!set) sets.set(key, (set = new Set(key.split(' ').flatMap((role) => ROLE_PERMISSIONS[role] ?? []))));
  return set;
}
