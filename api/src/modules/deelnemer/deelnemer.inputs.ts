import { Field, ID, InputType } from 'type-graphql';
import { AddressInput } from '../../core/graphql/address';
import { PaymentMethod } from '../../core/graphql/payment-method';
import { BsnScalar, DateScalar, IbanScalar } from '../../core/graphql/scalars';
import { SortDirection } from '../../core/graphql/sort-direction';
import { DeelnemerOrderField, EndReason, Gender, HouseholdRole } from './deelnemer.enums';

/** How deelnemers are found (CO-03). */
@InputType({ description: 'How deelnemers are found (CO-03): all that is given must fit.' })
export class DeelnemerFilter {
  @Field(() => String, { nullable: true, description: 'Last name or its beginning, with or without infix.' })
  lastName?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of birth.' })
  birthDate?: string | null;
  @Field(() => BsnScalar, { nullable: true, description: 'Burgerservicenummer.' })
  bsn?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the person at the insurer.' })
  relatienummer?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Who took part on this day; today when left out.' })
  on?: string | null;
}

/** By which column deelnemers are sorted. */
@InputType({ description: 'By which column deelnemers are sorted (CO-03).' })
export class DeelnemerOrder {
  @Field(() => DeelnemerOrderField, { description: 'Column.' })
  field!: DeelnemerOrderField;
  @Field(() => SortDirection, { description: 'Up or down.' })
  direction!: SortDirection;
}

/** A person as they are told to us. */
@InputType({ description: 'A person.' })
export class PersonInput {
  @Field(() => BsnScalar, { description: 'Burgerservicenummer.' })
  bsn!: string;
  @Field({ description: 'Initials: A.J.' })
  initials!: string;
  @Field(() => String, { nullable: true, description: 'What stands before the last name: van der.' })
  infix?: string | null;
  @Field({ description: 'Last name without infix.' })
  lastName!: string;
  @Field(() => DateScalar, { description: 'Day of birth.' })
  birthDate!: string;
  @Field(() => Gender, { description: 'Gender.' })
  gender!: Gender;
}

/** A partner or child. */
@InputType({ description: 'A partner or child of a client (CO-06, CO-07).' })
export class FamilyMemberInput {
  @Field(() => PersonInput, { description: 'Who it is.' })
  person!: PersonInput;
  @Field(() => HouseholdRole, { description: 'PARTNER or KIND.' })
  role!: HouseholdRole;
}

/** A new client, alone or with family (CO-06). */
@InputType({ description: 'A new client, alone or with partner and children; all come in, or nobody does (CO-06).' })
export class AddDeelnemerInput {
  @Field(() => ID, { description: 'In which contract.' })
  contractId!: string;
  @Field(() => PersonInput, { description: 'The client.' })
  client!: PersonInput;
  @Field(() => [FamilyMemberInput], { nullable: true, description: 'At most one partner, and children.' })
  family?: FamilyMemberInput[] | null;
  @Field(() => AddressInput, { description: 'Where they live.' })
  address!: AddressInput;
  @Field(() => DateScalar, { description: 'First day; at most 3 months back and 12 months ahead.' })
  startDate!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Insurance for all of them; left out for who is insured already.',
  })
  insuranceCode?: string | null;
  @Field(() => PaymentMethod, { nullable: true, description: 'How the premium is paid; needed with an insurance.' })
  paymentMethod?: PaymentMethod | null;
  @Field(() => IbanScalar, { nullable: true, description: 'Account for the premium; needed for DIRECT_DEBIT.' })
  premiumIban?: string | null;
}

/** Family that joins a client who takes part (CO-07). */
@InputType({ description: 'Family that joins a client who takes part (CO-07); all come in, or nobody does.' })
export class AddFamilyInput {
  @Field(() => ID, { description: 'Any deelnemer of the household.' })
  deelnemerId!: string;
  @Field(() => [FamilyMemberInput], { description: 'Who join.' })
  family!: FamilyMemberInput[];
  @Field(() => DateScalar, { description: 'Their first day; at most 3 months back and 12 months ahead.' })
  startDate!: string;
}

/** The end of a stay (CO-04). */
@InputType({ description: 'The end of a stay (CO-04).' })
export class EndDeelnemerInput {
  @Field(() => ID, { description: 'Whose.' })
  deelnemerId!: string;
  @Field(() => DateScalar, { description: 'Last day (through); at most 3 months back.' })
  endDate!: string;
  @Field(() => EndReason, { description: 'Why.' })
  reason!: EndReason;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Ends the stays of the whole household on that day; else the others stay. No by default.',
  })
  wholeHousehold?: boolean | null;
}
