import type { Keyring } from '../../config/keyring';
import { seal, unseal } from '../../core/crypto/sealed-box';
import { searchName } from '../../core/names/search-name';
import type { Deelnemer } from './deelnemer.entity';

/** A person as they come in: by screen, by file, by seed. */
export interface DeelnemerPerson {
  bsn: string;
  initials: string;
  infix?: string | null;
  lastName: string;
  birthDate: string;
  gender: 'M' | 'V' | 'X';
}

/** The place to which the BSN of a row is sealed. */
export const bsnPlace = (id: string): string => `deelnemer.bsn_sealed.${id}`;

/** The keyed hash under which a BSN is found. */
export function bsnIndex(keyring: Keyring, bsn: string): Buffer {
  return keyring.blindIndex('bsn', bsn);
}

/** The full BSN of a row. @throws when it was sealed for another row or under a key that the ring does not hold. */
export function openBsn(keyring: Keyring, id: string, sealed: Buffer): string {
  return unseal(keyring, bsnPlace(id), sealed);
}

/** How a person is written in lists and messages: 'A.J. van der Berg'. */
export function fullNameOf(person: Pick<DeelnemerPerson, 'initials' | 'infix' | 'lastName'>): string {
  return [person.initials, person.infix, person.lastName].filter(Boolean).join(' ');
}

/**
 * The columns of a row that follow from who the person is; `id` is the row's own, for the BSN is sealed to it (XX-02).
 * The one way to make them, for screens, files and seeds alike.
 */
export function deelnemerColumns(
  keyring: Keyring,
  id: string,
  person: DeelnemerPerson,
): Pick<
  Deelnemer,
  | 'id'
  | 'bsnSealed'
  | 'bsnIndex'
  | 'bsnTail'
  | 'initials'
  | 'infix'
  | 'lastName'
  | 'fullName'
  | 'searchName'
  | 'birthDate'
> & { gender: DeelnemerPerson['gender'] } {
  return {
    id,
    bsnSealed: seal(keyring, bsnPlace(id), person.bsn),
    bsnIndex: bsnIndex(keyring, person.bsn),
    bsnTail: person.bsn.slice(-4),
    initials: person.initials,
    infix: person.infix ?? null,
    lastName: person.lastName,
    fullName: fullNameOf(person),
    searchName: searchName({ firstName: person.initials, infix: person.infix, lastName: person.lastName }),
    birthDate: person.birthDate,
    gender: person.gender,
  };
}
