import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { today } from '../../core/calendar';
import type { RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { connectionOf } from '../../core/graphql/connection';
import { CursorScalar } from '../../core/graphql/scalars';
import { SortDirection } from '../../core/graphql/sort-direction';
import { pagesUnder } from '../../core/reader/owned-pages';
import { readPage, type Page, type PageArguments } from '../../core/reader/page';
import { readAll, readKnown, readOne } from '../../core/reader/read';
import { nodeSelection, selectionOf } from '../../core/reader/selection';
import { Contract } from '../contract';
import { addDeelnemer } from './add-deelnemer.service';
import { addFamily } from './add-family.service';
import { deelnemerFilters } from './deelnemer-filter';
import { Deelnemer } from './deelnemer.entity';
import {
  AddDeelnemerInput,
  AddFamilyInput,
  DeelnemerFilter,
  DeelnemerOrder,
  EndDeelnemerInput,
} from './deelnemer.inputs';
import { deelnemersOfContract, madeDeelnemers, ownDeelnemer, ownDeelnemers } from './deelnemer.reads';
import { endDeelnemer } from './end-deelnemer.service';
import { revealDeelnemerBsn } from './reveal-bsn.service';

const DeelnemerConnection = connectionOf('Deelnemer', () => Deelnemer);

/** Who is shown with a deelnemer: the person, and the household when it was asked for. */
function shownIds(deelnemer: Deelnemer): string[] {
  return [deelnemer.id, ...(deelnemer.household ?? []).flatMap(shownIds)];
}

const ofContract = pagesUnder<Deelnemer>(deelnemersOfContract, 'contract');

/** The arguments of a page of deelnemers. */
function pageOf(
  context: RequestContext,
  filter: DeelnemerFilter | null | undefined,
  orderBy: DeelnemerOrder | null | undefined,
  args: PageArguments,
): PageArguments {
  return {
    ...args,
    filters: deelnemerFilters(context.app.keyring, filter, today(context.app.clock.now())),
    ...(orderBy ? { order: orderBy.field, descending: orderBy.direction === SortDirection.DESC } : {}),
  };
}

/** Tells the trail who is on a page, before anybody is shown (XX-03). */
async function told(
  context: RequestContext,
  info: GraphQLResolveInfo,
  page: Page<Deelnemer>,
): Promise<Page<Deelnemer>> {
  const shown = nodeSelection(selectionOf(info)).size > 0 ? page.nodes.flatMap(shownIds) : [];
  const look = { action: 'deelnemer.list', subjectType: 'Deelnemer', subjectIds: [...new Set(shown)] };
  if (shown.length > 0) await context.app.audit.look(context, look);
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
    @Arg('orderBy', () => DeelnemerOrder, {
      nullable: true,
      description: 'Order over all contracts; by contract and name when left out.',
    })
    orderBy?: DeelnemerOrder | null,
  ): Promise<Page<Deelnemer>> {
    const args = pageOf(context, filter, orderBy, { first, after, last, before });
    return told(context, info, await readPage<Deelnemer>(context, info, ownDeelnemers, args));
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
      const subjectIds = [...new Set(shownIds(found))];
      await context.app.audit.look(context, { action: 'deelnemer.read', subjectType: 'Deelnemer', subjectIds });
    }
    return found;
  }
}

/** Who comes in, who goes out. */
@Resolver(() => Deelnemer)
export class DeelnemerChangesResolver {
  @Mutation(() => [Deelnemer], {
    description:
      'Takes in a client, alone or with family, all or nobody (CO-06). BAD_USER_INPUT names each field; CONFLICT names who takes part already.',
  })
  async addDeelnemer(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AddDeelnemerInput, { description: 'Who, in which contract, from when.' })
    input: AddDeelnemerInput,
  ): Promise<Deelnemer[]> {
    return readAll<Deelnemer>(context, info, madeDeelnemers, { ids: await addDeelnemer(context, input) });
  }

  @Mutation(() => [Deelnemer], {
    description:
      'Has family join a client who takes part, all or nobody (CO-07); answers who joined. CONFLICT when the client takes no part on that day.',
  })
  async addFamily(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AddFamilyInput, { description: 'Who join whom, from when.' }) input: AddFamilyInput,
  ): Promise<Deelnemer[]> {
    return readAll<Deelnemer>(context, info, madeDeelnemers, { ids: await addFamily(context, input) });
  }

  @Mutation(() => Deelnemer, {
    description:
      'Ends a stay through a day (CO-04); may be repeated until that day has passed. CONFLICT when the stay is over.',
  })
  async endDeelnemer(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EndDeelnemerInput, { description: 'Whose stay ends, when and why.' }) input: EndDeelnemerInput,
  ): Promise<Deelnemer> {
    return readKnown<Deelnemer>(context, info, ownDeelnemer, { id: await endDeelnemer(context, input) });
  }

  @Mutation(() => String, {
    description: 'The full BSN of a deelnemer, for who presses "Toon" (XX-02); each time is told in the audit trail.',
  })
  async revealDeelnemerBsn(
    @Ctx() context: RequestContext,
    @Arg('deelnemerId', () => ID, { description: 'Whose.' }) deelnemerId: string,
  ): Promise<string> {
    return revealDeelnemerBsn(context, deelnemerId);
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
    @Arg('orderBy', () => DeelnemerOrder, { nullable: true, description: 'Order; by name when left out.' })
    orderBy?: DeelnemerOrder | null,
  ): Promise<Page<Deelnemer>> {
    const args = pageOf(context, filter, orderBy, { first, after, last, before });
    return told(context, info, await ofContract(context, info, contract.id, args));
  }
}
