import { Field, InputType } from 'type-graphql';
import { AddressInput } from '../../core/graphql/address';
import { EmailAddressScalar, PhoneNumberScalar } from '../../core/graphql/scalars';

/** What an organisation changes of its own data (MZ-07). */
@InputType({ description: 'What an organisation changes of its own data (MZ-07); what is left out stays.' })
export class UpdateOrganisationInput {
  @Field(() => AddressInput, { nullable: true, description: 'New postal address.' })
  address?: AddressInput | null;
  @Field(() => EmailAddressScalar, { nullable: true, description: 'New general e-mail address.' })
  email?: string | null;
  @Field(() => PhoneNumberScalar, { nullable: true, description: 'New general telephone number.' })
  phone?: string | null;
}
