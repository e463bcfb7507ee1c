import { Page, useCan, useLanguage, useSession, useTranslation } from '@volmacht/platform';
import { ActionCard, Alert, Columns, dateInNetherlands, formatLongDate, Link, Row, Stack } from '@volmacht/ui';

/** First page after logging in: a password that ends soon, and the way to users, aanvragen and organisation (PO-03, PO-04). */
export function HomeScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewer } = useSession();
  const manages = useCan('user:manage');
  const files = useCan('aanvraag:file');
  if (!viewer) return null;
  const { passwordWarning, passwordExpiresAt } = viewer;
  return (
    <Page
      title={t('home.title', { name: viewer.user.firstName })}
      intro={t('home.intro', { organisation: viewer.organisation.name })}
    >
      {passwordWarning && passwordExpiresAt ? (
        <Alert tone="warning" title={t('home.passwordEnds')}>
          <Stack gap={2}>
            <span>
              {t('home.passwordEndsText', { date: formatLongDate(dateInNetherlands(passwordExpiresAt), language) })}
            </span>
            <Row>
              <Link appearance="secondary" icon="lock" href="/account/overzicht/wachtwoord">
                {t('home.renewPassword')}
              </Link>
            </Row>
          </Stack>
        </Alert>
      ) : null}
      <Columns count={2}>
        {manages ? (
          <ActionCard title={t('home.users')} icon="users" href="/organisatiebeheer/gebruikers">
            {t('home.usersText')}
          </ActionCard>
        ) : null}
        {files ? (
          <>
            <ActionCard title={t('home.newAanvraag')} icon="plus" href="/organisatiebeheer/aanvragen/nieuw">
              {t('home.newAanvraagText')}
            </ActionCard>
            <ActionCard title={t('home.aanvragen')} icon="clipboard" href="/organisatiebeheer/aanvragen">
              {t('home.aanvragenText')}
            </ActionCard>
          </>
        ) : null}
        <ActionCard title={t('home.organisation')} icon="building" href="/organisatiebeheer/organisatie">
          {t('home.organisationText')}
        </ActionCard>
      </Columns>
    </Page>
  );
}
