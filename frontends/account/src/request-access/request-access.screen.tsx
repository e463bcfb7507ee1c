import { Field, Page, ServerForm, useLanguage, useServerForm, useTranslation } from '@volmacht/platform';
import { Alert, Card, dateInNetherlands, formatLongDate } from '@volmacht/ui';
import { useState } from 'react';
import type { RequestAccessMutation as RequestAccessData } from '../gql/graphql';
import { RequestAccessMutation } from './request-access.graphql';

const EMPTY = { organisationName: '', kvkNumber: '', firstName: '', lastName: '', email: '', mobileNumber: '' };

/** '06 12345678' → '+31612345678'; numbers that already carry a country code stay as they are. */
function toE164(number: string): string {
  const digits = number.replace(/[^\d+]/g, '');
  return digits.startsWith('+')
    ? digits
    : digits.startsWith('00')
      ? `+${digits.slice(2)}`
      : `+31${digits.replace(/^0/, '')}`;
}

/** The public form that asks access for an organisation (MZ-01). */
export function RequestAccessScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [done, setDone] = useState<RequestAccessData['requestAccess']>();
  const form = useServerForm({
    defaultValues: EMPTY,
    mutation: RequestAccessMutation,
    variables: (values) => ({
      input: { ...values, portal: 'ONDERSTEUNER' as const, mobileNumber: toE164(values.mobileNumber) },
    }),
    onDone: ({ requestAccess }) => setDone(requestAccess),
  });
  const breadcrumb = [{ label: t('home'), href: '/' }];
  if (done) {
    const date = formatLongDate(dateInNetherlands(done.dueAt), language);
    return (
      <Page title={t('request.done')} breadcrumb={breadcrumb}>
        <Alert tone="success" announce title={t('request.done')}>
          {t('request.doneNext', { date, email: done.email })}
        </Alert>
      </Page>
    );
  }
  const digitsOnly = (value: string) => (/^\d{8}$/.test(value.replace(/\s/g, '')) ? undefined : t('request.kvkWrong'));
  return (
    <Page title={t('request.title')} intro={t('request.intro')} breadcrumb={breadcrumb}>
      <ServerForm form={form} submitLabel={t('request.submit')}>
        <Card title={t('request.organisation')}>
          <Field.Text
            name="organisationName"
            label={t('request.organisationName')}
            autoComplete="organization"
            required={t('request.organisationNameRequired')}
          />
          <Field.Text
            name="kvkNumber"
            label={t('request.kvkNumber')}
            hint={t('request.kvkHint')}
            kind="digits"
            width="medium"
            required={t('request.kvkRequired')}
            check={digitsOnly}
          />
        </Card>
        <Card title={t('request.you')}>
          <Field.Text
            name="firstName"
            label={t('request.firstName')}
            autoComplete="given-name"
            required={t('request.firstNameRequired')}
          />
          <Field.Text
            name="lastName"
            label={t('request.lastName')}
            autoComplete="family-name"
            required={t('request.lastNameRequired')}
          />
          <Field.Text
            name="email"
            type="email"
            label={t('request.email')}
            hint={t('request.emailHint')}
            autoComplete="email"
            required={t('request.emailRequired')}
          />
          <Field.Text
            name="mobileNumber"
            type="tel"
            width="medium"
            label={t('request.mobile')}
            hint={t('request.mobileHint')}
            autoComplete="tel"
            required={t('request.mobileRequired')}
          />
        </Card>
      </ServerForm>
    </Page>
  );
}
