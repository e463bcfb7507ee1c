import { randomInt, timingSafeEqual } from 'node:crypto';
import type { Keyring } from '../../config/keyring';
import { seal, unseal } from '../../core/crypto/sealed-box';
import { verificationPlace } from '../user';

const DIGITS = 8;

/** A fresh one-time code of a newcomer, sealed (ZO-03): eight digits, as it is told by telephone. */
export function freshNewcomerCode(keyring: Keyring, userId: string): Buffer {
  const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
  return seal(keyring, verificationPlace(userId), code);
}

/** Compares a typed code with the sealed one, in a time that does not tell how much of it is right. */
export function newcomerCodeMatches(keyring: Keyring, userId: string, sealed: Buffer, typed: string): boolean {
  const right = Buffer.from(unseal(keyring, verificationPlace(userId), sealed));
  const given = Buffer.from(
    typed
      .replace(/\s/g, '')
      .padEnd(DIGITS)
      .slice(0, DIGITS + 1),
  );
  return given.length === right.length && timingSafeEqual(given, right);
}
