import { Page, useCan, useSession, useTranslation } from '@volmacht/platform';
import { ActionCard, Columns } from '@volmacht/ui';

/** Where an ondersteuner begins: what they may do, as cards. */
export function HomeScreen() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const mayRead = useCan('client:read');
  const mayRequest = useCan('bewind:request');
  const mayFollow = useCan('bewind:read');
  return (
    <Page
      title={t('home.title', { name: viewer?.user.firstName })}
      intro={t('home.intro', { organisation: viewer?.organisation.name })}
    >
      <Columns count={3}>
        {mayRead ? (
          <ActionCard title={t('home.clients')} icon="users" href="/ondersteuner/clienten">
            {t('home.clientsText')}
          </ActionCard>
        ) : null}
        {mayRequest ? (
          <ActionCard title={t('home.signUp')} icon="user-plus" href="/ondersteuner/aanmelden">
            {t('home.signUpText')}
          </ActionCard>
        ) : null}
        {mayFollow ? (
          <ActionCard title={t('home.requests')} icon="clipboard" href="/ondersteuner/aanvragen">
            {t('home.requestsText')}
          </ActionCard>
        ) : null}
      </Columns>
    </Page>
  );
}
