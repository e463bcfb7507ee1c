import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../core/graphql/scalars';
import { BerichtCategory } from './bericht.enums';

/** A message to those who work with a contract: what was received, processed, changed or billed. */
@Entity('bericht')
@ObjectType({ description: 'A message about a contract (CO-11).' })
export class Bericht {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;
  @Column({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day of the message.' })
  date!: string;
  @Column({ type: 'text' })
  @Field(() => BerichtCategory, { description: 'What kind of message it is.' })
  category!: BerichtCategory;
  @Column({ type: 'text' })
  @Field({ description: 'The message, in Dutch.' })
  text!: string;
  @Column({ type: 'text' })
  source!: string;
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the viewer read it; null while they have not.' })
  readAt!: string | null;
}
