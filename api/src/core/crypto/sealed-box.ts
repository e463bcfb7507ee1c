import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Keyring } from '../../config/keyring';
import { randomSmall } from './random-pool';

/**
 * Seals a column value with AES-256-GCM. The place (table, column, row id) is authenticated with it, so a sealed value
 * that is moved to another row or column does not open (XX-02, A26).
 * Layout: key id length (1) · key id · nonce (12) · tag (16) · ciphertext.
 */
export function seal(keyring: Keyring, place: string, plain: string): Buffer {
  const id = Buffer.from(keyring.activeDataKeyId);
  const nonce = randomSmall(12);
  const cipher = createCipheriv('aes-256-gcm', keyring.dataKey(keyring.activeDataKeyId), nonce);
  cipher.setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([id.length]), id, nonce, cipher.getAuthTag(), body]);
}

/** Opens what {@link seal} sealed. @throws when the place, the key or a bit is not the same. */
export function unseal(keyring: Pick<Keyring, 'dataKey'>, place: string, sealed: Buffer): string {
  const idEnd = 1 + sealed.readUInt8(0);
  const id = sealed.subarray(1, idEnd).toString();
  const nonce = sealed.subarray(idEnd, idEnd + 12);
  const decipher = createDecipheriv('aes-256-gcm', keyring.dataKey(id), nonce);
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(idEnd + 12, idEnd + 28));
  const plain = decipher.update(sealed.subarray(idEnd + 28));
  // Of this cipher nothing is left for the end but the proof.
  decipher.final();
  return plain.toString('utf8');
}
