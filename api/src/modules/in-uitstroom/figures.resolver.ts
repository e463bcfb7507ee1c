import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { requireActor, type RequestContext } from '../../core/context';
import { readRows } from '../../core/db/pool';
import { transaction } from '../../core/db/transaction';
import { YearMonthScalar } from '../../core/graphql/scalars';
import { ContractFigures } from './in-uitstroom.types';
import { refreshFromJob } from './jobs/refresh-figures.job';
import { monthThatIsOver } from './refresh-figures.service';

const STATUS = `
  SELECT to_char(max(to_month), 'YYYY-MM') AS month,
    to_char(max(refreshed_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "asOf",
    EXISTS (SELECT 1 FROM outbox WHERE state = 'WAITING' AND job = $1) AS pending
  FROM figures_refresh`;

/** How fresh the figures are, and having them made again. */
@Resolver()
export class FiguresResolver {
  @Query(() => ContractFigures, { description: 'How fresh the figures of the contracts are (CO-08, CO-10).' })
  async contractFigures(@Ctx() context: RequestContext): Promise<ContractFigures> {
    return status(context);
  }

  @Mutation(() => ContractFigures, {
    description:
      'Has the figures of all contracts made again, from a month that is over up to the last that has any; for the back office (CO-08). Answers before it is done: contractFigures tells. BAD_USER_INPUT when the month is not over.',
  })
  async refreshContractFigures(
    @Ctx() context: RequestContext,
    @Arg('month', () => YearMonthScalar, { description: 'From which month.' }) month: string,
  ): Promise<ContractFigures> {
    requireActor(context);
    const from = monthThatIsOver(month, context.app.clock.now());
    await transaction(context, 'refreshContractFigures', async (tx) => {
      await tx.enqueue(refreshFromJob, { from });
      tx.audit({ action: 'figures.refresh', reason: month });
    });
    return status(context);
  }
}

async function status(context: RequestContext): Promise<ContractFigures> {
  const [found] = await readRows<ContractFigures & { [column: string]: unknown }>(context.app.pool, STATUS, [
    refreshFromJob.name,
  ]);
  return found!;
}
