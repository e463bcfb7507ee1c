import { Page, useCan, useSession, useTranslation } from '@volmacht/platform';
import { ActionCard, Columns } from '@volmacht/ui';

/** Where the insurer's staff begin: the work they may pick up, as cards. */
export function HomeScreen() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const mayReviewAccess = useCan('access-request:review');
  const mayReviewDecrees = useCan('review:work');
  return (
    <Page title={t('home.title', { name: viewer?.user.firstName })} intro={t('home.intro')}>
      <Columns count={3}>
        {mayReviewAccess ? (
          <ActionCard title={t('home.access')} icon="user-plus" href="/backoffice/toegang">
            {t('home.accessText')}
          </ActionCard>
        ) : null}
        {mayReviewDecrees ? (
          <ActionCard title={t('home.reviews')} icon="clipboard" href="/backoffice/beoordelingen">
            {t('home.reviewsText')}
          </ActionCard>
        ) : null}
      </Columns>
    </Page>
  );
}
