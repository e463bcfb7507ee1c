import { useQuery, useTranslation } from '@volmacht/platform';
import { Text } from '@volmacht/ui';
import type { ReviewStatus } from '../gql/graphql';
import { WorkList } from '../work-list/work-list.component';
import { useWorkList } from '../work-list/work-list.hook';
import { DECIDED, ReviewBadge, ReviewDue, TO_DO } from './review-status.component';
import { ReviewsQuery } from './reviews.graphql';

const PARTS: Record<string, { status?: ReviewStatus[]; overdue?: boolean }> = {
  open: { status: [...TO_DO] },
  'te-laat': { overdue: true },
  vraag: { status: ['QUESTION_ASKED'] },
  afgerond: { status: [...DECIDED] },
  alle: {},
};

/** The work list of the beoordelaar, late work on top (MZ-20). */
export function ReviewsScreen() {
  const { t } = useTranslation();
  const part = useWorkList(PARTS);
  const query = useQuery(ReviewsQuery, {
    variables: { status: null, overdue: null, ...part.wanted, ...part.page.variables },
  });
  return (
    <WorkList
      words="reviews"
      icon="clipboard"
      path="/backoffice/beoordelingen"
      part={part}
      query={query}
      rowsOf={({ decreeReviews }) => decreeReviews}
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
    />
  );
}
