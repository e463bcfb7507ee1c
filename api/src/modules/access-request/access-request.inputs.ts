import { Field, InputType } from 'type-graphql';
import { Portal } from '../../core/graphql/portal';
import { EmailAddressScalar, PhoneNumberScalar } from '../../core/graphql/scalars';

/** The public form. */
@InputType({ description: 'A request for access (MZ-01).' })
export class RequestAccessInput {
  @Field(() => Portal, { description: 'Portal that access is asked for.' })
  portal!: Portal;
  @Field({ description: 'Name of the organisation.' })
  organisationName!: string;
  @Field({ description: 'KvK number, eight digits; spaces and points are left out.' })
  kvkNumber!: string;
  @Field({ description: 'First name of who asks.' })
  firstName!: string;
  @Field({ description: 'Last name of who asks, with infix.' })
  lastName!: string;
  @Field(() => EmailAddressScalar, { description: 'E-mail address; the invitation goes there.' })
  email!: string;
  @Field(() => PhoneNumberScalar, { description: 'Mobile number; the code goes there (MZ-02).' })
  mobileNumber!: string;
}
