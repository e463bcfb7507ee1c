import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Address } from '../../core/graphql/address';
import { PaymentMethod } from '../../core/graphql/payment-method';
import {
  DateScalar,
  DecimalScalar,
  EmailAddressScalar,
  IbanScalar,
  PhoneNumberScalar,
} from '../../core/graphql/scalars';
import { CorrespondenceChannel } from '../organisation';
import { Insurer } from './client.enums';

@ObjectType({ description: 'Premium taken at source by order of the CAK, because of arrears (bronheffing).' })
export class Bronheffing {
  @Field({ description: 'It is taken at source now.' })
  active!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'First day; null when there is none.' })
  since!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Euros a month; null when there is none.' })
  monthlyAmount!: string | null;
}

@ObjectType({ description: 'Gespreid betalen eigen risico: paying the own risk in monthly instalments.' })
export class Gber {
  @Field({ description: 'It runs now.' })
  active!: boolean;
  @Field(() => Int, { nullable: true, description: 'Number of monthly instalments, 2 to 10.' })
  instalments!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it began.' })
  since!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was stopped; null while it runs.' })
  stoppedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was stopped, in words.' })
  stopReason!: string | null;
}

@ObjectType({ description: 'The money side of an insured person.' })
export class Debtor {
  @Field({ description: 'Debtor number at the insurer.' })
  debtorNumber!: string;
  @Field(() => IbanScalar, { nullable: true, description: 'Account from which the premium is paid.' })
  premiumIban!: string | null;
  @Field(() => IbanScalar, { nullable: true, description: 'Account to which claims are paid.' })
  claimsIban!: string | null;
  @Field(() => PaymentMethod, { description: 'How the premium is paid.' })
  paymentMethod!: PaymentMethod;
  @Field(() => DecimalScalar, { description: 'Euros still to be paid.' })
  outstandingAmount!: string;
}

@ObjectType({ description: 'One treatment that was claimed.' })
export class CareClaim {
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Field(() => DateScalar, { description: 'Day of treatment.' })
  treatedOn!: string;
  @Field({ description: 'Who gave the care.' })
  provider!: string;
  @Field({ description: 'What care it was.' })
  description!: string;
  @Field(() => DecimalScalar, { description: 'Euros claimed.' })
  amount!: string;
}

@ObjectType({ description: 'Care matters, in sight for a curator only (MZ-16).' })
export class CareOverview {
  @Field(() => [CareClaim], { description: 'Claims, newest first.' })
  claims!: CareClaim[];
  @Field({ description: 'Name of the policy.' })
  policyName!: string;
  @Field(() => DecimalScalar, { description: 'Euros of the own risk used this year.' })
  deductibleUsed!: string;
}

@ObjectType({ description: 'An insured person as seen by an office whose bewind over them runs (MZ-15).' })
export class Client {
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Field(() => Insurer, { description: 'Where the person is insured.' })
  insurer!: Insurer;
  @Field({ description: 'Number at the insurer.' })
  insuredNumber!: string;
  @Field({ description: 'BSN with only the last four digits in sight (XX-02).' })
  maskedBsn!: string;
  @Field({ description: 'Full name.' })
  fullName!: string;
  @Field(() => DateScalar, { description: 'Day of birth.' })
  birthDate!: string;
  @Field(() => Address, { description: 'Postal address.' })
  address!: Address;
  @Field(() => EmailAddressScalar, { nullable: true, description: 'E-mail address.' })
  email!: string | null;
  @Field(() => PhoneNumberScalar, { nullable: true, description: 'Telephone number.' })
  phone!: string | null;
  @Field(() => CorrespondenceChannel, { description: 'How letters are sent.' })
  correspondenceChannel!: CorrespondenceChannel;
  @Field(() => Debtor, { description: 'Debtor data.' })
  debtor!: Debtor;
  @Field(() => Bronheffing, { description: 'Premium taken at source.' })
  bronheffing!: Bronheffing;
  @Field(() => Gber, { description: 'Spread payment of the own risk.' })
  gber!: Gber;
  @Field(() => CareOverview, {
    nullable: true,
    description: 'Care matters; null unless the running bewind is curatele.',
  })
  care!: CareOverview | null;
  @Field(() => Int, { description: 'Rises with every change; give it to updateClient to change only what you saw.' })
  version!: number;
}

@ObjectType({
  description:
    'Proof of one successful look-up, to be handed to requestBewind within 30 minutes by the user who looked.',
})
export class InsuredMatch {
  @Field(() => ID, { description: 'The proof; can be used once.' })
  token!: string;
  @Field({ description: 'Full name of the person found.' })
  fullName!: string;
  @Field(() => DateScalar, { description: 'Day of birth.' })
  birthDate!: string;
  @Field(() => Insurer, { description: 'Where the person is insured.' })
  insurer!: Insurer;
  @Field({ description: 'Insured number with only its last digits in sight.' })
  maskedInsuredNumber!: string;
}
