import { Field, ID, InputType } from 'type-graphql';
import { SortDirection } from '../../core/graphql/sort-direction';
import { EmailAddressScalar, PhoneNumberScalar } from '../../core/graphql/scalars';
import { Product, RoleCode, UserOrderField, UserStatus } from './user.enums';

/** Which users a list shows. */
@InputType({ description: 'Which users a list shows (PO-06).' })
export class UserFilter {
  @Field(() => String, {
    nullable: true,
    description: 'From one letter; looked for in login name, name, initials, infix and e-mail address.',
  })
  search?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Removed users too; they are left out otherwise.' })
  includeRemoved?: boolean | null;
  @Field(() => UserStatus, { nullable: true, description: 'Only users with this status.' })
  status?: UserStatus | null;
  @Field(() => RoleCode, { nullable: true, description: 'Only users who hold this role.' })
  role?: RoleCode | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only users who came in and hold no role yet: who wait for one (ZO-03).',
  })
  withoutRoles?: boolean | null;
}

/** By which column users are sorted. */
@InputType({ description: 'By which column users are sorted (PO-07).' })
export class UserOrder {
  @Field(() => UserOrderField, { description: 'Column.' })
  field!: UserOrderField;
  @Field(() => SortDirection, { description: 'Up or down.' })
  direction!: SortDirection;
}

/** A role to give. */
@InputType({ description: 'A role to give, for the whole organisation or for one contract or product.' })
export class RoleInput {
  @Field(() => RoleCode, { description: 'Which role.' })
  code!: RoleCode;
  @Field(() => ID, { nullable: true, description: 'Contract it is for; only with roles of a contract.' })
  contractId?: string | null;
  @Field(() => Product, { nullable: true, description: 'Product it is for; only with roles of a product.' })
  product?: Product | null;
}

/** What changes of a user. */
@InputType({ description: 'What changes of a user; what is left out stays.' })
export class UpdateUserInput {
  @Field(() => ID, { description: 'Who.' })
  id!: string;
  @Field(() => EmailAddressScalar, { nullable: true, description: 'New e-mail address.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'New initials.' })
  initials?: string | null;
  @Field(() => String, { nullable: true, description: 'New first name.' })
  firstName?: string | null;
  @Field(() => String, { nullable: true, description: 'New infix; empty removes it.' })
  infix?: string | null;
  @Field(() => String, { nullable: true, description: 'New last name.' })
  lastName?: string | null;
  @Field(() => PhoneNumberScalar, { nullable: true, description: 'New mobile number.' })
  mobileNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'New UZI number; empty removes it.' })
  uziNumber?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Gets the newsletter.' })
  newsletter?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Is a contact person.' })
  contactPerson?: boolean | null;
}
