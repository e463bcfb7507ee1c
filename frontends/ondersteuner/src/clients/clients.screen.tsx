import { Loaded, Page, toApiError, useCan, useKeysetPage, useQuery, useTranslation } from '@volmacht/platform';
import { DataTable, EmptyState, formatDate, Link, Pagination } from '@volmacht/ui';
import { useState } from 'react';
import type { ClientsQuery as ClientsData } from '../gql/graphql';
import { ClientSearch, toFilter, type SearchErrors } from './client-search.component';
import { ClientsQuery } from './clients.graphql';
import { NO_SEARCH, useSearchMemory, type Search } from './search-memory';

type Client = ClientsData['clients']['nodes'][number];

const FIELD_OF: Record<string, keyof SearchErrors> = {
  'filter.insuredNumber': 'number',
  'filter.bsn': 'number',
  'filter.birthDate': 'birthDate',
  'filter.lastName': 'lastName',
};

/** The office's own clients, all of them or the ones searched for (MZ-14). */
export function ClientsScreen() {
  const { recall, remember } = useSearchMemory();
  const [search, setSearch] = useState(recall);
  const [round, setRound] = useState(0);
  const begin = (next: Search) => {
    remember(next);
    setSearch(next);
    setRound(round + 1);
  };
  return <ClientList key={round} search={search} onSearch={begin} />;
}

function ClientList({ search, onSearch }: { search: Search; onSearch: (search: Search) => void }) {
  const { t } = useTranslation();
  const mayRequest = useCan('bewind:request');
  const { fields, filter } = search;
  const searching = Object.keys(filter).length > 0;
  const page = useKeysetPage({ searched: searching ? filter : undefined });
  // Another search is another list: it begins at its first page.
  const begin = (next: Search) => {
    page.reset();
    onSearch(next);
  };
  const query = useQuery(ClientsQuery, {
    variables: { filter, ...page.variables },
    // What was searched for must not stay behind in the cache.
    ...(searching ? { fetchPolicy: 'no-cache' as const, nextFetchPolicy: 'no-cache' as const } : {}),
  });
  const problems = query.error ? toApiError(query.error).problems : [];
  const errors: SearchErrors = Object.fromEntries(
    problems.flatMap(({ field, message }) => (FIELD_OF[field] ? [[FIELD_OF[field], message]] : [])),
  );
  const signUp = (appearance: 'primary' | 'secondary') =>
    mayRequest ? (
      <Link appearance={appearance} icon="user-plus" href="/ondersteuner/aanmelden">
        {t('signUp.title')}
      </Link>
    ) : null;
  const empty = searching ? (
    <EmptyState icon="search" title={t('clients.notFound')} action={signUp('secondary')}>
      {t('clients.notFoundNext')}
    </EmptyState>
  ) : (
    <EmptyState icon="users" title={t('clients.none')} action={signUp('secondary')}>
      {t('clients.noneNext')}
    </EmptyState>
  );
  return (
    <Page title={t('clients.title')} intro={t('clients.intro')} action={signUp('primary')}>
      <ClientSearch
        initial={fields}
        errors={errors}
        busy={searching && query.loading}
        onSearch={(next) => begin({ fields: next, filter: toFilter(next) })}
        onClear={() => begin(NO_SEARCH)}
      />
      {Object.keys(errors).length > 0 ? null : (
        <Loaded query={query} skeleton="table">
          {({ clients }) => (
            <>
              <DataTable<Client>
                caption={t('clients.title')}
                count={t('clients.count', { count: clients.totalCount })}
                rows={clients.nodes}
                rowKey={({ id }) => id}
                rowHref={({ id }) => `/ondersteuner/clienten/${id}`}
                busy={query.loading}
                columns={[
                  { id: 'name', header: t('signUp.name'), cell: ({ fullName }) => fullName },
                  { id: 'birth', header: t('signUp.birthDate'), cell: ({ birthDate }) => formatDate(birthDate) },
                  { id: 'insurer', header: t('signUp.insurer'), cell: ({ insurer }) => t(`insurer.${insurer}`) },
                  { id: 'number', header: t('signUp.insuredNumber'), cell: ({ insuredNumber }) => insuredNumber },
                  { id: 'kind', header: t('signUp.kind'), cell: ({ bewind }) => t(`kind.${bewind.kind}`) },
                  {
                    id: 'end',
                    header: t('clients.endDate'),
                    cell: ({ bewind }) => (bewind.endDate ? formatDate(bewind.endDate) : t('clients.noEnd')),
                  },
                ]}
                empty={empty}
              />
              <Pagination {...page.paginationFor(clients.pageInfo)} />
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}
