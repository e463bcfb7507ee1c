import { Page, signedIn, toApiError, useMutation, useTranslation, type ApiError } from '@volmacht/platform';
import { Alert, Button, Card, Link, Stack, StepIndicator, Text } from '@volmacht/ui';
import { useState } from 'react';
import type { OpenInvitationMutation as OpenData, Portal } from '../gql/graphql';
import { takeLinkToken } from '../link-token';
import { brokerPath } from '../log-in/portal-choice';
import { AccountForm } from './account-form.component';
import { OpenInvitationMutation } from './invitation.graphql';

type Challenge = OpenData['openInvitation'];

/** From the mailed link to an account: code, password, terms, and eHerkenning (MZ-02 to MZ-04). */
export function InvitationScreen() {
  const { t } = useTranslation();
  const [token] = useState(takeLinkToken);
  const [challenge, setChallenge] = useState<Challenge>();
  const [failure, setFailure] = useState<ApiError>();
  const [portal, setPortal] = useState<Portal>();
  const [open, { loading }] = useMutation(OpenInvitationMutation);
  const steps = [t('invitation.step.code'), t('invitation.step.account'), t('invitation.step.link')];

  const send = async () => {
    setFailure(undefined);
    try {
      const { data } = await open({ variables: { token: token ?? '' } });
      setChallenge(data?.openInvitation);
    } catch (thrown) {
      setFailure(toApiError(thrown));
    }
  };
  const done = async (portals: Portal[]) => {
    setPortal(portals[0] ?? 'ONDERSTEUNER');
    await signedIn();
  };

  if (portal) return <Linking portal={portal} steps={steps} />;
  return (
    <Page title={t('invitation.title')} intro={t('invitation.intro')} withoutHelp>
      <StepIndicator steps={steps} current={challenge ? 1 : 0} />
      {failure ? (
        <Alert
          tone={failure.code === 'EXPIRED' ? 'warning' : 'danger'}
          title={t(failure.code === 'EXPIRED' ? 'invitation.expired' : 'invitation.unusable')}
          announce
        >
          {failure.message}
        </Alert>
      ) : null}
      {!token ? (
        <Alert tone="danger" title={t('invitation.unusable')}>
          {t('invitation.incomplete')}
        </Alert>
      ) : null}
      {challenge && token ? (
        <AccountForm token={token} challenge={challenge} onDone={done} onAgain={() => void send()} />
      ) : null}
      {!challenge && token && !failure ? (
        <Card title={t('invitation.start')} icon="phone">
          <Text>{t('invitation.startText')}</Text>
          <Button busy={loading} onClick={() => void send()}>
            {t('invitation.send')}
          </Button>
        </Card>
      ) : null}
      {failure || !token ? <Link href="/account/inloggen">{t('login.go')}</Link> : null}
    </Page>
  );
}

/** The account is there; linking eHerkenning can be done now or later (MZ-04). */
function Linking({ portal, steps }: { portal: Portal; steps: string[] }) {
  const { t } = useTranslation();
  return (
    <Page title={t('linking.title')} intro={t('linking.intro')} withoutHelp>
      <StepIndicator steps={steps} current={2} />
      <Alert tone="success" title={t('linking.done')} announce />
      <Card title={t('linking.card')} icon="shield">
        <Stack>
          <Text>{t('linking.text')}</Text>
          <Link href={brokerPath(portal, 'link')} appearance="primary">
            {t('linking.go')}
          </Link>
          <Link href="/account/overzicht">{t('linking.later')}</Link>
        </Stack>
      </Card>
    </Page>
  );
}
