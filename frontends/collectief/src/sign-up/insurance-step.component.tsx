import {
  Field,
  Loaded,
  ServerForm,
  useLanguage,
  useQuery,
  useTranslation,
  useWatch,
  type AnyServerForm,
} from '@volmacht/platform';
import { Card, formatAmount } from '@volmacht/ui';
import type { ReactNode } from 'react';
import type { PaymentMethod } from '../gql/graphql';
import { InsuranceProductsQuery } from './sign-up.graphql';

/** The choice of who takes part without a new insurance. */
export const NO_INSURANCE = 'GEEN';

const METHODS: readonly PaymentMethod[] = ['DIRECT_DEBIT', 'INVOICE'];

function PaymentFields() {
  const { t } = useTranslation();
  const [insurance, method] = useWatch({ name: ['insuranceCode', 'paymentMethod'] }) as [string, string];
  if (insurance === '' || insurance === NO_INSURANCE) return null;
  return (
    <Card title={t('deelnemer.paymentMethod')} icon="wallet">
      <Field.Radio
        name="paymentMethod"
        label={t('deelnemer.paymentMethod')}
        required={t('new.paymentRequired')}
        choices={METHODS.map((value) => ({
          value,
          label: t(`paymentMethod.${value}`),
          hint: t(`paymentMethodHint.${value}`),
        }))}
      />
      {method === 'DIRECT_DEBIT' ? (
        <Field.Text
          name="premiumIban"
          label={t('deelnemer.iban')}
          hint={t('new.ibanHint')}
          kind="iban"
          required={t('new.ibanRequired')}
        />
      ) : null}
    </Card>
  );
}

/** Step 3: which insurance, if any, and how the premium is paid (CO-06). */
export function InsuranceStep({ form, secondary }: { form: AnyServerForm; secondary: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery(InsuranceProductsQuery);
  return (
    <Loaded query={query} skeleton="form">
      {({ insuranceProducts }) => (
        <ServerForm form={form} submitLabel={t('journey.next')} secondary={secondary}>
          <Card title={t('deelnemer.insurance')} icon="shield">
            <Field.Radio
              name="insuranceCode"
              label={t('new.insurance')}
              required={t('new.insuranceRequired')}
              choices={[
                ...insuranceProducts.map(({ code, name, monthlyPremium }) => ({
                  value: code,
                  label: name,
                  hint: t('new.perMonth', { amount: formatAmount(monthlyPremium, language) }),
                })),
                { value: NO_INSURANCE, label: t('new.noInsurance'), hint: t('new.noInsuranceHint') },
              ]}
            />
          </Card>
          <PaymentFields />
        </ServerForm>
      )}
    </Loaded>
  );
}
