import { Loaded, Page, useCan, useKeysetPage, useQuery, useSearchParams, useTranslation } from '@volmacht/platform';
import {
  DataTable,
  EmptyState,
  FilterBar,
  formatDate,
  dateInNetherlands,
  Link,
  Pagination,
  SelectField,
} from '@volmacht/ui';
import type { RequestsQuery as RequestsData, ReviewStatus } from '../gql/graphql';
import { DECIDED, OPEN, RequestBadge, RequestDue } from './request-status.component';
import { RequestsQuery } from './requests.graphql';

type Request = RequestsData['decreeReviews']['nodes'][number];

const FILTERS: Record<string, { status?: ReviewStatus[]; overdue?: boolean }> = {
  open: { status: [...OPEN] },
  vraag: { status: ['QUESTION_ASKED'] },
  'te-laat': { overdue: true },
  afgerond: { status: [...DECIDED] },
  alle: {},
};

/** Requests to begin or end a bewind and where they stand (MZ-13): the choice of filter stands in the address. */
export function RequestsScreen() {
  const { t } = useTranslation();
  const mayRequest = useCan('bewind:request');
  const [parameters] = useSearchParams();
  const asked = parameters.get('toon') ?? 'open';
  const filter = asked in FILTERS ? asked : 'open';
  const page = useKeysetPage();
  const query = useQuery(RequestsQuery, {
    variables: { status: null, overdue: null, ...FILTERS[filter], ...page.variables },
  });
  const choose = (next: string) => page.filter({ toon: next === 'open' ? undefined : next });
  const signUp = mayRequest ? (
    <Link appearance="primary" icon="user-plus" href="/ondersteuner/aanmelden">
      {t('signUp.title')}
    </Link>
  ) : null;
  return (
    <Page title={t('requests.title')} intro={t('requests.intro')} action={signUp}>
      <FilterBar>
        <SelectField
          name="toon"
          label={t('requests.show')}
          value={filter}
          onChange={choose}
          choices={Object.keys(FILTERS).map((value) => ({ value, label: t(`requests.filter.${value}`) }))}
        />
      </FilterBar>
      <Loaded query={query} skeleton="table">
        {({ decreeReviews: { nodes, totalCount, pageInfo } }) => (
          <>
            <DataTable<Request>
              caption={t('requests.title')}
              count={t('requests.count', { count: totalCount })}
              rows={nodes}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/ondersteuner/aanvragen/${id}`}
              busy={query.loading}
              columns={[
                { id: 'client', header: t('requests.client'), cell: ({ bewind }) => bewind.client.fullName },
                {
                  id: 'birth',
                  header: t('signUp.birthDate'),
                  cell: ({ bewind }) => formatDate(bewind.client.birthDate),
                },
                { id: 'purpose', header: t('requests.purpose'), cell: ({ purpose }) => t(`purpose.${purpose}`) },
                {
                  id: 'sent',
                  header: t('requests.sent'),
                  cell: ({ submittedAt }) => formatDate(dateInNetherlands(submittedAt)),
                },
                { id: 'status', header: t('requests.status'), cell: ({ status }) => <RequestBadge status={status} /> },
                { id: 'due', header: t('requests.due'), cell: (request) => <RequestDue request={request} /> },
              ]}
              empty={
                <EmptyState icon="clipboard" title={t(`requests.empty.${filter}`)} action={signUp}>
                  {t('requests.emptyNext')}
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
