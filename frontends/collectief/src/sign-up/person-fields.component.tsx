import { Field, useTranslation } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { dateInNetherlands } from '@volmacht/ui';

const GENDERS = ['V', 'M', 'X'] as const;

/** Who somebody is, as fields under a name of the form: 'client', 'family.0.person' (CO-06). */
export function PersonFields({ name }: { name: string }) {
  const { t } = useTranslation();
  const notFuture = (value: string) =>
    value > dateInNetherlands(new Date()) ? t('person.birthDateFuture') : undefined;
  const nineDigits = (value: string) =>
    /^\d{9}$/.test(value.replace(/[\s.]/g, '')) ? undefined : t('person.bsnNineDigits');
  return (
    <>
      <Field.Text
        name={`${name}.bsn`}
        label={t('deelnemer.bsn')}
        kind="digits"
        width="medium"
        required={t('person.bsnNineDigits')}
        check={nineDigits}
      />
      <Field.Text
        name={`${name}.initials`}
        label={t('person.initials')}
        width="short"
        maxLength={LIMITS.name}
        required={t('person.initialsRequired')}
      />
      <Field.Text name={`${name}.infix`} label={t('person.infix')} width="short" maxLength={LIMITS.name} optional />
      <Field.Text
        name={`${name}.lastName`}
        label={t('deelnemer.lastName')}
        maxLength={LIMITS.name}
        required={t('person.lastNameRequired')}
      />
      <Field.Date
        name={`${name}.birthDate`}
        label={t('deelnemer.birthDate')}
        required={t('person.birthDateRequired')}
        check={notFuture}
      />
      <Field.Radio
        name={`${name}.gender`}
        label={t('deelnemer.gender')}
        required={t('person.genderRequired')}
        choices={GENDERS.map((value) => ({ value, label: t(`gender.${value}`) }))}
      />
    </>
  );
}
