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
  for (const { id, question, askedAt, askedBy, answer, answeredAt, answeredBy, document } of [
    ...review.exchanges,
  ].reverse()) {
    if (answeredAt) {
      events.push({
        id: `answer-${id}`,
        at: answeredAt,
        who: answeredBy ? `${answeredBy.fullName}, ${bewind.organisation.name}` : bewind.organisation.name,
        icon: document ? 'upload' : 'send',
        title: t(document ? 'review.event.answeredWithDocument' : 'review.event.answered'),
        children: (
          <>
            <Text>{answer}</Text>
            {document ? <Text tone="muted">{document.name}</Text> : null}
          </>
        ),
      });
    }
    events.push({
      id: `question-${id}`,
      at: askedAt,
      who: askedBy?.fullName,
      icon: 'question',
      title: t('review.event.asked'),
      children: <Text>{question}</Text>,
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
