import { Field, useTranslation } from '@volmacht/platform';
import { Card } from '@volmacht/ui';

/** Organisation and person of a request for access. Stands inside a ServerForm. */
export function ApplicantFields() {
  const { t } = useTranslation();
  const eightDigits = (value: string) =>
    /^\d{8}$/.test(value.replace(/[\s.]/g, '')) ? undefined : t('request.kvkWrong');
  return (
    <>
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
          width="short"
          required={t('request.kvkRequired')}
          check={eightDigits}
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
          hint={t('request.lastNameHint')}
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
    </>
  );
}
