import { Field, InputType } from 'type-graphql';
import { EmailAddressScalar, PhoneNumberScalar } from '../../core/graphql/scalars';
import { RoleInput } from '../user';

/** A colleague to add. */
@InputType({ description: 'A colleague to add (MZ-06, PO-08).' })
export class AddUserInput {
  @Field(() => EmailAddressScalar, { description: 'Personal e-mail address; the log-in name where users are invited.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Initials; required where the portal asks them (PO-08).' })
  initials?: string | null;
  @Field({ description: 'First name.' })
  firstName!: string;
  @Field(() => String, { nullable: true, description: 'Infix (tussenvoegsel).' })
  infix?: string | null;
  @Field({ description: 'Last name.' })
  lastName!: string;
  @Field(() => PhoneNumberScalar, {
    nullable: true,
    description: 'Mobile number for the code; required where a code proves who accepts the invitation (MZ-02).',
  })
  mobileNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'UZI number.' })
  uziNumber?: string | null;
  @Field(() => [RoleInput], { nullable: true, description: "Roles; the portal's usual one when left out." })
  roles?: RoleInput[] | null;
}
