import { Page, toApiError, useMutation, useSession, useTranslation, type ApiError } from '@volmacht/platform';
import { Alert, Button, Card, Link, Row, Skeleton, Text } from '@volmacht/ui';
import { useState } from 'react';
import { useMailedLink, type MailedLink } from '../link-token';
import { logInPath } from '../log-in/portal-choice';
import { ConfirmEmailChangeMutation } from './overview.graphql';

/**
 * The link in the new mailbox (MZ-05). Everybody may open it, so that the token survives logging in first; a press
 * confirms, so that a mail scanner that opens the page does not.
 */
export function ConfirmEmailScreen() {
  const { t } = useTranslation();
  const link = useMailedLink();
  const { status } = useSession();
  if (status === 'loading') return <Skeleton shape="page" />;
  return (
    <Page title={t('confirmEmail.title')} intro={link ? t('confirmEmail.intro') : undefined} narrow>
      {!link ? (
        <Alert tone="danger" title={t('confirmEmail.failed')}>
          {t('invitation.incomplete')}
        </Alert>
      ) : status === 'signed-in' ? (
        <Confirmation link={link} key={link.token} />
      ) : (
        <>
          <Alert tone="info" title={t('confirmEmail.logIn')}>
            {t('confirmEmail.logInText')}
          </Alert>
          <Link href={logInPath(link.portal, window.location.pathname)} appearance="primary">
            {t('login.go')}
          </Link>
        </>
      )}
    </Page>
  );
}

function Confirmation({ link }: { link: MailedLink }) {
  const { t } = useTranslation();
  const { refresh } = useSession();
  const [failure, setFailure] = useState<ApiError>();
  const [email, setEmail] = useState<string | null>();
  const [confirm, { loading }] = useMutation(ConfirmEmailChangeMutation);
  const send = async () => {
    setFailure(undefined);
    try {
      const { data } = await confirm({ variables: { token: link.token } });
      setEmail(data?.confirmEmailChange.email ?? null);
      await refresh();
    } catch (thrown) {
      setFailure(toApiError(thrown));
    }
  };
  if (email !== undefined) {
    return (
      <>
        <Alert tone="success" title={t('confirmEmail.done')} announce>
          {t('confirmEmail.doneText', { email: email ?? '' })}
        </Alert>
        <Link href="/account/overzicht">{t('overview.back')}</Link>
      </>
    );
  }
  return (
    <>
      {failure ? (
        <Alert tone="danger" title={t('confirmEmail.failed')} announce>
          {failure.isUnexpected ? t('invitation.tryAgain') : failure.message}
        </Alert>
      ) : null}
      {failure && !failure.isUnexpected ? (
        <Link href="/account/overzicht/e-mailadres">{t('overview.changeEmail')}</Link>
      ) : (
        <Card title={t('confirmEmail.card')}>
          <Text>{t('confirmEmail.text')}</Text>
          <Row>
            <Button appearance="primary" busy={loading} onClick={() => void send()}>
              {t('confirmEmail.submit')}
            </Button>
          </Row>
        </Card>
      )}
    </>
  );
}
