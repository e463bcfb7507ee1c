import type { AssuranceName } from '../../config/portal-policies';
import { isKvkNumber } from '../../core/numbers';
import { hasDuplicateMembers } from './duplicate-members';

/** Levels as a broker names them in `acr`. */
const LEVELS: Record<string, AssuranceName> = {
  'urn:etoegang:core:assurance-class:loa2': 'EH2',
  'urn:etoegang:core:assurance-class:loa2plus': 'EH2_PLUS',
  'urn:etoegang:core:assurance-class:loa3': 'EH3',
  'urn:etoegang:core:assurance-class:loa4': 'EH4',
};

/** The `acr` values to ask for, so that the broker offers nothing below the level that is needed. */
export function acrValuesFrom(level: AssuranceName): string {
  const classes = Object.keys(LEVELS);
  return classes.slice(classes.findIndex((name) => LEVELS[name] === level)).join(' ');
}

/** Oldest log-in at the broker that is believed, in seconds (A16). */
export const MAX_AGE_SECONDS = 4 * 3600;
/** How far the broker's clock may run ahead of ours. */
const AHEAD_SECONDS = 30;

/** Who logged in, as the broker vouches. The pair of issuer and subject is the identity: a subject alone is not (A18). */
export interface Assertion {
  issuer: string;
  subject: string;
  kvkNumber: string;
  level: AssuranceName;
}

/** Reads the claims of an ID token whose signature and standard claims were checked. Null when anything is not as it must be. */
export function readAssertion(idToken: string, clientId: string, nowSeconds: number): Assertion | null {
  const payload = Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8');
  if (hasDuplicateMembers(payload)) return null;
  const claims = JSON.parse(payload) as Record<string, unknown>;
  const { iss, sub, azp, acr, iat, auth_time: authTime } = claims;
  const kvkNumber = claims['urn:etoegang:core:LegalSubjectID'];
  const latest = nowSeconds + AHEAD_SECONDS;
  if (typeof iss !== 'string' || typeof sub !== 'string' || sub === '' || sub.length > 255) return null;
  if (azp !== undefined && azp !== clientId) return null;
  if (typeof iat !== 'number' || iat > latest) return null;
  if (typeof authTime !== 'number' || authTime > latest || authTime < nowSeconds - MAX_AGE_SECONDS) return null;
  if (typeof acr !== 'string' || !Object.hasOwn(LEVELS, acr)) return null;
  if (typeof kvkNumber !== 'string' || !isKvkNumber(kvkNumber)) return null;
  return { issuer: iss, subject: sub, kvkNumber, level: LEVELS[acr]! };
}
