import { Loaded, Page, useKeysetPage, useQuery, useSearchParams, useTranslation } from '@volmacht/platform';
import { DataTable, EmptyState, FilterBar, Link, Pagination, SelectField, Text } from '@volmacht/ui';
import type { ReviewsQuery as ReviewsData, ReviewStatus } from '../gql/graphql';
import { DECIDED, ReviewBadge, ReviewDue, TO_DO } from './review-status.component';
import { ReviewsQuery } from './reviews.graphql';

type Review = ReviewsData['decreeReviews']['nodes'][number];

const FILTERS: Record<string, { status?: ReviewStatus[]; overdue?: boolean }> = {
  open: { status: [...TO_DO] },
  'te-laat': { overdue: true },
  vraag: { status: ['QUESTION_ASKED'] },
  afgerond: { status: [...DECIDED] },
  alle: {},
};

/** The work list of the beoordelaar, late work on top (MZ-20). The filter stands in the address. */
export function ReviewsScreen() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('toon') ?? 'open';
  const filter = asked in FILTERS ? asked : 'open';
  const page = useKeysetPage();
  const query = useQuery(ReviewsQuery, {
    variables: { status: null, overdue: null, ...FILTERS[filter], ...page.variables },
  });
  const choose = (next: string) => {
    page.reset();
    setParameters(next === 'open' || next === '' ? {} : { toon: next });
  };
  return (
    <Page title={t('reviews.title')} intro={t('reviews.intro')}>
      <FilterBar>
        <SelectField
          name="toon"
          label={t('show')}
          value={filter}
          onChange={choose}
          choices={Object.keys(FILTERS).map((value) => ({ value, label: t(`reviews.filter.${value}`) }))}
        />
      </FilterBar>
      <Loaded query={query} skeleton="table">
        {({ decreeReviews: { nodes, totalCount, pageInfo } }) => (
          <>
            <DataTable<Review>
              caption={t('reviews.title')}
              count={t('reviews.count', { count: totalCount })}
              rows={nodes}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/backoffice/beoordelingen/${id}`}
              busy={query.loading}
              columns={[
                { id: 'person', header: t('reviews.person'), cell: ({ bewind }) => bewind.client.fullName },
                { id: 'office', header: t('reviews.office'), cell: ({ bewind }) => bewind.organisation.name },
                {
                  id: 'purpose',
                  header: t('reviews.purpose'),
                  cell: ({ purpose, bewind }) => t(`purposeOfKind.${purpose}.${bewind.kind}`),
                },
                { id: 'status', header: t('status'), cell: (review) => <ReviewBadge review={review} /> },
                { id: 'due', header: t('due'), cell: (review) => <ReviewDue review={review} /> },
                {
                  id: 'assignee',
                  header: t('reviews.assignee'),
                  cell: ({ assignee }) => assignee?.fullName ?? <Text tone="muted">{t('reviews.nobody')}</Text>,
                },
              ]}
              empty={
                <EmptyState
                  icon="clipboard"
                  title={t(`reviews.empty.${filter}`)}
                  action={
                    filter === 'alle' ? null : (
                      <Link href="/backoffice/beoordelingen?toon=alle">{t('reviews.seeAll')}</Link>
                    )
                  }
                >
                  {t('reviews.emptyNext')}
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
