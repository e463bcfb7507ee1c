import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Problem } from '../../core/graphql/problem';
import { DateScalar, DateTimeScalar } from '../../core/graphql/scalars';
import { StoredFile } from '../file';
import { Product } from '../user';
import type { MessageProblem } from './standard/problem';
import { MessageDirection, MessageStatus } from './zorg-message.enums';

@ObjectType({ description: 'A retour code with its meaning in plain words (ZO-13).' })
export class RetourRemark {
  @Field({ description: 'Class of the message that it is about, as a path of names.' })
  path!: string;
  @Field({ description: 'The code of the standard (WJ001).' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'The rule of the standard behind it.' })
  rule!: string | null;
  @Field({ description: 'What it means and what to do.' })
  explanation!: string;
}

@ObjectType({ description: 'What a check before sending found (ZO-13); nothing was sent.' })
export class ZorgMessageCheck {
  @Field({ description: 'Kind of the message, such as WMO301; empty when it could not be told.' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'What that kind is called.' })
  name!: string | null;
  @Field(() => [Problem], { description: 'What is wrong, at most 100; none means that it can be sent.' })
  problems!: Problem[];
}

/** A message of iWmo or iJw that a municipality sent or that came for it. Its XML is in the file store, sealed. */
@Entity('zorg_message')
@ObjectType({ description: 'A message of iWmo or iJw that a municipality sent, or that came for it (ZO-11).' })
export class ZorgMessage {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;
  @Column({ type: 'text' })
  @Field(() => Product, { description: 'iWmo or iJw.' })
  product!: Product;
  @Column({ type: 'text' })
  @Field({ description: 'Kind of the message, such as WMO301; empty while (or when) it could not be told.' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'What that kind is called, in the session’s language.' })
  name!: string | null;
  @Column({ type: 'text' })
  @Field(() => MessageDirection, { description: 'Seen from the municipality.' })
  direction!: MessageDirection;
  @Column({ name: 'file_id', type: 'uuid' })
  fileId!: string;
  @Field(() => StoredFile, { description: 'The XML; fetching what came in makes it DOWNLOADED.' })
  file!: StoredFile;
  @Column({ name: 'sent_by', type: 'uuid', nullable: true })
  sentBy!: string | null;
  @Column({ type: 'text' })
  reference!: string;
  @Column({ type: 'text' })
  @Field(() => MessageStatus, { description: 'Where it stands.' })
  status!: MessageStatus;
  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Afzender in its header: a CBS code or an AGB code.' })
  sender!: string | null;
  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Ontvanger in its header. A retour keeps both unchanged.' })
  receiver!: string | null;
  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Identificatie in its header.' })
  identification!: string | null;
  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Dagtekening in its header.' })
  dated!: string | null;
  @Column({ name: 'retour_identification', type: 'text', nullable: true })
  retourIdentification!: string | null;
  @Column({ type: 'jsonb' })
  problems!: MessageProblem[];
  @Column({ type: 'jsonb' })
  remarks!: { path: string; code: string }[];
  @Column({ name: 'answers_id', type: 'uuid', nullable: true })
  answersId!: string | null;
  @Field(() => ZorgMessage, { nullable: true, description: 'The retour (or the answer to a declaration) on it.' })
  retour!: ZorgMessage | null;
  @Field(() => ZorgMessage, { nullable: true, description: 'For a retour: the message that it answers.' })
  answers!: ZorgMessage | null;
  @Column({ name: 'answer_due', type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day on which the answer is in time (ZO-13).' })
  retourDueOn!: string | null;
  @Column({ name: 'answer_missed_at', type: 'timestamptz', nullable: true })
  answerMissedAt!: string | null;
  @Field({ description: 'The answer is not there and the term is over: contact the other side (OP090).' })
  retourMissing!: boolean;
  @Column({ name: 'received_at', type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was uploaded, or came in.' })
  receivedAt!: string;
  @Column({ name: 'checked_at', type: 'timestamptz', nullable: true })
  checkedAt!: string | null;
  @Column({ name: 'delivered_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the knooppunt took it.' })
  deliveredAt!: string | null;
  @Column({ name: 'downloaded_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the municipality first fetched it.' })
  downloadedAt!: string | null;
}
