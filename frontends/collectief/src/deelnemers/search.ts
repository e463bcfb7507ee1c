import type { DeelnemerFilter } from '../gql/graphql';

/** What stands in the search fields; none of it ever stands in the address (CO-03). */
export interface SearchFields {
  lastName: string;
  bsn: string;
  relatienummer: string;
  birthDate: string;
}

export const NO_SEARCH: SearchFields = { lastName: '', bsn: '', relatienummer: '', birthDate: '' };

/** The criteria as the API takes them; what is empty is not asked for. `on` is the day on which they took part. */
export function toFilter({ lastName, bsn, relatienummer, birthDate }: SearchFields, on: string): DeelnemerFilter {
  return {
    ...(lastName.trim() ? { lastName: lastName.trim() } : {}),
    ...(bsn.trim() ? { bsn: bsn.replace(/[\s.]/g, '') } : {}),
    ...(relatienummer.trim() ? { relatienummer: relatienummer.trim() } : {}),
    ...(birthDate ? { birthDate } : {}),
    ...(on ? { on } : {}),
  };
}

/** Does somebody search for a person, or look at the list? */
export function isSearch(fields: SearchFields): boolean {
  return Object.values(fields).some((value: string) => value.trim() !== '');
}
