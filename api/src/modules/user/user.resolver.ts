import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { unseal } from '../../core/crypto/sealed-box';
import { forbidden } from '../../core/errors';
import { connectionOf } from '../../core/graphql/connection';
import { CursorScalar } from '../../core/graphql/scalars';
import { SortDirection } from '../../core/graphql/sort-direction';
import { readPage, type Page } from '../../core/reader/page';
import { readOne } from '../../core/reader/read';
import { Organisation } from '../organisation';
import { UserFilter, UserOrder } from './user.inputs';
import { User } from './user.entity';
import { userFilters, waitingNewcomers } from './user.list';
import { visibleUser } from './user.read';
import { usersOf } from './users-of-organisation.loader';
import { verificationPlace } from './verification-code';

const UserConnection = connectionOf('User', () => User);

/** Users, as those who manage them see them. */
@Resolver(() => User)
export class UserResolver {
  @Query(() => User, { nullable: true, description: 'A user whose account the viewer manages, or the viewer.' })
  async user(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Who.' }) id: string,
  ): Promise<User | null> {
    return readOne<User>(context, info, visibleUser, { id: asId(id) });
  }

  @Query(() => UserConnection, {
    description:
      'Who came in by eHerkenning and waits for a code, the longest first (ZO-03): of the own organisation, of any for the servicedesk (ZO-04).',
  })
  async newcomers(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<User>> {
    return readPage<User>(context, info, waitingNewcomers, { first, after });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The one-time code a newcomer needs; only for those who may verify them, and only until it is used.',
  })
  async verificationCode(@Root() user: User, @Ctx() context: RequestContext): Promise<string | null> {
    if (!user.verificationSealed) return null;
    await context.app.audit.look(context, {
      action: 'user.read-verification-code',
      subjectType: 'User',
      subjectIds: [user.id],
    });
    const sealed = Buffer.from(user.verificationSealed, 'base64');
    return unseal(context.app.keyring, verificationPlace(user.id), sealed);
  }
}

/** The users of an organisation. */
@Resolver(() => Organisation)
export class OrganisationUsersResolver {
  @FieldResolver(() => UserConnection, {
    description:
      'Its users (MZ-06, PO-06): of the own organisation for who lists users, of any for back offices; FORBIDDEN else.',
  })
  async users(
    @Root() organisation: Organisation,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows in the page before a place.' }) last?: number | null,
    @Arg('before', () => CursorScalar, { nullable: true, description: 'End before this place.' })
    before?: string | null,
    @Arg('filter', () => UserFilter, { nullable: true, description: 'Which users.' }) filter?: UserFilter | null,
    @Arg('orderBy', () => UserOrder, { nullable: true, description: 'Order; by name when left out.' })
    orderBy?: UserOrder | null,
  ): Promise<Page<User>> {
    const permissions = context.actor?.permissions;
    if (!permissions?.has('user:list') && !permissions?.has('user:manage-any') && !permissions?.has('user:verify'))
      throw forbidden();
    return usersOf(context, info, organisation.id, {
      first,
      after,
      last,
      before,
      filters: userFilters(filter),
      ...(orderBy ? { order: orderBy.field, descending: orderBy.direction === SortDirection.DESC } : {}),
    });
  }
}
