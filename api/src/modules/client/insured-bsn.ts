import type { Keyring } from '../../config/keyring';
import { seal, unseal } from '../../core/crypto/sealed-box';
import type { Insured } from './insured.entity';

const place = (id: string) => `insured.bsn_sealed.${id}`;

/** The three columns that hold a BSN: sealed to this row, a keyed hash for look-ups, and the last digits for screens (XX-02). */
export function bsnColumns(
  keyring: Keyring,
  insuredId: string,
  bsn: string,
): Pick<Insured, 'bsnSealed' | 'bsnIndex' | 'bsnTail'> {
  return { bsnSealed: seal(keyring, place(insuredId), bsn), bsnIndex: bsnIndex(keyring, bsn), bsnTail: bsn.slice(-4) };
}

/** The keyed hash under which a BSN is found. */
export function bsnIndex(keyring: Keyring, bsn: string): Buffer {
  return keyring.blindIndex('bsn', bsn);
}

/** The full BSN of a row. @throws when it was sealed for another row or under a key that the ring does not hold. */
export function openBsn(keyring: Keyring, insuredId: string, sealed: Buffer): string {
  return unseal(keyring, place(insuredId), sealed);
}
