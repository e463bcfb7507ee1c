import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { EmailAddressScalar, PhoneNumberScalar } from '../../core/graphql/scalars';
import { readKnown } from '../../core/reader/read';
import { Challenge } from '../challenge';
import { User, visibleUser } from '../user';
import { confirmEmailChange, requestEmailChange } from './email-change.service';
import { confirmMobileNumberChange, requestMobileNumberChange } from './mobile-change.service';

/** What users change of their own account (MZ-05). */
@Resolver(() => User)
export class OwnAccountResolver {
  @Mutation(() => Boolean, {
    description:
      'Asks for another own e-mail address: a link goes to the new address, a notice to the old one (MZ-05).',
  })
  async requestEmailChange(
    @Ctx() context: RequestContext,
    @Arg('email', () => EmailAddressScalar, { description: 'New address.' }) email: string,
  ): Promise<boolean> {
    return requestEmailChange(context, email);
  }

  @Mutation(() => User, {
    description:
      'Confirms the new e-mail address with the token of its link, in a session of the same user (MZ-05). EXPIRED, or NOT_FOUND for any other link.',
  })
  async confirmEmailChange(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('token', () => String, { description: 'Token of the link.' }) token: string,
  ): Promise<User> {
    const id = await confirmEmailChange(context, token);
    return readKnown<User>(context, info, visibleUser, { id });
  }

  @Mutation(() => Challenge, {
    description: 'Asks for another own mobile number: a code goes to the new number (MZ-05).',
  })
  async requestMobileNumberChange(
    @Ctx() context: RequestContext,
    @Arg('mobileNumber', () => PhoneNumberScalar, { description: 'New number.' }) mobileNumber: string,
  ): Promise<Challenge> {
    return requestMobileNumberChange(context, mobileNumber);
  }

  @Mutation(() => User, {
    description: 'Confirms the new mobile number with the code that it received (MZ-05).',
  })
  async confirmMobileNumberChange(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('challengeId', () => ID, { description: 'What requestMobileNumberChange answered.' }) challengeId: string,
    @Arg('code', () => String, { description: 'Code of the text message.' }) code: string,
  ): Promise<User> {
    const id = await confirmMobileNumberChange(context, challengeId, code);
    return readKnown<User>(context, info, visibleUser, { id });
  }
}
