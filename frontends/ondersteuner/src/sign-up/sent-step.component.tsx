import { Page, useLanguage, useTranslation } from '@volmacht/platform';
import { Alert, Card, dateInNetherlands, formatLongDate, Link, Row, StepIndicator, Text } from '@volmacht/ui';
import type { RequestBewindMutation as RequestBewindData } from '../gql/graphql';

interface SentStepProps {
  steps: string[];
  sent: RequestBewindData['requestBewind'];
}

/** Step 5: what was sent, what happens next and by when (MZ-13). */
export function SentStep({ steps, sent }: SentStepProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const date = sent.dueAt ? formatLongDate(dateInNetherlands(sent.dueAt), language) : '';
  const review = sent.reviews.find(({ purpose }) => purpose === 'START');
  return (
    <Page title={t('signUp.sent.title')} breadcrumb={[{ label: t('home.crumb'), href: '/ondersteuner' }]}>
      <StepIndicator steps={steps} current={steps.length - 1} />
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
    </Page>
  );
}
