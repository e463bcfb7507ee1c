import { useLanguage, useTranslation } from '@volmacht/platform';
import { Card, formatFileSize, Link, Text, Timeline, type TimelineEvent } from '@volmacht/ui';
import type { RequestDetailFragment } from '../gql/graphql';

/** What happened to a request, the newest first (MZ-13). */
export function RequestTimeline({ request }: { request: RequestDetailFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { status, purpose, submittedAt, submittedBy, exchanges, decidedAt, reason } = request;
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
    ...[...exchanges].reverse().flatMap(({ id, question, askedAt, answer, answeredAt, answeredBy, document }) => [
      answeredAt
        ? {
            id: `answer-${id}`,
            at: answeredAt,
            who: answeredBy?.fullName,
            icon: document ? ('upload' as const) : ('send' as const),
            title: t(document ? 'request.event.answeredWithDocument' : 'request.event.answered'),
            children: (
              <>
                <Text>{answer}</Text>
                {document ? (
                  <Link href={`/files/${document.id}`} icon="download">
                    {document.name} ({formatFileSize(document.size, language)})
                  </Link>
                ) : null}
              </>
            ),
          }
        : null,
      {
        id: `question-${id}`,
        at: askedAt,
        who: insurer,
        icon: 'question' as const,
        title: t('request.event.asked'),
        children: <Text>{question}</Text>,
      },
    ]),
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
