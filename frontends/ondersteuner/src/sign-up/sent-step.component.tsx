import { useLanguage, useTranslation } from '@volmacht/platform';
import { Alert, Card, dateInNetherlands, formatLongDate, Link, Row, Text } from '@volmacht/ui';
import type { RequestBewindMutation as RequestBewindData } from '../gql/graphql';

/** Step 5: what was sent, what happens next and by when (MZ-13). */
export function SentCards({ sent }: { sent: RequestBewindData['requestBewind'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const date = sent.dueAt ? formatLongDate(dateInNetherlands(sent.dueAt), language) : '';
  const review = sent.reviews.find(({ purpose }) => purpose === 'START');
  return (
    <>
      <Alert tone="success" announce title={t('signUp.sent.what', { name: sent.client.fullName })}>
        {t('signUp.sent.due', { date })}
      </Alert>
      <Card title={t('journey.whatNext')}>
        <Text>{t('signUp.sent.review')}</Text>
        <Text>{t('signUp.sent.question')}</Text>
        <Text>{t('signUp.sent.access', { date: formatLongDate(sent.startDate, language) })}</Text>
      </Card>
      <Row>
        {review ? (
          <Link appearance="primary" href={`/ondersteuner/aanvragen/${review.id}`}>
            {t('signUp.sent.follow')}
          </Link>
        ) : null}
        <Link appearance="secondary" href="/ondersteuner/clienten">
          {t('signUp.sent.clients')}
        </Link>
      </Row>
    </>
  );
}
