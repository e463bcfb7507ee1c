import { Field, ServerForm, useServerForm, useTranslation } from '@volmacht/platform';
import { Alert, Card } from '@volmacht/ui';
import { useState } from 'react';
import type { Product, SettingsFragment } from '../gql/graphql';
import { UpdateWebserviceMutation } from './webservice.graphql';

interface WebserviceFormProps {
  product: Product;
  settings: SettingsFragment | null;
  onSaved: () => void;
}

/** On or off, where the municipality's own system is found, and which certificate it must show (ZO-12). */
export function WebserviceForm({ product, settings, onSaved }: WebserviceFormProps) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState(false);
  const form = useServerForm({
    defaultValues: {
      enabled: settings?.enabled ?? false,
      endpoint: settings?.endpoint ?? '',
      certificateFingerprint: settings?.certificateFingerprint ?? '',
    },
    mutation: UpdateWebserviceMutation,
    variables: ({ enabled, endpoint, certificateFingerprint }) => ({
      product,
      enabled,
      endpoint: endpoint.trim() || null,
      certificateFingerprint: certificateFingerprint.trim() || null,
    }),
    onDone: () => {
      setSaved(true);
      onSaved();
    },
    onFail: () => {
      setSaved(false);
      return false;
    },
  });
  return (
    <ServerForm form={form} submitLabel={t('webservice.save')}>
      <Card title={t('webservice.settings')} icon="settings">
        <Field.Checkbox name="enabled" label={t('webservice.enabled')} hint={t('webservice.enabledHint')} optional />
        <Field.Text name="endpoint" label={t('webservice.endpoint')} hint={t('webservice.endpointHint')} optional />
        <Field.Text
          name="certificateFingerprint"
          label={t('webservice.certificate')}
          hint={t('webservice.certificateHint')}
          optional
        />
      </Card>
      {saved ? <Alert tone="success" announce title={t('webservice.saved')} /> : null}
    </ServerForm>
  );
}
