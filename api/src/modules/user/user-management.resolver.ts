import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { readKnown } from '../../core/reader/read';
import { updateUser } from './update-user.service';
import { User } from './user.entity';
import { RoleInput, UpdateUserInput } from './user.inputs';
import { visibleUser } from './user.read';
import { setUserRoles } from './user-roles.service';
import { removeUser, setUserActive } from './user-switch.service';

/** What a manager does with the accounts of colleagues, and the back office with those it serves. */
@Resolver(() => User)
export class UserManagementResolver {
  @Mutation(() => User, {
    description: "Changes a user's data (PO-10). BAD_USER_INPUT names each field; NOT_FOUND for somebody else's user.",
  })
  async updateUser(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => UpdateUserInput, { description: 'Who, and what changes.' }) input: UpdateUserInput,
  ): Promise<User> {
    const id = await updateUser(context, input);
    return readKnown<User>(context, info, visibleUser, { id });
  }

  @Mutation(() => User, {
    description:
      "Switches 'Actief' (ZO-08): off makes all roles inactive and ends the sessions, on gives the roles back. CONFLICT for oneself and for the last manager.",
  })
  async setUserActive(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Who.' }) id: string,
    @Arg('active', () => Boolean, { description: 'On or off.' }) active: boolean,
  ): Promise<User> {
    const userId = await setUserActive(context, id, active);
    return readKnown<User>(context, info, visibleUser, { id: userId });
  }

  @Mutation(() => Boolean, {
    description:
      'Withdraws access (MZ-19, PO-10). CONFLICT for the last user, the last manager and oneself: klantenservice does that.',
  })
  async removeUser(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Who.' }) id: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why; required where the portal asks it (PO-10).' })
    reason?: string | null,
  ): Promise<boolean> {
    return removeUser(context, id, reason);
  }

  @Mutation(() => User, {
    description:
      "Makes these the user's roles in the portals that the viewer manages (ZO-07, CO-13). CONFLICT for the own and the last managing role (MZ-19).",
  })
  async setUserRoles(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('userId', () => ID, { description: 'Who.' }) userId: string,
    @Arg('roles', () => [RoleInput], { description: 'All roles that the user shall hold.' }) roles: RoleInput[],
  ): Promise<User> {
    const id = await setUserRoles(context, userId, roles);
    return readKnown<User>(context, info, visibleUser, { id });
  }
}
