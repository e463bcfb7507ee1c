import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DecimalScalar } from '../../core/graphql/scalars';

/** An insurance that deelnemers can take; what it costs stands in insurance_premium, by the day from which it holds. */
@Entity('insurance_product')
@ObjectType({ description: 'An insurance that a deelnemer can take (CO-06).' })
export class InsuranceProduct {
  @PrimaryColumn({ type: 'text' })
  @Field({ description: 'Code by which it is chosen.' })
  code!: string;
  @Column({ type: 'text' })
  @Field({ description: 'Name of the insurance.' })
  name!: string;
  @Column({ type: 'int' })
  position!: number;
  @Column({ type: 'boolean', default: true })
  active!: boolean;
  @Field(() => DecimalScalar, { description: 'Euros a month, today.' })
  monthlyPremium!: string;
}
