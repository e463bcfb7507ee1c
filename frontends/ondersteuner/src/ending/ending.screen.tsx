import { Loaded, Page, useCan, useKeysetPage, useQuery, useSearchParams, useTranslation } from '@volmacht/platform';
import {
  addDays,
  DataTable,
  dateInNetherlands,
  daysBetween,
  EmptyState,
  FilterBar,
  formatDate,
  Link,
  Pagination,
  SelectField,
  StatusBadge,
} from '@volmacht/ui';
import type { EndingQuery as EndingData } from '../gql/graphql';
import { EndingQuery } from './ending.graphql';

type Ending = EndingData['bewinden']['nodes'][number];

/** The periods of the reminders (MZ-21). */
const PERIODS = ['90', '30', '7'] as const;

function DaysLeft({ days }: { days: number }) {
  const { t } = useTranslation();
  return (
    <StatusBadge tone={days <= 7 ? 'danger' : days <= 30 ? 'warning' : 'active'}>
      {t('ending.days', { count: days })}
    </StatusBadge>
  );
}

/** Whose support ends soon, the nearest first (MZ-21). */
export function EndingScreen() {
  const { t } = useTranslation();
  const mayReadClients = useCan('client:read');
  const [parameters] = useSearchParams();
  const asked = parameters.get('dagen') ?? '90';
  const period = PERIODS.find((days) => days === asked) ?? '90';
  const today = dateInNetherlands(new Date());
  const page = useKeysetPage();
  const query = useQuery(EndingQuery, {
    // 'Within 7 days' counts the seventh day in; the API's bound does not.
    variables: { endingBefore: addDays(today, Number(period) + 1), ...page.variables },
  });
  return (
    <Page title={t('ending.title')} intro={t('ending.intro')}>
      <FilterBar>
        <SelectField
          name="dagen"
          label={t('ending.within')}
          value={period}
          onChange={(next) => page.filter({ dagen: next === '90' ? undefined : next })}
          choices={PERIODS.map((value) => ({ value, label: t('ending.days', { count: Number(value) }) }))}
        />
      </FilterBar>
      <Loaded query={query} skeleton="table">
        {({ bewinden }) => (
          <>
            <DataTable<Ending>
              caption={t('ending.title')}
              count={t('clients.count', { count: bewinden.totalCount })}
              rows={bewinden.nodes}
              rowKey={({ id }) => id}
              rowHref={({ client }) => (mayReadClients ? `/ondersteuner/clienten/${client.id}` : undefined)}
              busy={query.loading}
              columns={[
                { id: 'name', header: t('requests.client'), cell: ({ client }) => client.fullName },
                { id: 'birth', header: t('signUp.birthDate'), cell: ({ client }) => formatDate(client.birthDate) },
                { id: 'kind', header: t('signUp.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
                { id: 'end', header: t('clients.endDate'), cell: ({ endDate }) => formatDate(endDate) },
                {
                  id: 'left',
                  header: t('ending.left'),
                  cell: ({ endDate }) => (endDate ? <DaysLeft days={daysBetween(today, endDate)} /> : null),
                },
              ]}
              empty={
                <EmptyState
                  icon="clock"
                  title={t('ending.none', { count: Number(period) })}
                  action={<Link href="/ondersteuner/clienten">{t('signUp.sent.clients')}</Link>}
                >
                  {t('ending.noneNext')}
                </EmptyState>
              }
            />
            <Pagination {...page.paginationFor(bewinden.pageInfo)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
