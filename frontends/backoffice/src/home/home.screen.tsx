import { Page, useCan, useSession, useTranslation } from '@volmacht/platform';
import { ActionCard, Columns, Heading } from '@volmacht/ui';
import { AanvraagWork } from './aanvraag-work.component';
import { AccessWork } from './access-work.component';
import { QuestionWork } from './question-work.component';
import { ReviewWork } from './review-work.component';

/** Where the insurer's staff begin: the work that waits for their role, late work first (MZ-01, MZ-20). */
export function HomeScreen() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const mayReviewAccess = useCan('access-request:review');
  const mayReviewDecrees = useCan('review:work');
  const mayReadOrganisations = useCan('organisation:read-any');
  const mayReadTrail = useCan('audit:read');
  const mayAnswer = useCan('contact:answer');
  const mayDecide = useCan('aanvraag:decide');
  const mayVerify = useCan('user:verify');
  return (
    <Page title={t('home.title', { name: viewer?.user.firstName })} intro={t('home.intro')}>
      {mayReviewDecrees ? (
        <>
          <Heading level={2}>{t('reviews.title')}</Heading>
          <ReviewWork />
        </>
      ) : null}
      {mayReviewAccess ? (
        <>
          <Heading level={2}>{t('access.title')}</Heading>
          <AccessWork />
        </>
      ) : null}
      {mayDecide ? (
        <>
          <Heading level={2}>{t('aanvragen.title')}</Heading>
          <AanvraagWork />
        </>
      ) : null}
      {mayAnswer ? (
        <>
          <Heading level={2}>{t('questions.title')}</Heading>
          <QuestionWork />
        </>
      ) : null}
      {mayReadOrganisations || mayReadTrail || mayVerify ? (
        <Columns count={3}>
          {mayVerify ? (
            <ActionCard title={t('newcomers.title')} icon="lock" href="/backoffice/codes">
              {t('home.newcomersText')}
            </ActionCard>
          ) : null}
          {mayReadOrganisations ? (
            <ActionCard title={t('organisations.title')} icon="building" href="/backoffice/organisaties">
              {t('home.organisationsText')}
            </ActionCard>
          ) : null}
          {mayReadTrail ? (
            <ActionCard title={t('home.trail')} icon="history" href="/backoffice/logboek">
              {t('home.trailText')}
            </ActionCard>
          ) : null}
        </Columns>
      ) : null}
    </Page>
  );
}
