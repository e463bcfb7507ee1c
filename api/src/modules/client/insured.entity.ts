import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { PaymentMethod } from '../../core/graphql/payment-method';
import { CorrespondenceChannel } from '../organisation';
import { Insurer } from './client.enums';

/** A person insured with one of the insurers. An office sees one only as its Client, while its bewind runs. */
@Entity('insured')
export class Insured {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'text' })
  insurer!: Insurer;
  @Column({ name: 'insured_number', type: 'text' })
  insuredNumber!: string;
  /** Sealed; made together with its index and tail by `bsnColumns`, never by hand (XX-02). */
  @Column({ name: 'bsn_sealed', type: 'bytea' })
  bsnSealed!: Buffer;
  @Column({ name: 'bsn_index', type: 'bytea' })
  bsnIndex!: Buffer;
  @Column({ name: 'bsn_tail', type: 'text' })
  bsnTail!: string;
  @Column({ type: 'text' })
  initials!: string;
  @Column({ name: 'first_name', type: 'text' })
  firstName!: string;
  @Column({ type: 'text', nullable: true })
  infix!: string | null;
  @Column({ name: 'last_name', type: 'text' })
  lastName!: string;
  @Column({ name: 'full_name', type: 'text' })
  fullName!: string;
  /** Made by `searchName`: what lists sort by and names are found by. */
  @Column({ name: 'search_name', type: 'text' })
  searchName!: string;
  @Column({ name: 'birth_date', type: 'date' })
  birthDate!: string;
  @Column({ type: 'text' })
  street!: string;
  @Column({ name: 'house_number', type: 'text' })
  houseNumber!: string;
  @Column({ type: 'text' })
  postcode!: string;
  @Column({ type: 'text' })
  city!: string;
  @Column({ type: 'text', default: 'NL' })
  country!: string;
  @Column({ type: 'text', nullable: true })
  email!: string | null;
  @Column({ type: 'text', nullable: true })
  phone!: string | null;
  @Column({ name: 'correspondence_channel', type: 'text' })
  correspondenceChannel!: CorrespondenceChannel;
  @Column({ name: 'debtor_number', type: 'text' })
  debtorNumber!: string;
  @Column({ name: 'premium_iban', type: 'text', nullable: true })
  premiumIban!: string | null;
  @Column({ name: 'claims_iban', type: 'text', nullable: true })
  claimsIban!: string | null;
  @Column({ name: 'payment_method', type: 'text' })
  paymentMethod!: PaymentMethod;
  @Column({ name: 'outstanding_amount', type: 'numeric', precision: 12, scale: 2, default: 0 })
  outstandingAmount!: string;
  @Column({ name: 'bronheffing_since', type: 'date', nullable: true })
  bronheffingSince!: string | null;
  @Column({ name: 'bronheffing_amount', type: 'numeric', precision: 12, scale: 2, nullable: true })
  bronheffingAmount!: string | null;
  @Column({ name: 'gber_active', type: 'boolean', default: false })
  gberActive!: boolean;
  @Column({ name: 'gber_instalments', type: 'int', nullable: true })
  gberInstalments!: number | null;
  @Column({ name: 'gber_since', type: 'date', nullable: true })
  gberSince!: string | null;
  @Column({ name: 'gber_stopped_on', type: 'date', nullable: true })
  gberStoppedOn!: string | null;
  /** Code of a {@link GberStopReason}; the screen's words are made when it is read. */
  @Column({ name: 'gber_stop_reason', type: 'text', nullable: true })
  gberStopReason!: string | null;
  @Column({ name: 'policy_name', type: 'text' })
  policyName!: string;
  @Column({ name: 'deductible_used', type: 'numeric', precision: 12, scale: 2, default: 0 })
  deductibleUsed!: string;
  @VersionColumn()
  version!: number;
}
