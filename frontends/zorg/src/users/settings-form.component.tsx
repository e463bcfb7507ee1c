import { Field, ServerForm, useServerForm, useTranslation } from '@volmacht/platform';
import { Alert, Card } from '@volmacht/ui';
import { useState } from 'react';
import type { ZorgUserDetailFragment } from '../gql/graphql';
import { UpdateZorgUserMutation } from './users.graphql';

/** Newsletter and contact person; both must be off before somebody can be deleted (ZO-08, ZO-09). */
export function SettingsForm({ user }: { user: ZorgUserDetailFragment }) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState(false);
  const form = useServerForm({
    defaultValues: { newsletter: user.newsletter, contactPerson: user.contactPerson },
    mutation: UpdateZorgUserMutation,
    variables: (values) => ({ input: { id: user.id, ...values } }),
    onDone: () => setSaved(true),
    onFail: () => {
      setSaved(false);
      return false;
    },
  });
  return (
    <ServerForm form={form} submitLabel={t('users.saveSettings')}>
      <Card title={t('users.settings')} icon="mail">
        <Field.Checkbox name="newsletter" label={t('users.newsletter')} optional />
        <Field.Checkbox
          name="contactPerson"
          label={t('users.contactPerson')}
          hint={t('users.contactPersonHint')}
          optional
        />
      </Card>
      {saved ? <Alert tone="success" announce title={t('users.settingsSaved')} /> : null}
    </ServerForm>
  );
}
