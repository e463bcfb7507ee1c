import { timingSafeEqual } from 'node:crypto';
import { LIMITS } from '@volmacht/shared-schema';
import type { Keyring } from '../../config/keyring';

const SPACE = 10 ** LIMITS.codeDigits;

/**
 * The code of a challenge. Derived, not stored: the process that sends it and the one that checks it both make it anew,
 * and nobody without the keyring can. 48 bits over a million codes leave no measurable bias (A10).
 */
export function codeOf(keyring: Keyring, challengeId: string): string {
  const number = keyring.derive('code', challengeId).readUIntBE(0, 6) % SPACE;
  return String(number).padStart(LIMITS.codeDigits, '0');
}

/** The keyed hash under which the code of a challenge is kept. */
export function codeHash(keyring: Keyring, challengeId: string, code: string): Buffer {
  return keyring.blindIndex('challenge.code', `${challengeId}:${code}`);
}

/** Compares in constant time. Spaces that people put between digits are no fault. */
export function codeMatches(keyring: Keyring, challengeId: string, stored: Buffer, given: string): boolean {
  return timingSafeEqual(stored, codeHash(keyring, challengeId, given.replace(/\s/g, '').slice(0, 20)));
}

/** A number with all but its last two digits hidden: '•• •• •• •• 78'. */
export function maskNumber(number: string): string {
  return `•• •• •• •• ${number.slice(-2)}`;
}
