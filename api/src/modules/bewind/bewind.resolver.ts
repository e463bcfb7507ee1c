import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { workingDaysUntil } from '../../core/calendar';
import { requireActor, type RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { FromReader } from '../../core/graphql/from-reader';
import { connectionOf } from '../../core/graphql/connection';
import { CursorScalar, DateScalar } from '../../core/graphql/scalars';
import { readPage, type Page } from '../../core/reader/page';
import { readOne } from '../../core/reader/read';
import { Client } from '../client';
import { Bewind } from './bewind.entity';
import { BewindStatus } from './bewind.enums';
import { bewindenUnderReview, officeBewinden, visibleBewind } from './bewind.reads';

const BewindConnection = connectionOf('Bewind', () => Bewind);

/** Bewinden: where each stands, and which end soon. */
@Resolver(() => Bewind)
export class BewindResolver {
  @Query(() => Bewind, {
    nullable: true,
    description: 'One bewind of the own office, or under review for who reviews; null when it is neither.',
  })
  async bewind(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<Bewind | null> {
    const bewind = await readOne<Bewind>(context, info, visibleBewind, { id: asId(id) });
    await tellLook(context, bewind ? [bewind] : []);
    return bewind;
  }

  @Query(() => BewindConnection, {
    description:
      'Bewinden of the own office with where they stand (MZ-13), or by end date those that end soon (MZ-21). For who reviews: those of all offices that are under review.',
  })
  async bewinden(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('status', () => [BewindStatus], { nullable: true, description: 'Only with one of these.' })
    status?: BewindStatus[] | null,
    @Arg('endingBefore', () => DateScalar, {
      nullable: true,
      description: 'Only those that still run and end before this day; ordered by end date.',
    })
    endingBefore?: string | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<Bewind>> {
    const reviews = requireActor(context).permissions.has('review:work');
    const page = await readPage<Bewind>(context, info, reviews ? bewindenUnderReview : officeBewinden, {
      first,
      after,
      filters: { status: status?.length ? status : null, endingBefore },
      order: endingBefore ? 'endDate' : 'default',
    });
    await tellLook(context, page.nodes);
    return page;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Working days left for the insurer to decide, Dutch holidays counted out: 0 on the last day, negative when it is late, null when nothing waits for the insurer (MZ-13).',
  })
  workingDaysLeft(@Root() { dueAt }: Bewind, @Ctx() context: RequestContext): number | null {
    return dueAt === null ? null : workingDaysUntil(context.app.clock.now(), new Date(dueAt));
  }
}

/** The own running bewind on a client's page (MZ-15). */
@Resolver(() => Client)
export class ClientBewindResolver {
  @FromReader()
  @FieldResolver(() => Bewind, { description: 'The running bewind of the own office (MZ-15).' })
  bewind(@Root() client: Client & { bewind: Bewind }): Bewind {
    return client.bewind;
  }
}

// Only a bewind that was read with its person shows personal data (XX-03).
async function tellLook(context: RequestContext, bewinden: Bewind[]): Promise<void> {
  const subjectIds = [...new Set(bewinden.flatMap(({ client }) => (client ? [client.id] : [])))];
  if (subjectIds.length > 0)
    await context.app.audit.look(context, { action: 'bewind.read', subjectType: 'Client', subjectIds });
}
