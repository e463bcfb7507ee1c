import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import type { Keyring } from '../../config/keyring';

interface CursorKeys {
  seal: Buffer;
  sign: Buffer;
}

const keysOf = new WeakMap<Keyring, CursorKeys>();

function cursorKeys(keyring: Keyring): CursorKeys {
  let keys = keysOf.get(keyring);
  if (!keys) {
    keys = { seal: keyring.derive('cursor', 'seal'), sign: keyring.derive('cursor', 'sign') };
    keysOf.set(keyring, keys);
  }
  return keys;
}

// The vector is made from what is sealed, and so is also the proof that nothing was changed: the same place always has
// the same cursor, and a page that was shown before is found again in the browser's memory.
function vectorOf({ sign }: CursorKeys, list: string, plain: string): Buffer {
  return createHmac('sha256', sign).update(list).update('\0').update(plain).digest().subarray(0, 16);
}

/**
 * The place of a row in a list, as a cursor. The keys of an order hold names and dates of birth, and a cursor stands in the
 * address of the browser: whoever reads it there reads nothing (XX-02). `list` is the list and its order.
 */
export function sealPlace(keyring: Keyring, list: string, keys: string[]): string {
  const own = cursorKeys(keyring);
  const plain = JSON.stringify(keys);
  const vector = vectorOf(own, list, plain);
  const cipher = createCipheriv('aes-256-ctr', own.seal, vector);
  return Buffer.concat([vector, cipher.update(plain, 'utf8'), cipher.final()]).toString('base64url');
}

/** The keys of a cursor; null when we did not make it, or not for this list and order. */
export function openPlace(keyring: Keyring, list: string, cursor: string): string[] | null {
  const sealed = Buffer.from(cursor, 'base64url');
  if (sealed.length <= 16) return null;
  const own = cursorKeys(keyring);
  const vector = sealed.subarray(0, 16);
  const decipher = createDecipheriv('aes-256-ctr', own.seal, vector);
  const plain = Buffer.concat([decipher.update(sealed.subarray(16)), decipher.final()]).toString('utf8');
  if (!timingSafeEqual(vectorOf(own, list, plain), vector)) return null;
  return JSON.parse(plain) as string[];
}
