import { Page, toApiError, useMutation, useTranslation, type ApiError } from '@volmacht/platform';
import { Alert, Button, Card, Link, Text } from '@volmacht/ui';
import { useState } from 'react';
import { takeLinkToken } from '../link-token';
import { ConfirmEmailChangeMutation } from './overview.graphql';

/** The link in the new mailbox; a press confirms, so that a mail scanner that opens the page does not (MZ-05). */
export function ConfirmEmailScreen() {
  const { t } = useTranslation();
  const [token] = useState(takeLinkToken);
  const [failure, setFailure] = useState<ApiError>();
  const [email, setEmail] = useState<string | null>();
  const [confirm, { loading }] = useMutation(ConfirmEmailChangeMutation);
  const send = async () => {
    try {
      const { data } = await confirm({ variables: { token: token ?? '' } });
      setEmail(data?.confirmEmailChange.email ?? null);
    } catch (thrown) {
      setFailure(toApiError(thrown));
    }
  };
  if (email !== undefined) {
    return (
      <Page title={t('confirmEmail.title')}>
        <Alert tone="success" title={t('confirmEmail.done')} announce>
          {t('confirmEmail.doneText', { email: email ?? '' })}
        </Alert>
        <Link href="/account/overzicht">{t('overview.title')}</Link>
      </Page>
    );
  }
  return (
    <Page title={t('confirmEmail.title')} intro={t('confirmEmail.intro')}>
      {failure || !token ? (
        <Alert tone="danger" title={t('confirmEmail.failed')} announce>
          {failure?.message ?? t('invitation.incomplete')}
        </Alert>
      ) : (
        <Card>
          <Text>{t('confirmEmail.text')}</Text>
          <Button busy={loading} onClick={() => void send()}>
            {t('confirmEmail.submit')}
          </Button>
        </Card>
      )}
    </Page>
  );
}
