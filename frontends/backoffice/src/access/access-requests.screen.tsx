import { Loaded, Page, useKeysetPage, useQuery, useSearchParams, useTranslation } from '@volmacht/platform';
import {
  DataTable,
  dateInNetherlands,
  EmptyState,
  FilterBar,
  formatDate,
  Pagination,
  SelectField,
  Text,
} from '@volmacht/ui';
import type { AccessRequestDetailFragment, AccessRequestStatus } from '../gql/graphql';
import { AccessBadge, AccessDue } from './access-status.component';
import { AccessRequestsQuery } from './access.graphql';

const FILTERS: Record<string, AccessRequestStatus | null> = {
  open: 'SUBMITTED',
  goedgekeurd: 'APPROVED',
  afgewezen: 'DECLINED',
  alle: null,
};

/** Requests for access that this person decides on, what is due first on top (MZ-01). The filter stands in the address. */
export function AccessRequestsScreen() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('toon') ?? 'open';
  const filter = asked in FILTERS ? asked : 'open';
  const page = useKeysetPage();
  const query = useQuery(AccessRequestsQuery, { variables: { status: FILTERS[filter], ...page.variables } });
  const choose = (next: string) => {
    page.reset();
    setParameters(next === 'open' || next === '' ? {} : { toon: next });
  };
  return (
    <Page title={t('access.title')} intro={t('access.intro')}>
      <FilterBar>
        <SelectField
          name="toon"
          label={t('show')}
          value={filter}
          onChange={choose}
          choices={Object.keys(FILTERS).map((value) => ({ value, label: t(`access.filter.${value}`) }))}
        />
      </FilterBar>
      <Loaded query={query} skeleton="table">
        {({ accessRequests: { nodes, totalCount, pageInfo } }) => (
          <>
            <DataTable<AccessRequestDetailFragment>
              caption={t('access.title')}
              count={t('access.count', { count: totalCount })}
              rows={nodes}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/backoffice/toegang/${id}`}
              busy={query.loading}
              columns={[
                { id: 'organisation', header: t('access.organisation'), cell: (row) => row.organisationName },
                { id: 'applicant', header: t('access.applicant'), cell: (row) => row.applicantName },
                { id: 'portal', header: t('access.portal'), cell: (row) => t(`portalName.${row.portal}`) },
                {
                  id: 'submitted',
                  header: t('access.submitted'),
                  cell: (row) => formatDate(dateInNetherlands(row.submittedAt)),
                },
                { id: 'status', header: t('status'), cell: (row) => <AccessBadge status={row.status} /> },
                { id: 'due', header: t('due'), cell: (row) => <AccessDue request={row} /> },
              ]}
              empty={
                <EmptyState icon="user-plus" title={t(`access.empty.${filter}`)}>
                  <Text>{t('access.emptyNext')}</Text>
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
