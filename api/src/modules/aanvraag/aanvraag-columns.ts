import type { Keyring } from '../../config/keyring';
import { seal, unseal } from '../../core/crypto/sealed-box';
import { fullNameOf, type DeelnemerPerson } from '../deelnemer';
import type { Aanvraag } from './aanvraag.entity';

/** Columns of an aanvraag that are sealed to their row. */
export type SealedColumn = 'bsn_sealed' | 'partner_bsn_sealed' | 'explanation_sealed' | 'reason_sealed';

const place = (column: SealedColumn, id: string) => `aanvraag.${column}.${id}`;

/** The keyed hash under which aanvragen about the same person are found. */
export function personIndex(keyring: Keyring, bsn: string): Buffer {
  return keyring.blindIndex('bsn', bsn);
}

/** Seals a value to its row and column; nothing stays nothing. */
export function sealColumn(
  keyring: Keyring,
  column: SealedColumn,
  id: string,
  plain: string | null | undefined,
): Buffer | null {
  return plain == null || plain === '' ? null : seal(keyring, place(column, id), plain);
}

/** Opens what {@link sealColumn} sealed. @throws when it was sealed for another row, column or key. */
export function openColumn(keyring: Keyring, column: SealedColumn, id: string, sealed: Buffer): string {
  return unseal(keyring, place(column, id), sealed);
}

/** The columns that follow from who the person and the partner are; both BSNs are sealed to this row (XX-02). */
export function personColumns(
  keyring: Keyring,
  id: string,
  person: DeelnemerPerson,
  partnerBsn: string | null | undefined,
): Pick<
  Aanvraag,
  | 'bsnSealed'
  | 'bsnIndex'
  | 'bsnTail'
  | 'initials'
  | 'infix'
  | 'lastName'
  | 'fullName'
  | 'birthDate'
  | 'partnerBsnSealed'
  | 'partnerBsnTail'
> & { gender: DeelnemerPerson['gender'] } {
  return {
    bsnSealed: sealColumn(keyring, 'bsn_sealed', id, person.bsn)!,
    bsnIndex: personIndex(keyring, person.bsn),
    bsnTail: person.bsn.slice(-4),
    initials: person.initials,
    infix: person.infix ?? null,
    lastName: person.lastName,
    fullName: fullNameOf(person),
    birthDate: person.birthDate,
    gender: person.gender,
    partnerBsnSealed: sealColumn(keyring, 'partner_bsn_sealed', id, partnerBsn),
    partnerBsnTail: partnerBsn ? partnerBsn.slice(-4) : null,
  };
}
