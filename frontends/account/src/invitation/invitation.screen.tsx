import {
  Page,
  signedIn,
  toApiError,
  useMutation,
  useSearchParams,
  useTranslation,
  type ApiError,
} from '@volmacht/platform';
import { Alert, Button, Card, Link, Row, StepIndicator, Text } from '@volmacht/ui';
import { useState } from 'react';
import type { OpenInvitationMutation as OpenData, Portal } from '../gql/graphql';
import { useMailedLink, type MailedLink } from '../link-token';
import { isBrokerOnly, logInPath } from '../log-in/portal-choice';
import { BrokerAcceptance } from './broker-acceptance.component';
import { BrokerRefusal } from './broker-refusal.component';
import { AccountForm } from './account-form.component';
import { OpenInvitationMutation } from './invitation.graphql';
import { Linking } from './linking.component';

type Challenge = OpenData['openInvitation'];

/** From the mailed link to an account: code, password, terms, and eHerkenning (MZ-02 to MZ-04). */
export function InvitationScreen() {
  const { t } = useTranslation();
  const link = useMailedLink();
  const [search] = useSearchParams();
  const [portal, setPortal] = useState<Portal>();
  const steps = [t('invitation.step.code'), t('invitation.step.account'), t('invitation.step.link')];
  const done = async (portals: Portal[]) => {
    setPortal(portals[0] ?? link?.portal ?? 'ONDERSTEUNER');
    await signedIn();
  };
  if (portal) return <Linking portal={portal} steps={steps} />;
  if (link?.portal && isBrokerOnly(link.portal))
    return <BrokerAcceptance link={link} portal={link.portal} key={link.token} />;
  if (link) return <Acceptance link={link} steps={steps} onDone={done} key={link.token} />;
  const refusal = search.get('melding');
  if (refusal) return <BrokerRefusal code={refusal} />;
  return (
    <Page title={t('invitation.title')} withoutHelp narrow>
      <Alert tone="danger" title={t('invitation.unusable')}>
        {t('invitation.incomplete')}
      </Alert>
      <Link href="/account/inloggen">{t('login.go')}</Link>
    </Page>
  );
}

interface AcceptanceProps {
  link: MailedLink;
  steps: string[];
  onDone: (portals: Portal[]) => Promise<void>;
}

// The code is sent when a person presses, not when the page opens: scanners of mail open pages too.
function Acceptance({ link, steps, onDone }: AcceptanceProps) {
  const { t } = useTranslation();
  const [challenge, setChallenge] = useState<Challenge>();
  const [failure, setFailure] = useState<ApiError>();
  const [open, { loading }] = useMutation(OpenInvitationMutation);
  const send = async () => {
    setFailure(undefined);
    try {
      const { data } = await open({ variables: { token: link.token } });
      setChallenge(data?.openInvitation);
    } catch (thrown) {
      setFailure(toApiError(thrown));
    }
  };
  const isOver = failure?.code === 'EXPIRED' || failure?.code === 'NOT_FOUND';
  return (
    <Page title={t('invitation.title')} intro={isOver ? undefined : t('invitation.intro')} withoutHelp narrow>
      {isOver ? null : <StepIndicator steps={steps} current={challenge ? 1 : 0} />}
      {failure ? <Refusal failure={failure} /> : null}
      {challenge && !isOver ? (
        <AccountForm
          token={link.token}
          portal={link.portal ?? 'ONDERSTEUNER'}
          challenge={challenge}
          onDone={onDone}
          onAgain={() => void send()}
          sending={loading}
        />
      ) : null}
      {!challenge && !isOver ? (
        <Card title={t('invitation.start')} icon="phone">
          <Text>{t('invitation.startText')}</Text>
          <Row>
            <Button appearance="primary" busy={loading} onClick={() => void send()}>
              {t('invitation.send')}
            </Button>
          </Row>
        </Card>
      ) : null}
      {isOver ? <Link href={logInPath(link.portal)}>{t('login.go')}</Link> : null}
    </Page>
  );
}

function Refusal({ failure }: { failure: ApiError }) {
  const { t } = useTranslation();
  const title =
    failure.code === 'EXPIRED'
      ? t('invitation.expired')
      : failure.code === 'NOT_FOUND'
        ? t('invitation.unusable')
        : t('invitation.notSent');
  return (
    <Alert tone={failure.code === 'EXPIRED' ? 'warning' : 'danger'} title={title} announce>
      {failure.isUnexpected ? t('invitation.tryAgain') : failure.message}
    </Alert>
  );
}
