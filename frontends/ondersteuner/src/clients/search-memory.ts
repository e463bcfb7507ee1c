import { useSessionMemory } from '@volmacht/platform';
import type { ClientFilter } from '../gql/graphql';

/** What stands in the search fields. */
export interface SearchFields {
  by: 'INSURED_NUMBER' | 'BSN' | 'PERSON';
  number: string;
  birthDate: string;
  lastName: string;
}

/** A search: what was typed, and what it asks of the API. */
export interface Search {
  fields: SearchFields;
  filter: ClientFilter;
}

export const NO_SEARCH: Search = {
  fields: { by: 'INSURED_NUMBER', number: '', birthDate: '', lastName: '' },
  filter: {},
};

/**
 * The last search of this session, so that who comes back from a client finds the same list (MZ-14): kept in memory only,
 * because a BSN or a name never stands in the address or the browser's history.
 */
export function useSearchMemory(): { recall: () => Search; remember: (search: Search) => void } {
  const { recall, remember } = useSessionMemory<Search>('clients');
  return { recall: () => recall() ?? NO_SEARCH, remember };
}
