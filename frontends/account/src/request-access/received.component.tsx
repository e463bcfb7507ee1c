import { Page, useLanguage, useTranslation } from '@volmacht/platform';
import { referenceOf } from '@volmacht/shared-schema';
import { Alert, Card, dateInNetherlands, DefinitionGrid, formatLongDate, Link, Text } from '@volmacht/ui';
import type { RequestAccessMutation as RequestAccessData } from '../gql/graphql';

/** What one gets for an answer: the reference, what happens next and by when (MZ-01). */
export function Received({ request }: { request: RequestAccessData['requestAccess'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const date = formatLongDate(dateInNetherlands(request.dueAt), language);
  return (
    <Page title={t('request.done')} breadcrumb={[{ label: t('home'), href: '/' }]} narrow>
      <Alert tone="success" announce title={t('request.reference', { reference: referenceOf(request.id) })}>
        {t('request.confirmed', { email: request.email })}
      </Alert>
      <Card title={t('request.next')}>
        <Text>{t('request.nextReview')}</Text>
        <Text>{t('request.nextMail')}</Text>
        <DefinitionGrid
          columns={1}
          items={[
            { label: t('request.answerBy'), value: date },
            { label: t('request.answerTo'), value: request.email },
          ]}
        />
      </Card>
      <Link href="/">{t('request.toHome')}</Link>
    </Page>
  );
}
