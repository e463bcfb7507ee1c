import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../core/graphql/scalars';
import { Gender } from '../deelnemer';
import { StoredFile } from '../file';
import { Organisation } from '../organisation';
import { User } from '../user';
import { AanvraagKind, AanvraagStatus } from './aanvraag.enums';

/** A request of a care institution about one person. Columns without a field never leave the server. */
@Entity('aanvraag')
@ObjectType({ description: 'A request of a care institution about one person (PO-12).' })
export class Aanvraag {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Column({ type: 'text', insert: false, update: false })
  @Field({ description: 'Number by which people speak of it; says nothing of the person.' })
  number!: string;
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;
  @Field(() => Organisation, { description: 'Institution that asks.' })
  organisation!: Organisation;
  @Column({ name: 'submitted_by', type: 'uuid' })
  submittedById!: string;
  @Field(() => User, { description: 'Who filed it.' })
  submittedBy!: User;
  @Column({ type: 'text' })
  @Field(() => AanvraagKind, { description: 'What is asked for.' })
  kind!: AanvraagKind;
  @Column({ type: 'text' })
  @Field(() => AanvraagStatus, { description: 'Where it stands.' })
  status!: AanvraagStatus;
  /** Sealed to this row; made with its index and tail by `personColumns` (XX-02). */
  @Column({ name: 'bsn_sealed', type: 'bytea' })
  bsnSealed!: Buffer;
  @Column({ name: 'bsn_index', type: 'bytea' })
  bsnIndex!: Buffer;
  @Column({ name: 'bsn_tail', type: 'text' })
  bsnTail!: string;
  @Field({ description: 'Last digits of the BSN of the person.' })
  maskedBsn!: string;
  @Column({ type: 'text' })
  @Field({ description: 'Initials.' })
  initials!: string;
  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What stands before the last name.' })
  infix!: string | null;
  @Column({ name: 'last_name', type: 'text' })
  @Field({ description: 'Last name without infix.' })
  lastName!: string;
  @Column({ name: 'full_name', type: 'text' })
  @Field({ description: 'Initials, infix and last name together.' })
  fullName!: string;
  @Column({ name: 'birth_date', type: 'date' })
  @Field(() => DateScalar, { description: 'Day of birth.' })
  birthDate!: string;
  @Column({ type: 'text' })
  @Field(() => Gender, { description: 'Gender.' })
  gender!: Gender;
  @Column({ name: 'partner_bsn_sealed', type: 'bytea', nullable: true })
  partnerBsnSealed!: Buffer | null;
  @Column({ name: 'partner_bsn_tail', type: 'text', nullable: true })
  partnerBsnTail!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Last digits of the BSN of the partner with whom the person wants to stay; PARTNERVERBLIJF only.',
  })
  maskedPartnerBsn!: string | null;
  /** Sealed: it tells of somebody's health. */
  @Column({ name: 'explanation_sealed', type: 'bytea', nullable: true })
  explanationSealed!: Buffer | null;
  @Field(() => String, { nullable: true, description: 'Why it is asked; null while a draft has none.' })
  explanation!: string | null;
  @Field(() => [StoredFile], { description: 'Documents that were sent along, in order.' })
  documents!: StoredFile[];
  @Column({ name: 'changed_at', type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  changedAt!: string;
  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was sent; null for a draft.' })
  submittedAt!: string | null;
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is decided at the latest: six weeks after it was sent.',
  })
  dueAt!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Days left to decide: 0 on the last day, negative when it is late, null when it does not wait.',
  })
  daysLeft!: number | null;
  @Field(() => Boolean, { description: 'The decision is late.' })
  overdue!: boolean;
  @Column({ name: 'assignee_id', type: 'uuid', nullable: true })
  assigneeId!: string | null;
  @Field(() => User, { nullable: true, description: 'Who handles it; for the indicatiesteller only.' })
  assignee!: User | null;
  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedById!: string | null;
  @Field(() => User, { nullable: true, description: 'Who decided; for the indicatiesteller only.' })
  decidedBy!: User | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt!: string | null;
  @Column({ name: 'reason_sealed', type: 'bytea', nullable: true })
  reasonSealed!: Buffer | null;
  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  reason!: string | null;
  @Column({ name: 'valid_from', type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day on which what was granted holds.' })
  validFrom!: string | null;
  @Column({ name: 'valid_until', type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null when it holds without an end.' })
  validUntil!: string | null;
  @Column({ name: 'registered_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the Wlz register took the granted indication in; null until then, and for what goes not there.',
  })
  registeredAt!: string | null;
  @VersionColumn()
  version!: number;
}
