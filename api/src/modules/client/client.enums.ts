import { registerEnumType } from 'type-graphql';

export enum Insurer {
  MENZIS = 'MENZIS',
  ANDERZORG = 'ANDERZORG',
  VINKVINK = 'VINKVINK',
}
export enum PaymentMethod {
  DIRECT_DEBIT = 'DIRECT_DEBIT',
  INVOICE = 'INVOICE',
}

registerEnumType(Insurer, {
  name: 'Insurer',
  description: 'The insurers (brands) whose insured people can be found (MZ-10).',
});
registerEnumType(PaymentMethod, { name: 'PaymentMethod', description: 'How the premium is paid.' });
