import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { today } from '../../core/calendar';
import type { RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { connectionOf } from '../../core/graphql/connection';
import { CursorScalar } from '../../core/graphql/scalars';
import { readPage, type Page, type PageArguments, type PageRead } from '../../core/reader/page';
import { readOne } from '../../core/reader/read';
import { nodeSelection, selectionOf } from '../../core/reader/selection';
import { Contract } from '../contract';
import { deelnemerFilters } from './deelnemer-filter';
import { Deelnemer } from './deelnemer.entity';
import { DeelnemerFilter } from './deelnemer.inputs';
import { deelnemersOfContract, ownDeelnemer, ownDeelnemers } from './deelnemer.reads';

const DeelnemerConnection = connectionOf('Deelnemer', () => Deelnemer);

/** Reads a page of deelnemers and tells the trail who was shown, before anybody is (XX-03). */
async function listDeelnemers(
  context: RequestContext,
  info: GraphQLResolveInfo,
  definition: PageRead,
  filter: DeelnemerFilter | null | undefined,
  args: PageArguments,
  values: Record<string, unknown> = {},
): Promise<Page<Deelnemer>> {
  const page = await readPage<Deelnemer>(
    context,
    info,
    definition,
    { ...args, filters: deelnemerFilters(context.app.keyring, filter) },
    { ...values, on: filter?.on ?? today(context.app.clock.now()) },
  );
  const shown = nodeSelection(selectionOf(info)).size > 0 ? page.nodes.map(({ id }) => id) : [];
  if (shown.length > 0)
    await context.app.audit.look(context, { action: 'deelnemer.list', subjectType: 'Deelnemer', subjectIds: shown });
  return page;
}

/** Deelnemers of the contracts for which the viewer has a role that sees them. */
@Resolver(() => Deelnemer)
export class DeelnemerResolver {
  @Query(() => DeelnemerConnection, {
    description: 'Deelnemers of all contracts of the viewer, by contract and name (CO-03).',
  })
  async deelnemers(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => DeelnemerFilter, { nullable: true, description: 'How to find them; none lists all of today.' })
    filter?: DeelnemerFilter | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows in the page before a place.' }) last?: number | null,
    @Arg('before', () => CursorScalar, { nullable: true, description: 'End before this place.' })
    before?: string | null,
  ): Promise<Page<Deelnemer>> {
    return listDeelnemers(context, info, ownDeelnemers, filter, { first, after, last, before });
  }

  @Query(() => Deelnemer, {
    nullable: true,
    description: 'One deelnemer with household and insurance (CO-03); null when not in a contract of the viewer.',
  })
  async deelnemer(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<Deelnemer | null> {
    const found = await readOne<Deelnemer>(context, info, ownDeelnemer, { id: asId(id) });
    if (found) {
      const subjectIds = [...new Set([found.id, ...(found.household ?? []).map((member) => member.id)])];
      await context.app.audit.look(context, { action: 'deelnemer.read', subjectType: 'Deelnemer', subjectIds });
    }
    return found;
  }
}

/** The deelnemers of one contract. */
@Resolver(() => Contract)
export class ContractDeelnemersResolver {
  @FieldResolver(() => DeelnemerConnection, { description: 'Its deelnemers, by name (CO-03).' })
  async deelnemers(
    @Root() contract: Contract,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows in the page before a place.' }) last?: number | null,
    @Arg('before', () => CursorScalar, { nullable: true, description: 'End before this place.' })
    before?: string | null,
    @Arg('filter', () => DeelnemerFilter, { nullable: true, description: 'How to find them; none lists all of today.' })
    filter?: DeelnemerFilter | null,
  ): Promise<Page<Deelnemer>> {
    const args = { first, after, last, before };
    return listDeelnemers(context, info, deelnemersOfContract, filter, args, { contract: contract.id });
  }
}
