import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { readKnown, type OneRead } from '../../core/reader/read';
import { Challenge } from '../challenge';
import { Invitation, invitationReadable, listsUser, User, visibleUser } from '../user';
import { openSession, Session } from '../viewer';
import { acceptInvitation } from './accept-invitation.service';
import { addUser } from './add-user.service';
import { AddUserInput } from './invitation.inputs';
import { openInvitation } from './open-invitation.service';
import { resendInvitation } from './resend-invitation.service';

const managedInvitation: OneRead = {
  of: invitationReadable,
  where: (row, build) =>
    `${row}.id = ${build.arg('id', 'uuid')}
     AND EXISTS (SELECT 1 FROM app_user u WHERE u.id = ${row}.user_id AND ${listsUser('u', build)})`,
};

/** From being added to having an account. */
@Resolver(() => Invitation)
export class InvitationResolver {
  @Mutation(() => User, {
    description:
      'Adds a colleague and sends the invitation (MZ-06, PO-08, PO-09). BAD_USER_INPUT names each field; CONFLICT where users come by eHerkenning.',
  })
  async addUser(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AddUserInput, { description: 'Who.' }) input: AddUserInput,
  ): Promise<User> {
    const id = await addUser(context, input);
    return readKnown<User>(context, info, visibleUser, { id });
  }

  @Mutation(() => Invitation, {
    description:
      'Sends the invitation of a colleague again with a new link; the old link is dead at once (MZ-06). CONFLICT once there is an account; RATE_LIMITED after five a day.',
  })
  async resendInvitation(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('userId', () => ID, { description: 'Whose invitation.' }) userId: string,
  ): Promise<Invitation> {
    const id = await resendInvitation(context, userId);
    return readKnown<Invitation>(context, info, managedInvitation, { id });
  }

  @Mutation(() => Challenge, {
    description:
      'A click on an invitation link: sends a code to the mobile number given earlier, a new one at each click (MZ-02). EXPIRED: a fresh invitation is on its way. NOT_FOUND: used, revoked or unknown.',
  })
  async openInvitation(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, { description: 'Token of the link.' }) token: string,
  ): Promise<Challenge> {
    return openInvitation(context, token);
  }

  @Mutation(() => Session, {
    description:
      'Makes the account (MZ-03): password, terms and code. BAD_USER_INPUT names each broken rule, and costs no try of the code unless the code itself is wrong.',
  })
  async acceptInvitation(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, { description: 'Token of the link.' }) token: string,
    @Arg('code', () => String, { description: 'Code of the text message.' }) code: string,
    @Arg('password', () => String, { description: 'Chosen password.' }) password: string,
    @Arg('passwordRepeat', () => String, { description: 'The same password again.' }) passwordRepeat: string,
    @Arg('acceptTerms', () => Boolean, { description: 'The terms of use are accepted.' }) acceptTerms: boolean,
  ): Promise<Session> {
    return openSession(
      context,
      await acceptInvitation(context, { token, code, password, passwordRepeat, acceptTerms }),
    );
  }
}
