import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../../core/graphql/scalars';
import { StoredFile } from '../file';
import { User } from '../user';

/** One question of a reviewer and what the office answered; none is ever overwritten. */
@Entity('review_exchange')
@ObjectType({ description: 'One question about a decree, with what the office answered (MZ-13).' })
export class ReviewExchange {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Column({ name: 'review_id', type: 'uuid' })
  reviewId!: string;
  @Column({ type: 'text' })
  @Field({ description: 'What the reviewer asked.' })
  question!: string;
  @Column({ name: 'asked_by', type: 'uuid', nullable: true })
  askedById!: string | null;
  @Field(() => User, { nullable: true, description: 'Who asked; for reviewers only.' })
  askedBy!: User | null;
  @Column({ name: 'asked_at', type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  askedAt!: string;
  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the office answered; null until it has.' })
  answer!: string | null;
  @Column({ name: 'answered_by', type: 'uuid', nullable: true })
  answeredById!: string | null;
  @Field(() => User, { nullable: true, description: 'Who answered for the office.' })
  answeredBy!: User | null;
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt!: string | null;
  @Column({ name: 'file_id', type: 'uuid', nullable: true })
  fileId!: string | null;
  @Field(() => StoredFile, { nullable: true, description: 'The new document that came with the answer, if any.' })
  document!: StoredFile | null;
}
