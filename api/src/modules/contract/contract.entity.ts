import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar, EmailAddressScalar, PhoneNumberScalar } from '../../core/graphql/scalars';
import { Organisation } from '../organisation';

/** Somebody whom a municipality can turn to about a contract. */
@Entity('contract_contact')
@ObjectType({ description: 'Somebody to turn to about a contract (CO-12).' })
export class Contact {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;
  @Column({ type: 'int' })
  position!: number;
  @Column({ type: 'text' })
  @Field({ description: 'Full name.' })
  name!: string;
  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What they do.' })
  function!: string | null;
  @Column({ type: 'text', nullable: true })
  @Field(() => EmailAddressScalar, { nullable: true, description: 'E-mail address.' })
  email!: string | null;
  @Column({ type: 'text', nullable: true })
  @Field(() => PhoneNumberScalar, { nullable: true, description: 'Telephone number.' })
  phone!: string | null;
}

/** A collective contract between an organisation and the insurer. */
@Entity('contract')
@ObjectType({ description: 'A collective contract between an organisation and the insurer.' })
export class Contract {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Column({ type: 'text' })
  @Field({ description: 'Number by which people know the contract.' })
  number!: string;
  @Column({ type: 'text' })
  @Field({ description: 'Name of the contract.' })
  name!: string;
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;
  @Field(() => Organisation, { description: 'Whose contract it is.' })
  organisation!: Organisation;
  @Column({ name: 'start_date', type: 'date' })
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Column({ name: 'end_date', type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while no end is agreed.' })
  endDate!: string | null;
  @Field(() => [Contact], { description: 'Whom to turn to, in order (CO-12).' })
  contacts!: Contact[];
  @Field(() => Int, { description: 'How many take part today (CO-10).' })
  currentDeelnemers!: number;
}
