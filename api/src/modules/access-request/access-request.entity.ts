import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { Portal } from '../../core/graphql/portal';
import { DateTimeScalar, EmailAddressScalar, PhoneNumberScalar } from '../../core/graphql/scalars';
import { Organisation } from '../organisation';
import { Invitation } from '../user';

export enum AccessRequestStatus {
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  DECLINED = 'DECLINED',
}

registerEnumType(AccessRequestStatus, {
  name: 'AccessRequestStatus',
  description: 'Where a request for access stands (MZ-01).',
});

/** A request for access, made with the public form (MZ-01). */
@Entity('access_request')
@ObjectType({ description: 'A request for access of an organisation, made with the public form (MZ-01).' })
export class AccessRequest {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Column({ type: 'text' })
  @Field(() => Portal, { description: 'Portal that access is asked for.' })
  portal!: Portal;
  @Column({ name: 'organisation_name', type: 'text' })
  @Field({ description: 'Name of the organisation, as filled in.' })
  organisationName!: string;
  @Column({ name: 'kvk_number', type: 'text' })
  @Field({ description: 'KvK number, eight digits.' })
  kvkNumber!: string;
  @Column({ name: 'first_name', type: 'text' })
  firstName!: string;
  @Column({ name: 'last_name', type: 'text' })
  lastName!: string;
  @Field({ description: 'First and last name of who asks; becomes the gebruikersbeheerder.' })
  applicantName!: string;
  @Column({ type: 'text' })
  @Field(() => EmailAddressScalar, { description: 'E-mail address of who asks.' })
  email!: string;
  @Column({ name: 'mobile_number', type: 'text' })
  @Field(() => PhoneNumberScalar, { description: 'Mobile number of who asks, for the code (MZ-02).' })
  mobileNumber!: string;
  @Column({ type: 'text' })
  @Field(() => AccessRequestStatus, { description: 'Where it stands.' })
  status!: AccessRequestStatus;
  @Column({ name: 'submitted_at', type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  submittedAt!: Date;
  @Column({ name: 'due_at', type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When the invitation must be out: the end of the fifth working day.' })
  dueAt!: Date;
  @Field(() => Boolean, { description: 'The term is over, and it is not decided or the invitation has not gone out.' })
  overdue!: boolean;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;
  @Column({ name: 'decline_reason', type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  declineReason!: string | null;
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId!: string | null;
  @Field(() => Organisation, {
    nullable: true,
    description: 'The organisation with this KvK number that is known already: approving gives access to it (MZ-09).',
  })
  knownOrganisation!: Organisation | null;
  @Column({ name: 'invitation_id', type: 'uuid', nullable: true })
  invitationId!: string | null;
  @Field(() => Invitation, { nullable: true, description: 'The invitation that went out.' })
  invitation!: Invitation | null;
  @VersionColumn()
  version!: number;
}
