import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../core/graphql/scalars';
import { Bewind } from '../bewind';
import { StoredFile } from '../file';
import { User } from '../user';
import { CheckOutcome, DecreePurpose, ReviewDecision, ReviewStatus } from './decree-review.enums';
import { ReviewExchange } from './review-exchange.entity';

@ObjectType({ description: 'One automatic check of a decree (MZ-20).' })
export class DecreeCheck {
  @Field({ description: 'Code of the check: READABLE, NAME, BIRTH_DATE, MEASURE, CASE_NUMBER or ENDING.' })
  name!: string;
  @Field(() => CheckOutcome, { description: 'How it went.' })
  outcome!: CheckOutcome;
  @Field(() => String, { nullable: true, description: 'Code that says more; never a piece of the document.' })
  detail?: string | null;
}

/** The review of one decree: by a program first, then by one or two people. */
@Entity('decree_review')
@ObjectType({ description: 'The review of one decree: by a program first, then by one or two people (MZ-13, MZ-20).' })
export class DecreeReview {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Column({ name: 'bewind_id', type: 'uuid' })
  bewindId!: string;
  @Field(() => Bewind, { description: 'The bewind that the decree begins or ends.' })
  bewind!: Bewind;
  @Column({ type: 'text' })
  @Field(() => DecreePurpose, { description: 'What the decree is handed in for.' })
  purpose!: DecreePurpose;
  @Column({ name: 'end_date', type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The end date asked for, when the purpose is END (MZ-18).' })
  endDate!: string | null;
  @Column({ name: 'file_id', type: 'uuid' })
  fileId!: string;
  @Field(() => StoredFile, { description: 'The decree, as first handed in.' })
  document!: StoredFile;
  @Column({ type: 'text' })
  @Field(() => ReviewStatus, { description: 'Where it stands.' })
  status!: ReviewStatus;
  @Column({ type: 'jsonb', default: [] })
  @Field(() => [DecreeCheck], {
    description: 'Automatic checks of the latest document; for reviewers only, empty for the office.',
  })
  checks!: DecreeCheck[];
  @Column({ name: 'submitted_by', type: 'uuid' })
  submittedById!: string;
  @Field(() => User, { description: 'Who handed the decree in.' })
  submittedBy!: User;
  @Column({ name: 'submitted_at', type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was handed in.' })
  submittedAt!: string;
  @Column({ name: 'due_at', type: 'timestamptz' })
  @Field(() => DateTimeScalar, {
    description:
      'When it is decided at the latest: five working days after it was handed in, or after the last answer (MZ-13).',
  })
  dueAt!: string;
  @Field({ description: 'The decision is late. While the office owes an answer the term stands still.' })
  overdue!: boolean;
  @Column({ name: 'assignee_id', type: 'uuid', nullable: true })
  assigneeId!: string | null;
  @Field(() => User, { nullable: true, description: 'Who handles it; for reviewers only.' })
  assignee!: User | null;
  @Field({
    description: 'Approving takes two reviewers, as the checks do not bear it out; for reviewers only (MZ-20).',
  })
  fourEyesRequired!: boolean;
  @Field({ description: 'Refusing takes two reviewers, as all checks passed; for reviewers only (MZ-20).' })
  fourEyesOnRefusal!: boolean;
  @Column({ name: 'first_decision', type: 'text', nullable: true })
  @Field(() => ReviewDecision, {
    nullable: true,
    description: 'What the first of two reviewers decided; a colleague must agree. For reviewers only (MZ-20).',
  })
  firstDecision!: ReviewDecision | null;
  @Column({ name: 'first_decided_by', type: 'uuid', nullable: true })
  firstDecidedById!: string | null;
  @Field(() => User, { nullable: true, description: 'The first of two reviewers; for reviewers only.' })
  firstDecidedBy!: User | null;
  @Column({ name: 'first_reason', type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the first reviewer refused; for reviewers only.' })
  firstReason!: string | null;
  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What reviewers should know of it, in words; for them only.' })
  note!: string | null;
  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedById!: string | null;
  @Field(() => User, { nullable: true, description: 'Who decided; for reviewers only.' })
  decidedBy!: User | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt!: string | null;
  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  reason!: string | null;
  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the reviewer asked the office last.' })
  question!: string | null;
  @Column({ name: 'asked_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was asked.' })
  askedAt!: string | null;
  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the office answered to that; null until it has.' })
  answer!: string | null;
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt!: string | null;
  @Field(() => [ReviewExchange], { description: 'All questions with their answers, oldest first (MZ-13).' })
  exchanges!: ReviewExchange[];
  /** Times a program began to check it; a document that ends the process each time is left to people. */
  @Column({ name: 'check_tries', type: 'int', default: 0 })
  checkTries!: number;
  @VersionColumn()
  version!: number;
}
