import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { badInput } from '../../core/errors';
import { CursorScalar, DateTimeScalar, YearMonthScalar } from '../../core/graphql/scalars';
import { selectionOf } from '../../core/reader/selection';
import { Contract } from '../contract';
import { inUitstroomOf } from './in-uitstroom.page';
import { ContractUsage, InUitstroomConnection, type InUitstroomPage } from './in-uitstroom.types';
import { periodOf } from './period';
import { usageOf } from './usage.loader';

/** What the refreshed figures tell of a contract. */
@Resolver(() => Contract)
export class ContractStroomResolver {
  @FieldResolver(() => [ContractUsage], {
    description:
      'Its use per month, oldest first, as the monthly refresh made it; the last twelve months when no period is given (CO-10). Empty on a contract where the viewer has no role that sees it.',
  })
  async usage(
    @Root() contract: Contract,
    @Ctx() context: RequestContext,
    @Arg('from', () => YearMonthScalar, { nullable: true, description: 'First month.' }) from?: string | null,
    @Arg('to', () => YearMonthScalar, { nullable: true, description: 'Last month; the last that has figures.' })
    to?: string | null,
  ): Promise<ContractUsage[]> {
    if (from && to) periodOf(from, to);
    if (to && !from) throw badInput({ field: 'from', rule: 'VALUE_REQUIRED' });
    return usageOf(context, contract.id, from ?? null, to ?? null);
  }

  @FieldResolver(() => InUitstroomConnection, {
    description:
      'Who came in and who left in a period of whole months, by day; with showAll also who took part and did neither, last and by name (CO-08). Empty on a contract where the viewer has no role that sees it.',
  })
  async inUitstroom(
    @Root() contract: Contract,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('from', () => YearMonthScalar, { description: 'First month.' }) from: string,
    @Arg('to', () => YearMonthScalar, { description: 'Last month.' }) to: string,
    @Arg('showAll', () => Boolean, { nullable: true, description: 'Also who took part and did neither.' })
    showAll?: boolean | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<InUitstroomPage> {
    const period = periodOf(from, to);
    const page = await inUitstroomOf(context, selectionOf(info), contract.id, {
      period,
      showAll: showAll ?? false,
      first,
      after,
    });
    const subjectIds = page.nodes.flatMap((row) => (row.deelnemer ? [row.deelnemer.id] : []));
    if (subjectIds.length > 0)
      await context.app.audit.look(context, { action: 'stroom.list', subjectType: 'Deelnemer', subjectIds });
    return page;
  }
}

/** What a page of in- en uitstroom tells of its whole period. */
@Resolver(() => InUitstroomConnection)
export class InUitstroomSumsResolver {
  @FieldResolver(() => DateTimeScalar, { description: 'The moment the monthly refresh made these figures.' })
  asOf(@Root() page: InUitstroomPage): string {
    return page.asOf;
  }

  @FieldResolver(() => Int, { description: 'How many came in, in the period.' })
  instroom(@Root() page: InUitstroomPage): number {
    return page.instroom;
  }

  @FieldResolver(() => Int, { description: 'How many left, in the period.' })
  uitstroom(@Root() page: InUitstroomPage): number {
    return page.uitstroom;
  }
}
