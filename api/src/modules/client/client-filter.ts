import type { Keyring } from '../../config/keyring';
import { badInput } from '../../core/errors';
import { lastNameCandidates } from '../../core/names/search-name';
import { CLIENT_TEXTS } from './client.errors';
import type { ClientFilter } from './client.inputs';
import { bsnIndex } from './insured-bsn';

/** The filters of the read, by name; what is not given is not in the statement. */
export interface CheckedFilter {
  [name: string]: unknown;
  insuredNumber?: string;
  bsnIndex?: Buffer;
  birthDate?: string;
  lastNames?: string[];
}

/**
 * Clients are found by insured number, by BSN, or by day of birth with last name; nothing at all lists them (MZ-14).
 * @throws BAD_USER_INPUT for any other combination, naming the field to fill or to empty.
 */
export function checkClientFilter(keyring: Keyring, filter: ClientFilter): CheckedFilter {
  const insuredNumber = filter.insuredNumber?.trim();
  const lastName = filter.lastName?.trim();
  const { bsn, birthDate } = filter;
  if (insuredNumber && bsn) throw badInput({ field: 'filter.bsn', rule: CLIENT_TEXTS.FILTER_ONE_NUMBER });
  if (insuredNumber || bsn) {
    const extra = birthDate ? 'birthDate' : lastName ? 'lastName' : null;
    if (extra) throw badInput({ field: `filter.${extra}`, rule: CLIENT_TEXTS.FILTER_NUMBER_ALONE });
    return bsn ? { bsnIndex: bsnIndex(keyring, bsn) } : { insuredNumber: insuredNumber! };
  }
  if (birthDate && !lastName)
    throw badInput({ field: 'filter.lastName', rule: CLIENT_TEXTS.FILTER_LAST_NAME_REQUIRED });
  if (lastName && !birthDate)
    throw badInput({ field: 'filter.birthDate', rule: CLIENT_TEXTS.FILTER_BIRTH_DATE_REQUIRED });
  return birthDate && lastName ? { birthDate, lastNames: lastNameCandidates(lastName) } : {};
}
