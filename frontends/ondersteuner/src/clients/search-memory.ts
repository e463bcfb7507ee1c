import { useApolloClient, type PagePlace } from '@volmacht/platform';
import type { ClientFilter } from '../gql/graphql';

/** What stands in the search fields. */
export interface SearchFields {
  by: 'INSURED_NUMBER' | 'BSN' | 'PERSON';
  number: string;
  birthDate: string;
  lastName: string;
}

/** A search and the page of its result one was at. */
export interface Search {
  fields: SearchFields;
  filter: ClientFilter;
  place?: PagePlace;
}

export const NO_SEARCH: Search = {
  fields: { by: 'INSURED_NUMBER', number: '', birthDate: '', lastName: '' },
  filter: {},
};

const memory = new WeakMap<object, Search>();

/**
 * The last search of this session, so that who comes back from a client finds the same list (MZ-14). It stays in memory:
 * a BSN or a name never stands in the address or the browser's history. Whoever logs out takes it with them.
 */
export function useSearchMemory(): { recall: () => Search; remember: (search: Search) => void } {
  const client = useApolloClient();
  return {
    recall: () => memory.get(client) ?? NO_SEARCH,
    remember: (search) => {
      if (!memory.has(client)) {
        const stop = client.onClearStore(() => {
          memory.delete(client);
          stop();
          return Promise.resolve();
        });
      }
      memory.set(client, search);
    },
  };
}
