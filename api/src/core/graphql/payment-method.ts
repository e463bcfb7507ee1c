import { registerEnumType } from 'type-graphql';

/** How a premium is paid; the money of a client and of a deelnemer knows the same two ways. */
export enum PaymentMethod {
  DIRECT_DEBIT = 'DIRECT_DEBIT',
  INVOICE = 'INVOICE',
}

registerEnumType(PaymentMethod, { name: 'PaymentMethod', description: 'How the premium is paid.' });
