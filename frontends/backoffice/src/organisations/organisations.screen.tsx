import { Loaded, Page, useKeysetPage, useQuery, useSearchParams, useTranslation } from '@volmacht/platform';
import { DataTable, EmptyState, FilterBar, Pagination, SelectField, StatusBadge, TextField } from '@volmacht/ui';
import { useState } from 'react';
import type { OrganisationKind, OrganisationsQuery as OrganisationsData } from '../gql/graphql';
import { OrganisationsQuery } from './organisations.graphql';

type Organisation = OrganisationsData['organisations']['nodes'][number];

/** Agreements that a municipality signs before its users may work in portaal Zorg. */
const AGREEMENTS = 2;

const KINDS: readonly OrganisationKind[] = [
  'ONDERSTEUNER',
  'ZORGINSTELLING',
  'GEMEENTE',
  'VERZEKERAAR',
  'INDICATIESTELLER',
  'KNOOPPUNT',
];

/** What is agreed with an organisation: its profile, or how many of its agreements came back signed (PO-11, ZO-01). */
function Terms({ organisation: { kind, profile, agreements } }: { organisation: Organisation }) {
  const { t } = useTranslation();
  if (kind === 'ZORGINSTELLING' && profile) return t(`profile.name.${profile}`);
  if (kind !== 'GEMEENTE') return '–';
  const count = agreements.filter(({ signedOn }) => signedOn).length;
  return (
    <StatusBadge tone={count < AGREEMENTS ? 'warning' : 'success'}>
      {t('organisations.agreed', { count, all: AGREEMENTS })}
    </StatusBadge>
  );
}

/** All organisations by name, to be found by a part of it; what was looked for stands in the address (PO-06). */
export function OrganisationsScreen() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const search = parameters.get('naam') ?? '';
  const kind = KINDS.find((one) => one === parameters.get('soort')) ?? null;
  const [typed, setTyped] = useState(search);
  const page = useKeysetPage();
  const query = useQuery(OrganisationsQuery, { variables: { search: search || null, kind, ...page.variables } });
  const show = (next: { naam: string; soort: string }) => page.filter(next);
  const chips = [
    ...(search
      ? [
          {
            id: 'naam',
            label: t('organisations.chipName', { name: search }),
            onRemove: () => {
              setTyped('');
              show({ naam: '', soort: kind ?? '' });
            },
          },
        ]
      : []),
    ...(kind
      ? [
          {
            id: 'soort',
            label: t('organisations.chipKind', { kind: t(`organisationKind.${kind}`) }),
            onRemove: () => show({ naam: search, soort: '' }),
          },
        ]
      : []),
  ];
  return (
    <Page title={t('organisations.title')} intro={t('organisations.intro')}>
      <FilterBar
        submitLabel={t('organisations.search')}
        onSubmit={() => show({ naam: typed.trim(), soort: kind ?? '' })}
        chips={chips}
        onClear={() => {
          setTyped('');
          show({ naam: '', soort: '' });
        }}
      >
        <TextField name="naam" label={t('organisations.name')} value={typed} onChange={setTyped} />
        <SelectField
          name="soort"
          label={t('organisations.kind')}
          value={kind ?? ''}
          onChange={(next) => show({ naam: typed.trim(), soort: next })}
          choices={[
            { value: '', label: t('organisations.allKinds') },
            ...KINDS.map((value) => ({ value, label: t(`organisationKind.${value}`) })),
          ]}
        />
      </FilterBar>
      <Loaded query={query} skeleton="table">
        {({ organisations: { nodes, totalCount, pageInfo } }) => (
          <>
            <DataTable<Organisation>
              caption={t('organisations.title')}
              count={t('organisations.count', { count: totalCount })}
              rows={nodes}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/backoffice/organisaties/${id}`}
              busy={query.loading}
              columns={[
                { id: 'name', header: t('organisations.name'), cell: ({ name }) => name },
                { id: 'kind', header: t('organisations.kind'), cell: (row) => t(`organisationKind.${row.kind}`) },
                { id: 'kvk', header: t('access.kvk'), cell: ({ kvkNumber }) => kvkNumber ?? '–' },
                { id: 'terms', header: t('organisations.terms'), cell: (row) => <Terms organisation={row} /> },
                { id: 'city', header: t('organisations.city'), cell: ({ address }) => address?.city ?? '–' },
              ]}
              empty={
                <EmptyState icon="building" title={t('organisations.none')}>
                  {t('organisations.noneNext')}
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
