import { addressValues } from '@volmacht/platform';
import { dateInNetherlands } from '@volmacht/ui';
import type { AddDeelnemerInput, PaymentMethod } from '../gql/graphql';
import { NO_INSURANCE } from './insurance-step.component';
import { familyInput, NOBODY, personInput, type FamilyValues, type PersonValues } from './person-values';

/** All that the journey of a new deelnemer asks. */
export interface SignUpValues extends Record<string, unknown> {
  contractId: string;
  startDate: string;
  client: PersonValues;
  address: ReturnType<typeof addressValues>;
  family: FamilyValues[];
  insuranceCode: string;
  paymentMethod: PaymentMethod | '';
  premiumIban: string;
}

/** An empty form: from today, in the contract one works with. */
export function newSignUp(contractId: string): SignUpValues {
  return {
    contractId,
    startDate: dateInNetherlands(new Date()),
    client: NOBODY,
    address: addressValues(undefined),
    family: [],
    insuranceCode: '',
    paymentMethod: '',
    premiumIban: '',
  };
}

/** The values as the API takes them; what was filled in for an insurance that was dropped again is left out. */
export function toInput(values: SignUpValues): AddDeelnemerInput {
  const insured = values.insuranceCode !== '' && values.insuranceCode !== NO_INSURANCE;
  const debit = insured && values.paymentMethod === 'DIRECT_DEBIT';
  return {
    contractId: values.contractId,
    startDate: values.startDate,
    client: personInput(values.client),
    address: values.address,
    family: familyInput(values.family),
    insuranceCode: insured ? values.insuranceCode : null,
    paymentMethod: insured && values.paymentMethod ? values.paymentMethod : null,
    premiumIban: debit ? values.premiumIban.replace(/\s/g, '') : null,
  };
}
