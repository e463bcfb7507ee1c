import { Page, safeReturnPath, useSearchParams, useTranslation } from '@volmacht/platform';
import { ActionCard, Alert, Link, Stack, Text } from '@volmacht/ui';
import { BrokerNotice } from './broker-notice.component';
import { LogInWays } from './log-in-ways.component';
import { isAskedByForm, logInPath, portalFrom, PORTALS } from './portal-choice';

/** Logging in: with eHerkenning, or with a password and a code where the portal's policy has that (MZ-04, PO-03). */
export function LogInScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const portal = portalFrom(search.get('portal'));
  const back = safeReturnPath(search.get('terug'));
  const notice = search.get('melding');
  const reason = search.get('reden');
  return (
    <Page
      title={portal ? t('login.title') : t('login.choose')}
      intro={portal ? t(`portals.${portal}`) : t('login.chooseIntro')}
      breadcrumb={[{ label: t('home'), href: '/' }]}
      narrow
    >
      {reason === 'verlopen' ? (
        <Alert tone="info" title={t('login.expired')}>
          {t('login.expiredText')}
        </Alert>
      ) : null}
      {reason === 'bevestigd' ? (
        <Alert tone="success" title={t('login.verified')}>
          {t('login.verifiedText')}
        </Alert>
      ) : null}
      {portal ? (
        <LogInWays portal={portal} back={back} notice={notice} key={portal} />
      ) : (
        <>
          <BrokerNotice code={notice} />
          <PortalChoice back={back} />
        </>
      )}
      {portal && isAskedByForm(portal) ? (
        <Text>
          {t('login.noAccount')} <Link href={`/account/aanvragen?portal=${portal}`}>{t('login.ask')}</Link>
        </Text>
      ) : null}
    </Page>
  );
}

function PortalChoice({ back }: { back: string | undefined }) {
  const { t } = useTranslation();
  return (
    <Stack>
      {PORTALS.map(({ portal }) => (
        <ActionCard
          key={portal}
          title={t(`portals.${portal}`)}
          href={logInPath(portal, back)}
          icon={portal === 'BACKOFFICE' ? 'clipboard' : 'users'}
        >
          {t(`portalTexts.${portal}`)}
        </ActionCard>
      ))}
    </Stack>
  );
}
