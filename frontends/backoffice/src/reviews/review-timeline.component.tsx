import { useTranslation } from '@volmacht/platform';
import { Card, Text, Timeline, type TimelineEvent } from '@volmacht/ui';
import type { ReviewDetailFragment } from '../gql/graphql';

/** What happened to a review, the newest first (MZ-20). */
export function ReviewTimeline({ review }: { review: ReviewDetailFragment }) {
  const { t } = useTranslation();
  const { status, purpose, decidedAt, decidedBy, reason, bewind } = review;
  const events: TimelineEvent[] = [];
  if (decidedAt) {
    events.push({
      id: 'decided',
      at: decidedAt,
      who: decidedBy?.fullName,
      icon: status === 'APPROVED' ? 'circle-check' : 'circle-x',
      title: t(`review.event.${status}`),
      children: reason ? <Text>{reason}</Text> : undefined,
    });
  }
  if (review.answeredAt) {
    events.push({
      id: 'answered',
      at: review.answeredAt,
      who: bewind.organisation.name,
      icon: 'send',
      title: t('review.event.answered'),
      children: <Text>{review.answer}</Text>,
    });
  }
  if (review.askedAt) {
    events.push({
      id: 'asked',
      at: review.askedAt,
      icon: 'question',
      title: t('review.event.asked'),
      children: <Text>{review.question}</Text>,
    });
  }
  events.push({
    id: 'sent',
    at: review.submittedAt,
    who: `${review.submittedBy.fullName}, ${bewind.organisation.name}`,
    icon: 'upload',
    title: t(`review.event.sent.${purpose}`),
  });
  return (
    <Card title={t('review.happened')} icon="history">
      <Timeline events={events} />
    </Card>
  );
}
