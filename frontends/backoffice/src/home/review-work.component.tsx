import { Loaded, useQuery, useTranslation } from '@volmacht/platform';
import { Card, Columns, DataTable, EmptyState, Link, NumberCard } from '@volmacht/ui';
import { ReviewBadge, ReviewDue } from '../reviews/review-status.component';
import { HomeReviewsQuery } from './home.graphql';
import { useMyReviews, type HeldReview } from './my-reviews.hook';

function Mine({ reviews }: { reviews: HeldReview[] }) {
  const { t } = useTranslation();
  return (
    <Card title={t('home.mine')} icon="clipboard">
      <DataTable<HeldReview>
        caption={t('home.mine')}
        rows={reviews}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/backoffice/beoordelingen/${id}`}
        columns={[
          { id: 'office', header: t('reviews.office'), cell: ({ bewind }) => bewind.organisation.name },
          {
            id: 'purpose',
            header: t('reviews.purpose'),
            cell: ({ purpose, bewind }) => t(`purposeOfKind.${purpose}.${bewind.kind}`),
          },
          { id: 'status', header: t('status'), cell: (review) => <ReviewBadge review={review} /> },
          { id: 'due', header: t('due'), cell: (review) => <ReviewDue review={review} /> },
        ]}
        empty={
          <EmptyState
            icon="clipboard"
            title={t('home.noneMine')}
            action={<Link href="/backoffice/beoordelingen">{t('home.toReviews')}</Link>}
          >
            {t('home.noneMineNext')}
          </EmptyState>
        }
      />
    </Card>
  );
}

/** Reviews that wait, the late ones first, and those one handles oneself (MZ-20). */
export function ReviewWork() {
  const { t } = useTranslation();
  const query = useQuery(HomeReviewsQuery);
  const mine = useMyReviews();
  return (
    <>
      <Loaded query={query} skeleton="cards">
        {({ open, late }) => (
          <Columns count={3}>
            <NumberCard
              label={t('home.lateReviews')}
              value={late.totalCount}
              tone={late.totalCount > 0 ? 'danger' : 'plain'}
              href="/backoffice/beoordelingen?toon=te-laat"
            />
            <NumberCard label={t('home.openReviews')} value={open.totalCount} href="/backoffice/beoordelingen" />
            {mine.data ? <NumberCard label={t('home.mineNumber')} value={mine.data.length} /> : null}
          </Columns>
        )}
      </Loaded>
      <Loaded query={mine} skeleton="table">
        {(reviews) => <Mine reviews={reviews} />}
      </Loaded>
    </>
  );
}
