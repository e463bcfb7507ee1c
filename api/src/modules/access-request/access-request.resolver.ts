import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { workingDaysUntil } from '../../core/calendar';
import type { RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { connectionOf } from '../../core/graphql/connection';
import { CursorScalar } from '../../core/graphql/scalars';
import { readPage, type Page, type PageRead } from '../../core/reader/page';
import type { Build } from '../../core/reader/readable';
import { readKnown, readOne, type OneRead } from '../../core/reader/read';
import { AccessRequest, AccessRequestStatus } from './access-request.entity';
import { RequestAccessInput } from './access-request.inputs';
import { accessRequestReadable } from './access-request.readable';
import { approveAccessRequest, declineAccessRequest, reviewedPortals } from './decide-access-request.service';
import { requestAccess } from './request-access.service';

const AccessRequestConnection = connectionOf('AccessRequest', () => AccessRequest);

// Only ever given the id of a request that this caller has just made or decided.
const ownWork: OneRead = { of: accessRequestReadable, where: (row, build) => `${row}.id = ${build.arg('id', 'uuid')}` };

const reviewed = (row: string, build: Build) => `${row}.portal = ANY(${build.arg('portals', 'text[]')})`;

// A request of a portal that the viewer reviews.
const oneOfWorkList: OneRead = {
  of: accessRequestReadable,
  where: (row, build) => `${row}.id = ${build.arg('id', 'uuid')} AND ${reviewed(row, build)}`,
};

const workList: PageRead = {
  of: accessRequestReadable,
  scope: reviewed,
  filters: { status: (row, build) => `${row}.status = ${build.arg('status', 'text')}` },
  orders: {
    default: {
      keys: [
        { sql: (row) => `(CASE WHEN ${row}.status = 'SUBMITTED' THEN 0 ELSE 1 END)`, type: 'int' },
        { sql: (row) => `${row}.due_at`, type: 'timestamptz' },
      ],
    },
  },
};

/** Requests for access: the public form, and the work list of who decides. */
@Resolver(() => AccessRequest)
export class AccessRequestResolver {
  @Query(() => AccessRequestConnection, {
    description: 'The requests that the viewer decides on: open ones first, of those the earliest due first (MZ-01).',
  })
  async accessRequests(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('status', () => AccessRequestStatus, { nullable: true, description: 'Only with this status.' })
    status?: AccessRequestStatus | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<AccessRequest>> {
    const portals = reviewedPortals(context.actor);
    return readPage<AccessRequest>(context, info, workList, { first, after, filters: { status } }, { portals });
  }

  @Query(() => AccessRequest, {
    nullable: true,
    description: 'One request that the viewer decides on; null when it is not theirs to decide (MZ-01).',
  })
  async accessRequest(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which request.' }) id: string,
  ): Promise<AccessRequest | null> {
    const portals = reviewedPortals(context.actor);
    return readOne<AccessRequest>(context, info, oneOfWorkList, { id: asId(id), portals });
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Working days left to decide, Dutch holidays counted out: 0 on the last day, negative when it is late, null once decided (MZ-01).',
  })
  workingDaysLeft(@Root() { dueAt, status }: AccessRequest, @Ctx() context: RequestContext): number | null {
    if (status !== AccessRequestStatus.SUBMITTED) return null;
    return workingDaysUntil(context.app.clock.now(), new Date(dueAt));
  }

  @Mutation(() => AccessRequest, {
    description:
      'Asks for access (MZ-01); for everybody. BAD_USER_INPUT names each field. The answer does not tell whether organisation or address is known.',
  })
  async requestAccess(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RequestAccessInput, { description: 'The form.' }) input: RequestAccessInput,
  ): Promise<AccessRequest> {
    const id = await requestAccess(context, input);
    return readKnown<AccessRequest>(context, info, ownWork, { id });
  }

  @Mutation(() => AccessRequest, {
    description:
      'Approves a request: makes or joins the organisation and invites the applicant (MZ-01, MZ-09). CONFLICT when it was decided, or the address has an account.',
  })
  async approveAccessRequest(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which request.' }) id: string,
  ): Promise<AccessRequest> {
    const decided = await approveAccessRequest(context, id);
    return readKnown<AccessRequest>(context, info, ownWork, { id: decided });
  }

  @Mutation(() => AccessRequest, {
    description: 'Declines a request; the applicant gets the reason by mail (MZ-01). CONFLICT when it was decided.',
  })
  async declineAccessRequest(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which request.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, for the applicant.' }) reason: string,
  ): Promise<AccessRequest> {
    const decided = await declineAccessRequest(context, id, reason);
    return readKnown<AccessRequest>(context, info, ownWork, { id: decided });
  }
}
