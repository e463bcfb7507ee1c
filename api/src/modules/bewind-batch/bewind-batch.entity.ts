import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../../core/graphql/scalars';
import { User } from '../user';
import { BewindBatchStatus } from './bewind-batch.enums';

/** A list of clients with their decrees. Its rows stand in bewind_batch_row. */
@Entity('bewind_batch')
@ObjectType({
  description: 'A list of clients with their decrees: checked first, handed in when the office says so (MZ-22).',
})
export class BewindBatch {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;
  @Column({ name: 'file_id', type: 'uuid', nullable: true })
  fileId!: string | null;
  @Column({ name: 'decrees_id', type: 'uuid', nullable: true })
  decreesId!: string | null;
  @Column({ name: 'file_name', type: 'text' })
  @Field({ description: 'Name of the list as it was uploaded.' })
  fileName!: string;
  @Column({ name: 'decrees_name', type: 'text' })
  @Field({ description: 'Name of the zip with the decrees.' })
  decreesName!: string;
  /** By which the same list with the same decrees is recognised. */
  @Column({ type: 'text' })
  sha256!: string;
  @Column({ name: 'requested_by', type: 'uuid' })
  requestedById!: string;
  @Field(() => User, { description: 'Who uploaded it.' })
  requestedBy!: User;
  @Column({ type: 'text' })
  @Field(() => BewindBatchStatus, { description: 'Where it stands.' })
  status!: BewindBatchStatus;
  @Column({ type: 'int' })
  todo!: number;
  @Column({ type: 'int' })
  done!: number;
  @Field(() => Float, { description: 'Share of the phase under way that has been done, 0 to 1.' })
  progress!: number;
  @Column({ type: 'int' })
  @Field(() => Int, { description: 'Rows in the list, without header and empty rows.' })
  rows!: number;
  @Field(() => Int, { description: 'Rows that can be handed in.' })
  good!: number;
  @Field(() => Int, { description: 'Rows that must be mended.' })
  failed!: number;
  @Field(() => Int, { description: 'Good rows of whose decree a program cannot tell; a reviewer reads it.' })
  doubtful!: number;
  @Column({ type: 'int' })
  @Field(() => Int, { description: 'Requests for a bewind that were made.' })
  requested!: number;
  @Column({ name: 'created_at', type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was uploaded.' })
  createdAt!: string;
  @Column({ name: 'checked_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When all rows were checked.' })
  checkedAt!: string | null;
  @Column({ name: 'submitted_by', type: 'uuid', nullable: true })
  submittedBy!: string | null;
  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the good rows were handed in.' })
  submittedAt!: string | null;
  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When all requests were made, or it was refused.' })
  finishedAt!: string | null;
}

@ObjectType({ description: 'Something wrong with a row of a list of clients; a row may have several (MZ-22).' })
export class BewindBatchFailure {
  id!: string;
  @Field(() => Int, { description: 'Row as a spreadsheet numbers it: the header is 1. 0 for the list as a whole.' })
  row!: number;
  @Field(() => String, { nullable: true, description: 'Column of the template in which it shows.' })
  column!: string | null;
  @Field({ description: 'Stable code.' })
  rule!: string;
  @Field({ description: 'What is wrong and how to mend it, in the session’s language.' })
  message!: string;
  @Field({ description: 'The row as it was sent, in the order of the template; of a BSN only the end.' })
  raw!: string;
}
