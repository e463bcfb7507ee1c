import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { DateTimeScalar, EmailAddressScalar, PhoneNumberScalar } from '../../core/graphql/scalars';
import { Organisation } from '../organisation';
import { Role } from './role.entity';
import { InvitationStatus, UserStatus } from './user.enums';

/** An invitation to make an account (MZ-02, MZ-06). */
@Entity('invitation')
@ObjectType({ description: 'An invitation to make an account (MZ-02, MZ-06).' })
export class Invitation {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Column({ name: 'user_id', type: 'uuid' })
  userId!: string;
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;
  @Column({ type: 'text' })
  @Field(() => EmailAddressScalar, { description: 'Address it goes to.' })
  email!: string;
  @Field(() => Organisation, { description: 'Organisation it gives access to.' })
  organisation!: Organisation;
  @Column({ name: 'invited_by', type: 'uuid', nullable: true })
  invitedById!: string | null;
  @Field(() => User, { nullable: true, description: 'Who invited; null when the back office approved a request.' })
  invitedBy!: Pick<User, 'id' | 'fullName'> | null;
  @Column({ type: 'text' })
  @Field(() => InvitationStatus, { description: 'Where it stands.' })
  status!: InvitationStatus;
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last sent.' })
  sentAt!: Date | null;
  @Column({ name: 'expires_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when its link can be used.' })
  expiresAt!: Date | null;
  @Column({ name: 'send_count', type: 'int', default: 0 })
  @Field(() => Int, { description: 'How often it was sent.' })
  sendCount!: number;
}

/** Somebody with an account. Columns without a field never leave the server. */
@Entity('app_user')
@ObjectType({
  description: 'Somebody with an account. Colleagues without user management see each other by name only.',
})
export class User {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;
  @Field(() => Organisation, { description: 'Organisation that the user works for.' })
  organisation!: Organisation;
  @Column({ name: 'login_name', type: 'text' })
  @Field({ description: 'Name to log in with; the e-mail address where users are invited (MZ-06).' })
  loginName!: string;
  @Column({ name: 'former_login_name', type: 'text', nullable: true })
  formerLoginName!: string | null;
  @Column({ type: 'text', nullable: true })
  @Field(() => EmailAddressScalar, {
    description:
      'E-mail address; one under .invalid while a newcomer has not given it, and after the person was erased.',
  })
  email!: string | null;
  @Column({ name: 'mobile_number', type: 'text', nullable: true })
  @Field(() => PhoneNumberScalar, { nullable: true, description: 'Mobile number, for one-time codes (MZ-02).' })
  mobileNumber!: string | null;
  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Initials, with points.' })
  initials!: string | null;
  @Column({ name: 'first_name', type: 'text' })
  @Field({ description: 'First name.' })
  firstName!: string;
  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Infix (tussenvoegsel).' })
  infix!: string | null;
  @Column({ name: 'last_name', type: 'text' })
  @Field({ description: 'Last name.' })
  lastName!: string;
  @Field({ description: 'First name, infix and last name together.' })
  fullName!: string;
  @Column({ name: 'uzi_number', type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'UZI number (PO-08).' })
  uziNumber!: string | null;
  @Column({ type: 'text' })
  @Field(() => UserStatus, { description: 'Where the account stands.' })
  status!: UserStatus;
  @Field(() => [Role], { description: 'Roles that the user holds, switched-off ones too.' })
  roles!: Role[];
  @Column({ name: 'last_login_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'Last log-in; null before the first.' })
  lastLoginAt!: Date | null;
  @Field(() => Boolean, { description: 'An eHerkenning account is linked (MZ-04).' })
  eHerkenningLinked!: boolean;
  @Column({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Gets the newsletter (ZO-08).' })
  newsletter!: boolean;
  @Column({ name: 'contact_person', type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Is a contact person of the organisation (ZO-08).' })
  contactPerson!: boolean;
  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Remark; the reason of a removal (PO-06).' })
  remark!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The one-time code a newcomer needs; only for those who may verify them, and only until it is used.',
  })
  verificationCode!: string | null;
  /** Carries the sealed code from the read to its resolver; not a field. */
  verificationSealed?: string | null;
  @Field(() => Invitation, { nullable: true, description: 'The latest invitation; null for who never had one.' })
  invitation!: Invitation | null;
  @Column({ name: 'password_hash', type: 'text', nullable: true, select: false })
  passwordHash!: string | null;
  @Column({ name: 'password_set_at', type: 'timestamptz', nullable: true })
  passwordSetAt!: Date | null;
  @Column({ name: 'terms_accepted_at', type: 'timestamptz', nullable: true })
  termsAcceptedAt!: Date | null;
  @Column({ name: 'broker_issuer', type: 'text', nullable: true })
  brokerIssuer!: string | null;
  @Column({ name: 'broker_subject', type: 'text', nullable: true })
  brokerSubject!: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt!: Date | null;
  @VersionColumn()
  version!: number;
}
