import { Field, Page, ServerForm, useSearchParams, useServerForm, useTranslation } from '@volmacht/platform';
import { Alert, Card, Link } from '@volmacht/ui';
import { useState } from 'react';
import { logInPath, portalFrom } from '../log-in/portal-choice';
import { RequestPasswordLinkMutation } from './password.graphql';

/** Asks for a link to choose a new password; the receipt is the same for every name (PO-02). */
export function ForgottenScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const portal = portalFrom(search.get('portal')) ?? 'ONDERSTEUNER';
  const [sent, setSent] = useState(false);
  const form = useServerForm({
    defaultValues: { loginName: '' },
    mutation: RequestPasswordLinkMutation,
    variables: ({ loginName }) => ({ portal, loginName: loginName.trim() }),
    onDone: () => setSent(true),
  });
  const breadcrumb = [
    { label: t('home'), href: '/' },
    { label: t('login.go'), href: logInPath(portal) },
  ];
  return (
    <Page title={t('forgotten.title')} intro={sent ? undefined : t('forgotten.intro')} breadcrumb={breadcrumb} narrow>
      {sent ? (
        <>
          <Alert tone="success" title={t('forgotten.sent')} announce>
            {t('forgotten.sentText')}
          </Alert>
          <Link href={logInPath(portal)}>{t('login.go')}</Link>
        </>
      ) : (
        <ServerForm form={form} submitLabel={t('forgotten.submit')}>
          <Card>
            <Field.Text
              name="loginName"
              label={t('login.name')}
              hint={t('login.nameHint')}
              autoComplete="username"
              required={t('login.nameRequired')}
            />
          </Card>
        </ServerForm>
      )}
    </Page>
  );
}
