import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { FromReader } from '../../core/graphql/from-reader';
import { connectionOf } from '../../core/graphql/connection';
import { CursorScalar } from '../../core/graphql/scalars';
import { pagesUnder } from '../../core/reader/owned-pages';
import type { Page } from '../../core/reader/page';
import { readAll } from '../../core/reader/read';
import { Contract } from '../contract';
import { Bericht } from './bericht.entity';
import { BerichtCategory } from './bericht.enums';
import { berichtenOfContract, ownBerichten } from './bericht.reads';
import { markBerichtenRead } from './mark-read.service';

const BerichtConnection = connectionOf('Bericht', () => Bericht);

const ofContract = pagesUnder<Bericht>(berichtenOfContract, 'contract');

/** Messages, and what the viewer has read of them. */
@Resolver(() => Bericht)
export class BerichtResolver {
  @Mutation(() => [Bericht], {
    description: 'Notes that the viewer read these messages (CO-11). NOT_FOUND when one is not in sight.',
  })
  async markBerichtenRead(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('ids', () => [ID], { description: 'Which, at most 100.' }) ids: string[],
  ): Promise<Bericht[]> {
    return readAll<Bericht>(context, info, ownBerichten, { ids: await markBerichtenRead(context, ids) });
  }
}

/** The messages of a contract. */
@Resolver(() => Contract)
export class ContractBerichtenResolver {
  @FieldResolver(() => BerichtConnection, { description: 'Its messages, newest first (CO-11).' })
  async berichten(
    @Root() contract: Contract,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('category', () => BerichtCategory, { nullable: true, description: 'Only this kind.' })
    category?: BerichtCategory | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<Bericht>> {
    return ofContract(context, info, contract.id, { first, after, filters: { category } });
  }

  @FromReader()
  @FieldResolver(() => Int, { description: 'How many of its messages the viewer has not read (CO-11).' })
  unreadBerichten(@Root() contract: Contract & { unreadBerichten: number }): number {
    return contract.unreadBerichten;
  }
}
