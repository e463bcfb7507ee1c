import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { readAll, type OneRead } from '../../core/reader/read';
import { InsuranceProduct } from './insurance.entity';
import { insuranceProductReadable } from './insurance.readable';

const offered: OneRead & { orderBy: (row: string) => string } = {
  of: insuranceProductReadable,
  where: (row) => `${row}.active`,
  orderBy: (row) => `${row}.position, ${row}.code`,
};

/** The insurances that can be chosen. */
@Resolver(() => InsuranceProduct)
export class InsuranceResolver {
  @Query(() => [InsuranceProduct], { description: 'The insurances that a new deelnemer can choose (CO-06).' })
  async insuranceProducts(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InsuranceProduct[]> {
    return readAll<InsuranceProduct>(context, info, offered, {});
  }
}
