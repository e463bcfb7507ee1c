import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { Address } from '../../core/graphql/address';
import { DateScalar, EmailAddressScalar, PhoneNumberScalar } from '../../core/graphql/scalars';
import { AgreementKind, CorrespondenceChannel, OrganisationKind, OrganisationProfile } from './organisation.enums';

/** One of the agreements between a municipality and the knooppunt. */
@Entity('agreement')
@ObjectType({ description: 'An agreement that an organisation signs before it may use a portal (ZO-01).' })
export class Agreement {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;
  @PrimaryColumn({ type: 'text' })
  @Field(() => AgreementKind, { description: 'Which agreement.' })
  kind!: AgreementKind;
  @Column({ name: 'signed_on', type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it came back signed; null while it has not.' })
  signedOn!: string | null;
}

/** An organisation that acts for insured people, or a back office. */
@Entity('organisation')
@ObjectType({ description: 'An organisation that acts for insured people, or a back office.' })
export class Organisation {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Column({ type: 'text' })
  @Field({ description: 'Name, as registered.' })
  name!: string;
  @Column({ type: 'text' })
  @Field(() => OrganisationKind, { description: 'What kind of organisation it is.' })
  kind!: OrganisationKind;
  @Column({ name: 'kvk_number', type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'KvK number, eight digits.' })
  kvkNumber!: string | null;
  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'CBS code of a municipality, four digits.' })
  gemeentecode!: string | null;
  @Column({ name: 'email_domains', type: 'text', array: true, default: () => "'{}'" })
  @Field(() => [String], { description: 'Domains in which its users have their e-mail (PO-08).' })
  emailDomains!: string[];
  @Column({ type: 'text', nullable: true })
  street!: string | null;
  @Column({ name: 'house_number', type: 'text', nullable: true })
  houseNumber!: string | null;
  @Column({ type: 'text', nullable: true })
  postcode!: string | null;
  @Column({ type: 'text', nullable: true })
  city!: string | null;
  @Column({ type: 'text', nullable: true })
  country!: string | null;
  @Field(() => Address, { nullable: true, description: 'Postal address (MZ-07).' })
  address!: Address | null;
  @Column({ type: 'text', nullable: true })
  @Field(() => EmailAddressScalar, { nullable: true, description: 'General e-mail address (MZ-07).' })
  email!: string | null;
  @Column({ type: 'text', nullable: true })
  @Field(() => PhoneNumberScalar, { nullable: true, description: 'General telephone number (MZ-07).' })
  phone!: string | null;
  @Column({ name: 'correspondence_channel', type: 'text', default: 'DIGITAL' })
  @Field(() => CorrespondenceChannel, { description: 'How letters about its clients are sent (MZ-07, MZ-08).' })
  correspondenceChannel!: CorrespondenceChannel;
  @Column({ type: 'text', nullable: true })
  @Field(() => OrganisationProfile, { nullable: true, description: 'Profile of a care institution (PO-11).' })
  profile!: OrganisationProfile | null;
  @Field(() => [String], { description: 'What the profile allows, in words (PO-11).' })
  activeRoles!: string[];
  @Field(() => [Agreement], { description: 'Agreements with their day of signing (ZO-01).' })
  agreements!: Agreement[];
  @Column({ type: 'boolean', default: true })
  active!: boolean;
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
  @VersionColumn()
  version!: number;
}
