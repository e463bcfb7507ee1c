import {
  Loaded,
  Page,
  toApiError,
  useCan,
  useLanguage,
  useKeysetPage,
  useQuery,
  useSearchParams,
  useSessionMemory,
  useSorting,
  useTranslation,
} from '@volmacht/platform';
import {
  Alert,
  DataTable,
  dateInNetherlands,
  EmptyState,
  formatDate,
  formatLongDate,
  formatNumber,
  Link,
  Pagination,
} from '@volmacht/ui';
import { useState, type ReactNode } from 'react';
import { contractName, type Contract } from '../contracts/contract-roles';
import { ForContracts } from '../contracts/for-contract.component';
import { ExportButton } from '../exports/export-button.component';
import type { DeelnemerOrderField, DeelnemerRowFragment } from '../gql/graphql';
import { DeelnemerSearch, type SearchErrors } from './deelnemer-search.component';
import { ContractDeelnemersQuery, DeelnemersQuery } from './deelnemers.graphql';
import { EndDialog } from './end-dialog.component';
import { isSearch, NO_SEARCH, toFilter, type SearchFields } from './search';

const SORTED: Record<string, DeelnemerOrderField> = {
  naam: 'NAME',
  geboortedatum: 'BIRTH_DATE',
  ingangsdatum: 'START_DATE',
};

interface ListProps {
  contract: Contract | undefined;
  picker: ReactNode;
  /** Several contracts are listed together: each row says of which one it is. */
  mixed: boolean;
}

function useDeelnemers(contract: Contract | undefined, search: SearchFields, on: string) {
  const filter = toFilter(search, on);
  const page = useKeysetPage({ searched: isSearch(search) ? { contract: contract?.number, filter } : undefined });
  const { sorting, onSort } = useSorting(SORTED, { by: 'NAME', direction: 'ASC' });
  // What was searched for must not stay behind in the cache.
  const options = isSearch(search) ? { fetchPolicy: 'no-cache' as const, nextFetchPolicy: 'no-cache' as const } : {};
  const variables = { filter, orderBy: { field: sorting.by, direction: sorting.direction }, ...page.variables };
  const all = useQuery(DeelnemersQuery, { variables, skip: Boolean(contract), ...options });
  const one = useQuery(ContractDeelnemersQuery, {
    variables: { number: contract?.number ?? '', ...variables },
    skip: !contract,
    ...options,
  });
  return {
    page,
    sorting,
    onSort,
    query: contract ? one : all,
    found: contract ? one.data?.contract?.deelnemers : all.data?.deelnemers,
  };
}

