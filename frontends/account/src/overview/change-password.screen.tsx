import { Field, goTo, Page, ServerForm, useServerForm, useSession, useTranslation } from '@volmacht/platform';
import { Card, Link } from '@volmacht/ui';
import { NewPassword } from '../password/new-password.component';
import { ChangePasswordMutation } from '../password/password.graphql';
import { useAccountBreadcrumb } from './account-breadcrumb.hook';

/** Changes the own password; other sessions of the account end (MZ-05). */
export function ChangePasswordScreen() {
  const { t } = useTranslation();
  const breadcrumb = useAccountBreadcrumb();
  const portal = useSession().viewer?.portals[0] ?? 'ONDERSTEUNER';
  const form = useServerForm({
    defaultValues: { current: '', password: '', passwordRepeat: '' },
    mutation: ChangePasswordMutation,
    variables: (values) => values,
    onDone: () => goTo('/account/overzicht?gewijzigd=password'),
  });
  return (
    <Page title={t('changePassword.title')} intro={t('changePassword.intro')} breadcrumb={breadcrumb} narrow>
      <ServerForm
        form={form}
        submitLabel={t('changePassword.submit')}
        secondary={<Link href="/account/overzicht">{t('cancel')}</Link>}
      >
        <Card>
          <Field.Text
            name="current"
            type="password"
            label={t('changePassword.current')}
            autoComplete="current-password"
            required={t('changePassword.currentRequired')}
          />
        </Card>
        <NewPassword portal={portal} title={t('password.choose')} />
      </ServerForm>
    </Page>
  );
}
