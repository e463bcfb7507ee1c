import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../../core/graphql/scalars';
import { Contract } from '../contract';
import { StoredFile } from '../file';
import { BatchStatus } from './deelnemer-batch.enums';

/** An upload of aan- en afmeldingen. What was read and not processed yet stands in deelnemer_batch_row. */
@Entity('deelnemer_batch')
@ObjectType({
  description: 'An upload of aan- en afmeldingen; its verwerkingsverslag and mislukte verwerkingen (CO-15).',
})
export class DeelnemerBatch {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;
  @Field(() => Contract, { description: 'For which contract it was uploaded.' })
  contract!: Contract;
  @Column({ name: 'file_id', type: 'uuid' })
  fileId!: string;
  @Field(() => StoredFile, { description: 'The file as it was uploaded.' })
  file!: StoredFile;
  /** By which the same file is recognised. */
  @Column({ type: 'text' })
  sha256!: string;
  @Column({ name: 'requested_by', type: 'uuid', nullable: true })
  requestedBy!: string | null;
  @Column({ type: 'text' })
  @Field(() => BatchStatus, { description: 'Where it stands.' })
  status!: BatchStatus;
  @Field(() => Float, { description: 'Share that has been done, 0 to 1.' })
  progress!: number;
  @Column({ type: 'int' })
  @Field(() => Int, { description: 'Rows in the file, without header and empty rows.' })
  rows!: number;
  @Column({ type: 'int' })
  @Field(() => Int, { description: 'Aanmeldingen that were processed.' })
  added!: number;
  @Column({ type: 'int' })
  @Field(() => Int, { description: 'Afmeldingen that were processed.' })
  ended!: number;
  @Column({ type: 'int' })
  @Field(() => Int, { description: 'Rows that were not processed; known once the batch is done.' })
  failed!: number;
  @Column({ name: 'created_at', type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was handed in.' })
  createdAt!: string;
  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When processing began.' })
  startedAt!: string | null;
  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When processing ended.' })
  finishedAt!: string | null;
  /** When its file and the cells of refused rows were removed. */
  @Column({ name: 'purged_at', type: 'timestamptz', nullable: true })
  purgedAt!: string | null;
}

@ObjectType({ description: 'Something wrong with a row of a batch; a row may have several (CO-15).' })
export class BatchFailure {
  id!: string;
  @Field(() => Int, { description: 'Row as a spreadsheet numbers it: the header is 1. 0 for the file as a whole.' })
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
