import { Page, ServerForm, useServerForm, useTranslation, type ApiError } from '@volmacht/platform';
import { Alert, Link } from '@volmacht/ui';
import { useState } from 'react';
import { useMailedLink, type MailedLink } from '../link-token';
import { logInPath } from '../log-in/portal-choice';
import { NewPassword } from './new-password.component';
import { SetPasswordMutation } from './password.graphql';

/** Chooses a password with the mailed link; a used or expired link says so and offers a new one (PO-02). */
export function SetPasswordScreen() {
  const { t } = useTranslation();
  const link = useMailedLink();
  return link ? <Choice link={link} key={link.token} /> : <DeadLink>{t('invitation.incomplete')}</DeadLink>;
}

function Choice({ link }: { link: MailedLink }) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<ApiError>();
  const [done, setDone] = useState(false);
  const form = useServerForm({
    defaultValues: { password: '', passwordRepeat: '' },
    mutation: SetPasswordMutation,
    variables: (values) => ({ token: link.token, ...values }),
    onDone: () => setDone(true),
    onFail: (error) => {
      const isOver = error.code === 'EXPIRED' || error.code === 'NOT_FOUND';
      if (isOver) setFailure(error);
      return isOver;
    },
  });
  if (failure) return <DeadLink portal={link.portal}>{failure.message}</DeadLink>;
  return (
    <Page title={t('setPassword.title')} intro={done ? undefined : t('setPassword.intro')} withoutHelp narrow>
      {done ? (
        <>
          <Alert tone="success" title={t('setPassword.done')} announce>
            {t('setPassword.doneText')}
          </Alert>
          <Link href={logInPath(link.portal)} appearance="primary">
            {t('login.go')}
          </Link>
        </>
      ) : (
        <ServerForm form={form} submitLabel={t('setPassword.submit')}>
          <NewPassword portal={link.portal ?? 'ONDERSTEUNER'} title={t('password.choose')} />
        </ServerForm>
      )}
    </Page>
  );
}

function DeadLink({ portal, children }: { portal?: MailedLink['portal']; children: string }) {
  const { t } = useTranslation();
  const query = portal ? `?portal=${portal}` : '';
  return (
    <Page title={t('setPassword.title')} withoutHelp narrow>
      <Alert tone="warning" title={t('setPassword.dead')} announce>
        {children}
      </Alert>
      <Link href={`/account/wachtwoord-vergeten${query}`} appearance="primary">
        {t('setPassword.askNew')}
      </Link>
    </Page>
  );
}
