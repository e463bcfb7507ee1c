import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../core/graphql/scalars';
import { Client } from '../client';
import { Organisation } from '../organisation';
import { User } from '../user';
import { BewindKind, BewindStatus } from './bewind.enums';

/** One office's measure over one person, from the request to its end. */
@Entity('bewind')
@ObjectType({ description: 'The measure of one office over one person, from the request to its end (MZ-11 to MZ-18).' })
export class Bewind {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Column({ name: 'insured_id', type: 'uuid' })
  insuredId!: string;
  @Field(() => Client, { description: 'Whom it is about; before it runs, only who the person is can be asked.' })
  client!: Client;
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;
  @Field(() => Organisation, { description: 'The office.' })
  organisation!: Organisation;
  @Column({ type: 'text' })
  @Field(() => BewindKind, { description: 'Which measure.' })
  kind!: BewindKind;
  @Column({ type: 'text' })
  @Field(() => BewindStatus, { description: 'Where it stands.' })
  status!: BewindStatus;
  @Column({ name: 'start_date', type: 'date' })
  @Field(() => DateScalar, { description: 'First day on which the office acts for the person.' })
  startDate!: string;
  @Column({ name: 'end_date', type: 'date', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day from which the office no longer acts for the person; null while no end is known.',
  })
  endDate!: string | null;
  @Column({ name: 'requested_by', type: 'uuid' })
  requestedById!: string;
  @Field(() => User, { description: 'Who requested it.' })
  requestedBy!: User;
  @Column({ name: 'requested_at', type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was requested.' })
  requestedAt!: string;
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the insurer has decided at the latest (MZ-13); null when nothing waits for the insurer.',
  })
  dueAt!: string | null;
  @Field({ description: 'The insurer is late (MZ-13).' })
  overdue!: boolean;
  @VersionColumn()
  version!: number;
}
