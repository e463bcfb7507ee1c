import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar } from '../../core/graphql/scalars';
import { Organisation } from '../organisation';

/** A collective contract between an organisation and the insurer. */
@Entity('contract')
@ObjectType({ description: 'A collective contract between an organisation and the insurer.' })
export class Contract {
  @PrimaryColumn({ type: 'uuid' })
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Column({ type: 'text' })
  @Field({ description: 'Number by which people know the contract.' })
  number!: string;
  @Column({ type: 'text' })
  @Field({ description: 'Name of the contract.' })
  name!: string;
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;
  @Field(() => Organisation, { description: 'Whose contract it is.' })
  organisation!: Organisation;
  @Column({ name: 'start_date', type: 'date' })
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Column({ name: 'end_date', type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while no end is agreed.' })
  endDate!: string | null;
}
