import { Field, ServerForm, useTranslation, useWatch } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { Alert, Card } from '@volmacht/ui';
import { INSURERS } from '../words/choices';
import type { useLookUp } from './look-up.hook';

function NumberField() {
  const { t } = useTranslation();
  const byBsn = useWatch({ name: 'by' }) === 'BSN';
  return (
    <Field.Text
      name="number"
      label={byBsn ? t('signUp.bsn') : t('signUp.insuredNumber')}
      hint={byBsn ? t('signUp.bsnHint') : t('signUp.insuredNumberHint')}
      kind="digits"
      width="medium"
      required={byBsn ? t('signUp.bsnRequired') : t('signUp.insuredNumberRequired')}
    />
  );
}

interface LookUpStepProps {
  lookUp: ReturnType<typeof useLookUp>;
  /** The proof of an earlier look-up is too old to send with. */
  expired: boolean;
}

/** Step 1: who is it (MZ-10). No match says so without telling which part was wrong. */
export function LookUpStep({ lookUp: { form, missed }, expired }: LookUpStepProps) {
  const { t } = useTranslation();
  return (
    <ServerForm form={form} submitLabel={t('signUp.search')}>
      {expired ? (
        <Alert tone="warning" announce title={t('signUp.expired')}>
          {t('signUp.expiredNext', { minutes: LIMITS.matchMinutes })}
        </Alert>
      ) : null}
      <Card title={t('signUp.steps.lookUp')}>
        <Field.Radio
          name="insurer"
          label={t('signUp.insurer')}
          required={t('signUp.insurerRequired')}
          choices={INSURERS.map((value) => ({ value, label: t(`insurer.${value}`) }))}
        />
        <Field.Radio
          name="by"
          label={t('signUp.by')}
          choices={[
            { value: 'INSURED_NUMBER', label: t('signUp.insuredNumber') },
            { value: 'BSN', label: t('signUp.bsn') },
          ]}
        />
        <NumberField />
        <Field.Date
          name="birthDate"
          label={t('signUp.birthDate')}
          hint={t('signUp.birthDateHint')}
          required={t('signUp.birthDateRequired')}
        />
      </Card>
      {missed && !form.busy ? (
        <Alert tone="warning" announce title={t('signUp.noMatch')}>
          {t('signUp.noMatchNext')}
        </Alert>
      ) : null}
    </ServerForm>
  );
}
