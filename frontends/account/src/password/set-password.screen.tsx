import { Page, ServerForm, useServerForm, useTranslation, type ApiError } from '@volmacht/platform';
import { Alert, Link } from '@volmacht/ui';
import { useState } from 'react';
import { takeLinkToken } from '../link-token';
import { NewPassword } from './new-password.component';
import { SetPasswordMutation } from './password.graphql';

/** Chooses a password with the mailed link; a used or expired link says so and offers a new one (PO-02). */
export function SetPasswordScreen() {
  const { t } = useTranslation();
  const [token] = useState(takeLinkToken);
  const [failure, setFailure] = useState<ApiError>();
  const [done, setDone] = useState(false);
  const form = useServerForm({
    defaultValues: { password: '', passwordRepeat: '' },
    mutation: SetPasswordMutation,
    variables: (values) => ({ token: token ?? '', ...values }),
    onDone: () => setDone(true),
    onFail: (error) => {
      if (error.problems.length > 0 || error.isUnexpected) return false;
      setFailure(error);
      return true;
    },
  });
  const dead = failure?.message ?? (token ? undefined : t('invitation.incomplete'));
  return (
    <Page title={t('setPassword.title')} intro={done || dead ? undefined : t('setPassword.intro')} withoutHelp>
      {done ? (
        <>
          <Alert tone="success" title={t('setPassword.done')} announce>
            {t('setPassword.doneText')}
          </Alert>
          <Link href="/account/inloggen" appearance="primary">
            {t('login.go')}
          </Link>
        </>
      ) : dead ? (
        <>
          <Alert tone="warning" title={t('setPassword.dead')} announce>
            {dead}
          </Alert>
          <Link href="/account/wachtwoord-vergeten" appearance="primary">
            {t('setPassword.askNew')}
          </Link>
        </>
      ) : (
        <ServerForm form={form} submitLabel={t('setPassword.submit')}>
          <NewPassword portal="ONDERSTEUNER" title={t('password.choose')} />
        </ServerForm>
      )}
    </Page>
  );
}
