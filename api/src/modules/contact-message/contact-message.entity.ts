import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { DateTimeScalar } from '../../core/graphql/scalars';
import { Organisation } from '../organisation';
import { User } from '../user';

export enum ContactMessageStatus {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
}

registerEnumType(ContactMessageStatus, {
  name: 'ContactMessageStatus',
  description: 'Whether a question was answered (CO-14).',
});

/** A question of a user to the back office, and its answer. */
@Entity('contact_message')
@ObjectType({ description: 'A question of a user to the back office, and its answer (CO-14).' })
export class ContactMessage {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;
  @Field(() => Organisation, { description: 'For which organisation it was asked.' })
  organisation!: Organisation;
  @Column({ name: 'sender_id', type: 'uuid' })
  senderId!: string;
  @Field(() => User, { description: 'Who asked.' })
  sender!: User;
  @Column({ type: 'text' })
  @Field({ description: 'What it is about.' })
  subject!: string;
  @Column({ type: 'text' })
  @Field({ description: 'The question.' })
  body!: string;
  @Column({ name: 'sent_at', type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  sentAt!: string;
  @Column({ name: 'due_at', type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When the answer must be there: the end of the last working day.' })
  dueAt!: string;
  @Field(() => ContactMessageStatus, { description: 'Whether it was answered.' })
  status!: ContactMessageStatus;
  @Field(() => Boolean, { description: 'The term is over and there is no answer.' })
  overdue!: boolean;
  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The answer; null while there is none.' })
  answer!: string | null;
  @Column({ name: 'answered_by', type: 'uuid', nullable: true })
  answeredById!: string | null;
  @Field(() => User, { nullable: true, description: 'Who answered; for the back office only, null for the sender.' })
  answeredBy!: User | null;
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt!: string | null;
  @VersionColumn()
  version!: number;
}
