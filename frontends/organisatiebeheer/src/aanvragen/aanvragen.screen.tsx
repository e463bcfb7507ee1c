import { Loaded, Page, useKeysetPage, useQuery, useSearchParams, useTranslation } from '@volmacht/platform';
import {
  DataTable,
  dateInNetherlands,
  EmptyState,
  FilterBar,
  formatDate,
  Link,
  Pagination,
  SelectField,
  TextField,
} from '@volmacht/ui';
import { useState } from 'react';
import type { AanvraagStatus, AanvragenQuery as AanvragenData } from '../gql/graphql';
import { AanvraagBadge, AanvraagDue, OPEN } from './aanvraag-parts.component';
import { AanvragenQuery } from './aanvragen.graphql';

type Row = AanvragenData['aanvragen']['nodes'][number];

const FILTERS: Record<string, AanvraagStatus[] | null> = {
  alle: null,
  concept: ['DRAFT'],
  open: OPEN,
  besloten: ['GRANTED', 'DENIED'],
  ingetrokken: ['WITHDRAWN'],
};

/** Aanvragen of the institution and where they stand (PO-12): the choice of filter stands in the address, a name does not. */
export function AanvragenScreen() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const asked = parameters.get('toon') ?? 'alle';
  const filter = asked in FILTERS ? asked : 'alle';
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const page = useKeysetPage({ searched: search ? { search, filter } : undefined });
  const query = useQuery(AanvragenQuery, {
    variables: { status: FILTERS[filter], search: search || null, ...page.variables },
  });
  const find = (next: string) => {
    page.reset();
    setTyped(next);
    setSearch(next.trim());
  };
  const fresh = (
    <Link appearance="primary" icon="plus" href="/organisatiebeheer/aanvragen/nieuw">
      {t('aanvragen.new')}
    </Link>
  );
  return (
    <Page title={t('aanvragen.title')} intro={t('aanvragen.intro')} action={fresh}>
      <FilterBar
        submitLabel={t('users.search')}
        onSubmit={() => find(typed)}
        onClear={() => find('')}
        clearLabel={t('users.clear')}
      >
        <SelectField
          name="toon"
          label={t('aanvragen.show')}
          value={filter}
          onChange={(next) => page.filter({ toon: next === 'alle' ? undefined : next })}
          choices={Object.keys(FILTERS).map((value) => ({ value, label: t(`aanvragen.filter.${value}`) }))}
        />
        <TextField name="search" label={t('aanvragen.searchLabel')} value={typed} onChange={setTyped} />
      </FilterBar>
      <Loaded query={query} skeleton="table">
        {({ aanvragen: { nodes, totalCount, pageInfo } }) => (
          <>
            <DataTable<Row>
              caption={t('aanvragen.title')}
              count={t('aanvragen.count', { count: totalCount })}
              rows={nodes}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/organisatiebeheer/aanvragen/${id}`}
              rowLabel={({ number }) => number}
              busy={query.loading}
              columns={[
                { id: 'number', header: t('aanvraag.number'), cell: ({ number }) => number, nowrap: true },
                { id: 'client', header: t('aanvraag.client'), cell: ({ fullName }) => fullName },
                { id: 'birth', header: t('aanvraag.birthDate'), cell: ({ birthDate }) => formatDate(birthDate) },
                { id: 'kind', header: t('aanvraag.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
                {
                  id: 'sent',
                  header: t('aanvraag.sent'),
                  cell: ({ submittedAt }) => (submittedAt ? formatDate(dateInNetherlands(submittedAt)) : '–'),
                },
                { id: 'status', header: t('users.status'), cell: ({ status }) => <AanvraagBadge status={status} /> },
                { id: 'due', header: t('aanvraag.due'), cell: (row) => <AanvraagDue aanvraag={row} /> },
              ]}
              empty={
                <EmptyState icon="clipboard" title={t('aanvragen.none')} action={fresh}>
                  {t('aanvragen.noneNext')}
                </EmptyState>
              }
            />
            <Pagination {...page.paginationFor(pageInfo)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
