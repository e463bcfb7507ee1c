import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { unauthenticated } from '../../core/errors';
import { EmailAddressScalar, PhoneNumberScalar } from '../../core/graphql/scalars';
import { readKnown } from '../../core/reader/read';
import { selectionOf } from '../../core/reader/selection';
import { User, visibleUser } from '../user';
import { readViewer, Viewer } from '../viewer';
import { completePersonalDetails, verifyNewcomer } from './newcomer.service';

/** The first steps of somebody who came in through the broker (ZO-03, ZO-04). */
@Resolver(() => User)
export class NewcomerResolver {
  @Mutation(() => User, {
    description: 'Personal details of a newcomer, before verification (ZO-03). CONFLICT once verified.',
  })
  async completePersonalDetails(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('firstName', () => String, { description: 'First name.' }) firstName: string,
    @Arg('lastName', () => String, { description: 'Last name.' }) lastName: string,
    @Arg('email', () => EmailAddressScalar, { description: 'Personal e-mail address.' }) email: string,
    @Arg('mobileNumber', () => PhoneNumberScalar, { description: 'Mobile number.' }) mobileNumber: string,
    @Arg('initials', () => String, { nullable: true, description: 'Initials.' }) initials?: string | null,
    @Arg('infix', () => String, { nullable: true, description: 'Infix (tussenvoegsel).' }) infix?: string | null,
  ): Promise<User> {
    const details = { initials, firstName, infix, lastName, email, mobileNumber };
    const id = await completePersonalDetails(context, details);
    return readKnown<User>(context, info, visibleUser, { id });
  }

  @Mutation(() => Viewer, {
    description:
      'The one-time code that the gebruikersbeheerder gave (ZO-04): once, five tries a day. The session ends; the portal opens at the next log-in.',
  })
  async verifyNewcomer(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('code', () => String, { description: 'The code.' }) code: string,
  ): Promise<Viewer> {
    await verifyNewcomer(context, code);
    const viewer = await readViewer(context, selectionOf(info));
    if (!viewer) throw unauthenticated();
    return viewer;
  }
}
