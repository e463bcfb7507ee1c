import {
  goTo,
  Loaded,
  Page,
  safeReturnPath,
  signedIn,
  useQuery,
  useSearchParams,
  useTranslation,
} from '@volmacht/platform';
import { ActionCard, Alert, Button, Card, Link, Stack, Text } from '@volmacht/ui';
import { useState } from 'react';
import type { Portal } from '../gql/graphql';
import { BrokerNotice } from './broker-notice.component';
import { CodeForm } from './code-form.component';
import { PortalPolicyQuery } from './log-in.graphql';
import { PasswordForm, type LogInChallenge } from './password-form.component';
import { brokerPath, homeOf, portalFrom, PORTALS } from './portal-choice';

/** Logging in: with eHerkenning, or with a password and a code where the portal's policy has that (MZ-04, PO-03). */
export function LogInScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const portal = portalFrom(search.get('portal'));
  if (!portal) return <PortalChoice />;
  return (
    <Page
      title={t('login.title', { portal: t(`portals.${portal}`) })}
      intro={t('login.intro')}
      breadcrumb={[{ label: t('home'), href: '/' }]}
    >
      {search.get('reden') === 'verlopen' ? (
        <Alert tone="info" title={t('login.expired')}>
          {t('login.expiredText')}
        </Alert>
      ) : null}
      <LogIn portal={portal} back={safeReturnPath(search.get('terug'))} notice={search.get('melding')} key={portal} />
    </Page>
  );
}

function LogIn({ portal, back, notice }: { portal: Portal; back: string | undefined; notice: string | null }) {
  const { t } = useTranslation();
  const policy = useQuery(PortalPolicyQuery, { variables: { portal } });
  const [withPassword, setWithPassword] = useState(false);
  const [challenge, setChallenge] = useState<LogInChallenge>();
  const done = async () => {
    await signedIn();
    goTo(back ?? homeOf(portal));
  };
  if (challenge) return <CodeForm challenge={challenge} onDone={done} onAgain={() => setChallenge(undefined)} />;
  return (
    <Loaded query={policy} skeleton="form">
      {({ portalPolicy }) => {
        const hasBroker = portalPolicy.minimumAssurance !== null;
        const hasPassword = portalPolicy.passwordMinLength !== null;
        return (
          <Stack>
            <BrokerNotice code={notice} level={portalPolicy.minimumAssurance} />
            {hasBroker ? (
              <Card title={t('login.withBroker')} icon="shield">
                <Text>{t('login.brokerText', { level: portalPolicy.minimumAssurance?.replace('_PLUS', '+') })}</Text>
                <Link href={brokerPath(portal, 'login')} appearance="primary">
                  {t('login.brokerGo')}
                </Link>
              </Card>
            ) : null}
            {hasPassword && hasBroker && !withPassword ? (
              <Card title={t('login.notLinked')}>
                <Text>{t('login.notLinkedText')}</Text>
                <Button appearance="secondary" onClick={() => setWithPassword(true)}>
                  {t('login.withPassword')}
                </Button>
              </Card>
            ) : null}
            {hasPassword && (withPassword || !hasBroker) ? (
              <PasswordForm portal={portal} onDone={setChallenge} />
            ) : null}
          </Stack>
        );
      }}
    </Loaded>
  );
}

function PortalChoice() {
  const { t } = useTranslation();
  return (
    <Page title={t('login.choose')} intro={t('login.chooseIntro')} breadcrumb={[{ label: t('home'), href: '/' }]}>
      <Stack>
        {PORTALS.map(({ portal }) => (
          <ActionCard
            key={portal}
            title={t(`portals.${portal}`)}
            href={`/account/inloggen?portal=${portal}`}
            icon={portal === 'BACKOFFICE' ? 'clipboard' : 'users'}
          >
            {t(`portalTexts.${portal}`)}
          </ActionCard>
        ))}
      </Stack>
    </Page>
  );
}
