import { Field, ID, InputType, Int } from 'type-graphql';
import { AddressInput } from '../../core/graphql/address';
import { PaymentMethod } from '../../core/graphql/payment-method';
import { BsnScalar, DateScalar, EmailAddressScalar, IbanScalar, PhoneNumberScalar } from '../../core/graphql/scalars';
import { CorrespondenceChannel } from '../organisation';
import { Insurer } from './client.enums';

/** What one needs to know of a person to look them up (MZ-10). */
@InputType({
  description: 'What one needs to know of a person to look them up: exactly one of the two numbers (MZ-10).',
})
export class LookUpInsuredInput {
  @Field(() => Insurer, { description: 'Where the person is insured.' })
  insurer!: Insurer;
  @Field(() => String, { nullable: true, description: 'Number at the insurer.' })
  insuredNumber?: string | null;
  @Field(() => BsnScalar, { nullable: true, description: 'Burgerservicenummer.' })
  bsn?: string | null;
  @Field(() => DateScalar, { description: 'Day of birth.' })
  birthDate!: string;
}

/** How own clients are found (MZ-14). */
@InputType({
  description:
    'How own clients are found (MZ-14): by insured number, by BSN, or by day of birth with last name. Empty lists all.',
})
export class ClientFilter {
  @Field(() => String, { nullable: true, description: 'Number at the insurer.' })
  insuredNumber?: string | null;
  @Field(() => BsnScalar, { nullable: true, description: 'Burgerservicenummer.' })
  bsn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of birth; with lastName.' })
  birthDate?: string | null;
  @Field(() => String, { nullable: true, description: 'Last name, with or without infix; with birthDate.' })
  lastName?: string | null;
}

/** What is changed on the client's behalf (MZ-17). */
@InputType({
  description:
    'What is changed on the client’s behalf (MZ-17). What is left out stays; null empties e-mail, telephone and account numbers.',
})
export class UpdateClientInput {
  @Field(() => ID, { description: 'Whose data.' })
  clientId!: string;
  @Field(() => Int, { nullable: true, description: 'Version that was seen; CONFLICT when it is no longer the newest.' })
  version?: number | null;
  @Field(() => AddressInput, { nullable: true, description: 'New postal address.' })
  address?: AddressInput | null;
  @Field(() => EmailAddressScalar, { nullable: true, description: 'New e-mail address.' })
  email?: string | null;
  @Field(() => PhoneNumberScalar, { nullable: true, description: 'New telephone number.' })
  phone?: string | null;
  @Field(() => IbanScalar, { nullable: true, description: 'New account for the premium.' })
  premiumIban?: string | null;
  @Field(() => IbanScalar, { nullable: true, description: 'New account for claims.' })
  claimsIban?: string | null;
  @Field(() => PaymentMethod, { nullable: true, description: 'New way of paying the premium.' })
  paymentMethod?: PaymentMethod | null;
  @Field(() => CorrespondenceChannel, { nullable: true, description: 'How letters are sent; POST stops GBER.' })
  correspondenceChannel?: CorrespondenceChannel | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Starts GBER with this many instalments (2 to 10), or changes their number.',
  })
  gberInstalments?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Stops GBER.' })
  stopGber?: boolean | null;
}
