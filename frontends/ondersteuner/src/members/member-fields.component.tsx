import { Field, useTranslation } from '@volmacht/platform';

/** Name and mobile number of a member, as one knows them (MZ-06). */
export function MemberFields() {
  const { t } = useTranslation();
  return (
    <>
      <Field.Text name="firstName" label={t('members.firstName')} required={t('members.firstNameRequired')} />
      <Field.Text name="infix" label={t('members.infix')} hint={t('members.infixHint')} width="short" optional />
      <Field.Text name="lastName" label={t('members.lastName')} required={t('members.lastNameRequired')} />
      <Field.Text
        name="mobileNumber"
        type="tel"
        width="medium"
        label={t('members.mobile')}
        hint={t('members.mobileHint')}
        required={t('members.mobileRequired')}
      />
    </>
  );
}
