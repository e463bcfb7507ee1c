import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { Address } from '../../core/graphql/address';
import { PaymentMethod } from '../../core/graphql/payment-method';
import { DateScalar, IbanScalar } from '../../core/graphql/scalars';
import { Contract } from '../contract';
import { InsuranceProduct } from '../insurance';
import { EndReason, Gender, HouseholdRole } from './deelnemer.enums';

/** One stay of a person in a contract, from startDate through endDate; who leaves and comes back has two. */
@Entity('deelnemer')
@ObjectType({ description: 'One stay of a person in a contract; who leaves and comes back has two (CO-03).' })
export class Deelnemer {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity of this stay; stable.' })
  id!: string;
  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;
  @Field(() => Contract, { description: 'The contract in which the person takes part.' })
  contract!: Contract;
  @Column({ name: 'household_id', type: 'uuid' })
  householdId!: string;
  @Column({ name: 'household_role', type: 'text' })
  @Field(() => HouseholdRole, { description: 'Place in the household.' })
  householdRole!: HouseholdRole;
  @Field(() => [Deelnemer], {
    description: 'All of the household who take part while this person does, this person included: client first.',
  })
  household!: Deelnemer[];
  /** Sealed; made together with its index and tail by `bsnColumns`, never by hand (XX-02). */
  @Column({ name: 'bsn_sealed', type: 'bytea' })
  bsnSealed!: Buffer;
  @Column({ name: 'bsn_index', type: 'bytea' })
  bsnIndex!: Buffer;
  @Column({ name: 'bsn_tail', type: 'text' })
  bsnTail!: string;
  @Field({ description: 'BSN with only the last four digits in sight (XX-02).' })
  maskedBsn!: string;
  @Column({ type: 'text' })
  @Field({ description: 'Number of the person at the insurer.' })
  relatienummer!: string;
  @Column({ type: 'text' })
  initials!: string;
  @Column({ type: 'text', nullable: true })
  infix!: string | null;
  @Column({ name: 'last_name', type: 'text' })
  lastName!: string;
  @Column({ name: 'full_name', type: 'text' })
  @Field({ description: 'Initials and last name.' })
  fullName!: string;
  @Column({ name: 'search_name', type: 'text' })
  searchName!: string;
  @Column({ name: 'birth_date', type: 'date' })
  @Field(() => DateScalar, { description: 'Day of birth.' })
  birthDate!: string;
  @Column({ type: 'text' })
  @Field(() => Gender, { description: 'Gender.' })
  gender!: Gender;
  @Column({ type: 'text' })
  street!: string;
  @Column({ name: 'house_number', type: 'text' })
  houseNumber!: string;
  @Column({ type: 'text' })
  postcode!: string;
  @Column({ type: 'text' })
  city!: string;
  @Column({ type: 'text', default: 'NL' })
  country!: string;
  @Field(() => Address, { description: 'Postal address.' })
  address!: Address;
  @Column({ name: 'insurance_code', type: 'text', nullable: true })
  insuranceCode!: string | null;
  @Field(() => InsuranceProduct, { nullable: true, description: 'Insurance taken here; null for who has their own.' })
  insurance!: InsuranceProduct | null;
  @Column({ name: 'payment_method', type: 'text', nullable: true })
  @Field(() => PaymentMethod, { nullable: true, description: 'How the premium is paid; null without an insurance.' })
  paymentMethod!: PaymentMethod | null;
  @Column({ name: 'premium_iban', type: 'text', nullable: true })
  @Field(() => IbanScalar, { nullable: true, description: 'Account from which the premium is paid.' })
  premiumIban!: string | null;
  @Column({ name: 'start_date', type: 'date' })
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Column({ name: 'end_date', type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day (through); null while no end is known.' })
  endDate!: string | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true })
  @Field(() => EndReason, { nullable: true, description: 'Why it ends; null while no end is known.' })
  endReason!: EndReason | null;
  @Column({ name: 'start_told', type: 'boolean', default: false })
  startTold!: boolean;
  @Column({ name: 'end_told', type: 'boolean', default: false })
  endTold!: boolean;
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
  @VersionColumn()
  version!: number;
}
