import { Field, useQuery, useTranslation } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { Card } from '@volmacht/ui';
import { DomainsQuery } from './users.graphql';

/** The fields of a user's form, as text. */
export interface UserValues extends Record<string, unknown> {
  initials: string;
  firstName: string;
  infix: string;
  lastName: string;
  email: string;
  mobileNumber: string;
  uziNumber: string;
}

/** What the API takes for these fields. */
export function userInput(values: UserValues) {
  return {
    initials: values.initials.trim(),
    firstName: values.firstName.trim(),
    infix: values.infix.trim() || null,
    lastName: values.lastName.trim(),
    email: values.email.trim(),
    uziNumber: values.uziNumber.trim() || null,
  };
}

/** Who a user is (PO-08), with the number for the code: without one nobody can log in (PO-03). */
export function UserFields() {
  const { t } = useTranslation();
  const { data } = useQuery(DomainsQuery, { fetchPolicy: 'cache-first' });
  const domains = data?.organisation?.emailDomains ?? [];
  return (
    <>
      <Card title={t('user.person')} icon="user">
        <Field.Text
          name="initials"
          label={t('user.initials')}
          hint={t('user.initialsHint')}
          width="short"
          maxLength={20}
          required={t('user.initialsRequired')}
        />
        <Field.Text
          name="firstName"
          label={t('user.firstName')}
          maxLength={LIMITS.name}
          required={t('user.firstNameRequired')}
        />
        <Field.Text name="infix" label={t('user.infix')} width="short" maxLength={20} optional />
        <Field.Text
          name="lastName"
          label={t('user.lastName')}
          maxLength={LIMITS.name}
          required={t('user.lastNameRequired')}
        />
      </Card>
      <Card title={t('user.contact')} icon="mail">
        <Field.Text
          name="email"
          type="email"
          label={t('user.email')}
          hint={domains.length > 0 ? t('user.emailHintDomains', { domains: domains.join(', ') }) : t('user.emailHint')}
          required={t('user.emailRequired')}
        />
        <Field.Text
          name="mobileNumber"
          type="tel"
          label={t('user.mobile')}
          hint={t('user.mobileHint')}
          width="medium"
          required={t('user.mobileRequired')}
        />
        <Field.Text
          name="uziNumber"
          label={t('user.uzi')}
          hint={t('user.uziHint')}
          kind="digits"
          width="medium"
          optional
          check={(value: string) => (!value || /^\d{8,9}$/.test(value) ? undefined : t('user.uziDigits'))}
        />
      </Card>
    </>
  );
}
