import { goTo, Loaded, signedIn, useQuery, useTranslation } from '@volmacht/platform';
import { Alert, Button, Card, Link, Row, Stack, Text } from '@volmacht/ui';
import { useState } from 'react';
import type { Portal } from '../gql/graphql';
import { BrokerNotice } from './broker-notice.component';
import { CodeForm } from './code-form.component';
import { PortalPolicyQuery } from './log-in.graphql';
import { PasswordForm, type LogInChallenge } from './password-form.component';
import { brokerPath, homeOf } from './portal-choice';

export interface LogInWaysProps {
  portal: Portal;
  /** Where to go afterwards; the portal's first page when there is nothing to go back to. */
  back: string | undefined;
  /** What the visit to the broker came to. */
  notice: string | null;
}

/** The ways in that the portal's policy has, and the code that follows a password (MZ-04, PO-03). */
export function LogInWays({ portal, back, notice }: LogInWaysProps) {
  const { t } = useTranslation();
  const policy = useQuery(PortalPolicyQuery, { variables: { portal } });
  const [withPassword, setWithPassword] = useState(notice === 'BROKER_UNKNOWN_ACCOUNT');
  const [challenge, setChallenge] = useState<LogInChallenge>();
  const [again, setAgain] = useState(false);
  const done = async () => {
    await signedIn();
    goTo(back ?? homeOf(portal));
  };
  const askAgain = () => {
    setAgain(true);
    setChallenge(undefined);
  };
  if (challenge) return <CodeForm challenge={challenge} onDone={done} onAgain={askAgain} />;
  return (
    <Loaded query={policy} skeleton="form">
      {({ portalPolicy }) => {
        const hasBroker = portalPolicy.minimumAssurance !== null;
        const hasPassword = portalPolicy.passwordMinLength !== null;
        return (
          <Stack>
            <BrokerNotice code={notice} level={portalPolicy.minimumAssurance} withoutPassword={!hasPassword} />
            {hasBroker && !again ? (
              <Card title={t('login.withBroker')} icon="shield">
                <Text>{t('login.brokerText', { level: portalPolicy.minimumAssurance?.replace('_PLUS', '+') })}</Text>
                <Row>
                  <Link
                    href={brokerPath(portal, 'login', back)}
                    appearance={withPassword && hasPassword ? 'secondary' : 'primary'}
                  >
                    {t('login.brokerGo')}
                  </Link>
                </Row>
              </Card>
            ) : null}
            {hasPassword && hasBroker && !withPassword ? (
              <Card title={t('login.notLinked')}>
                <Text>{t('login.notLinkedText')}</Text>
                <Row>
                  <Button appearance="secondary" onClick={() => setWithPassword(true)}>
                    {t('login.withPassword')}
                  </Button>
                </Row>
              </Card>
            ) : null}
            {again ? (
              <Alert tone="info" announce>
                {t('login.againText')}
              </Alert>
            ) : null}
            {hasPassword && (withPassword || !hasBroker) ? (
              <PasswordForm portal={portal} onDone={setChallenge} focus={withPassword && notice === null} />
            ) : null}
          </Stack>
        );
      }}
    </Loaded>
  );
}
