import { createHash, timingSafeEqual } from 'node:crypto';
import type { Keyring } from '../../config/keyring';

/** Hours for which the secret before the newest may still be used, so that a system can change over. */
export const OLD_SECRET_HOURS = 24;

/**
 * The secret of a client: 256 bits that only the holder of the keyring can derive. So it stands nowhere, and a request
 * that is repeated because its answer was lost gets the very same one (R12).
 */
export function clientSecret(keyring: Keyring, clientId: string, generation: number): string {
  return keyring.derive('webservice-secret', `${clientId}:${generation}`).toString('base64url');
}

/** What is kept of a secret. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** What of a client's row decides on a secret. */
export interface KeptSecrets {
  secretHash: Buffer | null;
  previousSecretHash: Buffer | null;
  previousSecretUntil: Date | null;
}

const NONE = Buffer.alloc(32);

/** Whether a secret is the client's, or the one before within its last day. Takes the same time for any answer. */
export function secretMatches(kept: KeptSecrets | undefined, secret: string, now: Date): boolean {
  const given = secretHash(secret);
  const current = timingSafeEqual(given, kept?.secretHash ?? NONE) && kept?.secretHash != null;
  const inTime = kept?.previousSecretUntil != null && now < kept.previousSecretUntil;
  const previous = timingSafeEqual(given, kept?.previousSecretHash ?? NONE) && inTime;
  return current || previous;
}