function DeelnemerList({ contract, picker, mixed }: ListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayManage = useCan('deelnemer:manage');
  const [parameters] = useSearchParams();
  const { recall, remember } = useSessionMemory<SearchFields>('deelnemers');
  const [search, setSearch] = useState(() => recall() ?? NO_SEARCH);
  const [ending, setEnding] = useState<DeelnemerRowFragment>();
  const [ended, setEnded] = useState<DeelnemerRowFragment>();
  const on = parameters.get('op') ?? '';
  const { page, sorting, onSort, query, found } = useDeelnemers(contract, search, on);
  const problems = query.error ? toApiError(query.error).problems : [];
  const errors: SearchErrors = Object.fromEntries(
    problems.map(({ field, message }) => [field.replace(/^filter\./, ''), message]),
  );
  const begin = (fields: SearchFields, day: string) => {
    remember(fields);
    setSearch(fields);
    page.filter({ op: day });
  };
  const today = dateInNetherlands(new Date());
  const mayEnd = ({ endDate }: DeelnemerRowFragment) => mayManage && (!endDate || endDate >= today);
  return (
    <>
      {ended ? (
        <Alert tone="success" announce title={t('end.done', { name: ended.fullName })}>
          {t('end.doneNext', { date: formatLongDate(ended.endDate ?? '', language) })}
        </Alert>
      ) : null}
      <DeelnemerSearch
        picker={picker}
        initial={search}
        on={on}
        errors={errors}
        busy={isSearch(search) && query.loading}
        onSearch={begin}
      />
      {problems.length > 0 ? null : (
        <Loaded query={{ ...query, data: found ?? query.data }} skeleton="table">
          {() =>
            found ? (
              <>
                <DataTable<DeelnemerRowFragment, DeelnemerOrderField>
                  caption={t('deelnemers.title')}
                  count={t('deelnemers.count', {
                    count: found.totalCount,
                    number: formatNumber(found.totalCount, language),
                  })}
                  rows={found.nodes}
                  rowKey={({ id }) => id}
                  rowHref={({ id }) => `/collectief/deelnemers/${id}`}
                  rowLabel={({ fullName }) => fullName}
                  rowActions={(row) => [
                    { id: 'view', label: t('deelnemers.view'), icon: 'eye', href: `/collectief/deelnemers/${row.id}` },
                    ...(mayEnd(row)
                      ? ([
                          {
                            id: 'end',
                            label: t('end.verb'),
                            icon: 'user-minus',
                            danger: true,
                            onSelect: () => setEnding(row),
                          },
                        ] as const)
                      : []),
                  ]}
                  busy={query.loading}
                  sorting={sorting}
                  onSort={onSort}
                  columns={[
                    { id: 'name', header: t('deelnemer.name'), cell: ({ fullName }) => fullName, sortBy: 'NAME' },
                    ...(mixed && !contract
                      ? [
                          {
                            id: 'contract',
                            header: t('contract.title'),
                            cell: (row: DeelnemerRowFragment) => row.contract.number,
                          },
                        ]
                      : []),
                    { id: 'bsn', header: t('deelnemer.bsnShort'), cell: ({ maskedBsn }) => maskedBsn },
                    { id: 'number', header: t('deelnemer.relatienummer'), cell: ({ relatienummer }) => relatienummer },
                    {
                      id: 'birth',
                      header: t('deelnemer.birthDate'),
                      cell: ({ birthDate }) => formatDate(birthDate),
                      sortBy: 'BIRTH_DATE',
                    },
                    { id: 'gender', header: t('deelnemer.gender'), cell: ({ gender }) => t(`gender.${gender}`) },
                    {
                      id: 'start',
                      header: t('deelnemer.startDate'),
                      cell: ({ startDate }) => formatDate(startDate),
                      sortBy: 'START_DATE',
                    },
                    { id: 'end', header: t('deelnemer.endDate'), cell: ({ endDate }) => formatDate(endDate) || '–' },
                  ]}
                  empty={
                    <EmptyState
                      icon="users"
                      title={t(isSearch(search) ? 'deelnemers.notFound' : 'deelnemers.none')}
                      action={
                        mayManage ? (
                          <Link appearance="secondary" icon="user-plus" href="/collectief/nieuw">
                            {t('new.title')}
                          </Link>
                        ) : null
                      }
                    >
                      {t(isSearch(search) ? 'deelnemers.notFoundNext' : 'deelnemers.noneNext')}
                    </EmptyState>
                  }
                />
                <Pagination {...page.paginationFor(found.pageInfo)} />
              </>
            ) : (
              <EmptyState icon="file" title={t('contract.none')}>
                {t('contract.noneNext')}
              </EmptyState>
            )
          }
        </Loaded>
      )}
      {contract ? (
        <ExportButton
          key={contract.id}
          input={{ kind: 'DEELNEMERS', contractId: contract.id }}
          label={t('deelnemers.exportLabel', { contract: contractName(contract) })}
        >
          {t('deelnemers.export')}
        </ExportButton>
      ) : (
        <p>{t('deelnemers.exportChoose')}</p>
      )}
      {ending ? (
        <EndDialog
          key={ending.id}
          deelnemer={ending}
          onClose={() => setEnding(undefined)}
          onDone={(gone) => {
            setEnding(undefined);
            setEnded(gone);
            void query.refetch();
          }}
        />
      ) : null}
    </>
  );
}

/** Huidige deelnemers: find, look into, sign off, download (CO-03 to CO-05). */
export function DeelnemersScreen() {
  const { t } = useTranslation();
  const mayManage = useCan('deelnemer:manage');
  return (
    <Page
      title={t('deelnemers.title')}
      intro={t('deelnemers.intro')}
      action={
        mayManage ? (
          <Link appearance="primary" icon="user-plus" href="/collectief/nieuw">
            {t('new.title')}
          </Link>
        ) : null
      }
    >
      <ForContracts action="deelnemer:read">
        {(contract, picker, contracts) => (
          <DeelnemerList key={contract?.id ?? 'all'} contract={contract} picker={picker} mixed={contracts.length > 1} />
        )}
      </ForContracts>
    </Page>
  );
}
