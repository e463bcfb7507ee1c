import { Field, Page, ServerForm, useServerForm, useTranslation } from '@volmacht/platform';
import { Alert, Card, Link } from '@volmacht/ui';
import { useState } from 'react';
import { useAccountBreadcrumb } from './account-breadcrumb.hook';
import { RequestEmailChangeMutation } from './overview.graphql';

/** Changes the own e-mail address; it counts once the link in the new mailbox is used (MZ-05). */
export function ChangeEmailScreen() {
  const { t } = useTranslation();
  const breadcrumb = useAccountBreadcrumb();
  const [sentTo, setSentTo] = useState<string>();
  const form = useServerForm({
    defaultValues: { email: '' },
    mutation: RequestEmailChangeMutation,
    variables: ({ email }) => ({ email: email.trim() }),
    onDone: (_, { email }) => setSentTo(email.trim()),
  });
  return (
    <Page title={t('changeEmail.title')} intro={t('changeEmail.intro')} breadcrumb={breadcrumb} narrow>
      {sentTo ? (
        <>
          <Alert tone="success" title={t('changeEmail.sent')} announce>
            {t('changeEmail.sentText', { email: sentTo })}
          </Alert>
          <Link href="/account/overzicht">{t('overview.back')}</Link>
        </>
      ) : (
        <ServerForm
          form={form}
          submitLabel={t('changeEmail.submit')}
          secondary={<Link href="/account/overzicht">{t('cancel')}</Link>}
        >
          <Card>
            <Field.Text
              name="email"
              type="email"
              label={t('changeEmail.label')}
              autoComplete="email"
              required={t('request.emailRequired')}
            />
          </Card>
        </ServerForm>
      )}
    </Page>
  );
}
