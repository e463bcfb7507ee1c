import { useTranslation } from '@volmacht/platform';
import { Card, Text, Timeline, type TimelineEvent } from '@volmacht/ui';
import type { RequestDetailFragment } from '../gql/graphql';

/** What happened to a request, the newest first (MZ-13). */
export function RequestTimeline({ request }: { request: RequestDetailFragment }) {
  const { t } = useTranslation();
  const { status, purpose, submittedAt, submittedBy, askedAt, question, answeredAt, answer, decidedAt, reason } =
    request;
  const insurer = t(`insurer.${request.bewind.client.insurer}`);
  const events: (TimelineEvent | null)[] = [
    decidedAt
      ? {
          id: 'decided',
          at: decidedAt,
          who: insurer,
          icon: status === 'APPROVED' ? 'circle-check' : 'circle-x',
          title: t(`request.event.${status}.${purpose}`),
          children: reason ? <Text>{reason}</Text> : undefined,
        }
      : null,
    answeredAt
      ? {
          id: 'answered',
          at: answeredAt,
          icon: 'send',
          title: t('request.event.answered'),
          children: <Text>{answer}</Text>,
        }
      : null,
    askedAt
      ? {
          id: 'asked',
          at: askedAt,
          who: insurer,
          icon: 'question',
          title: t('request.event.asked'),
          children: <Text>{question}</Text>,
        }
      : null,
    {
      id: 'sent',
      at: submittedAt,
      who: submittedBy.fullName,
      icon: 'upload',
      title: t(`request.event.sent.${purpose}`),
    },
  ];
  return (
    <Card title={t('request.happened')} icon="history">
      <Timeline events={events.filter((event) => event !== null)} />
    </Card>
  );
}
