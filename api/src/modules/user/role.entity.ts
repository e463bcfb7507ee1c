import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Contract } from '../contract';
import { Product, RoleCode } from './user.enums';

/** A role a user holds, for the whole organisation or for one contract or one product. */
@Entity('user_role')
@ObjectType({
  description: 'A role a user holds, for the whole organisation or for one contract or one product.',
})
export class Role {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'user_id', type: 'uuid' })
  userId!: string;
  @Column({ type: 'text' })
  @Field(() => RoleCode, { description: 'Which role.' })
  code!: RoleCode;
  @Column({ name: 'contract_id', type: 'uuid', nullable: true })
  contractId!: string | null;
  @Field(() => Contract, { nullable: true, description: 'Contract it is given for; null for roles without one.' })
  contract!: Contract | null;
  @Column({ type: 'text', nullable: true })
  @Field(() => Product, { nullable: true, description: 'Product it is given for; null for roles without one.' })
  product!: Product | null;
  @Column({ type: 'boolean', default: true })
  @Field(() => Boolean, { description: "False while the user is switched off with 'Actief' (ZO-08)." })
  active!: boolean;
}
