import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { FromReader } from '../../core/graphql/from-reader';
import { badInput } from '../../core/errors';
import { readAll, readOne, type OneRead } from '../../core/reader/read';
import { Organisation } from '../organisation';
import { Contract } from './contract.entity';
import { contractReadable, viewersContract } from './contract.readable';

const own: OneRead = {
  of: contractReadable,
  where: (row, build) =>
    `${viewersContract(row, build)}
     AND (${row}.id = ${build.arg('id', 'uuid')} OR ${row}.number = ${build.arg('number', 'text')})`,
  entitled: true,
};

const ownAll: OneRead & { orderBy: (row: string) => string } = {
  of: contractReadable,
  where: viewersContract,
  orderBy: (row) => `${row}.number`,
  entitled: true,
};

/** Collective contracts on which the viewer has a role. */
@Resolver(() => Contract)
export class ContractResolver {
  @Query(() => [Contract], {
    description: 'The collective contracts on which the viewer has a role, by number (CO-01).',
  })
  async contracts(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Contract[]> {
    return readAll<Contract>(context, info, ownAll, {});
  }

  @Query(() => Contract, {
    nullable: true,
    description:
      'A contract on which the viewer has a role, by id or by number (CO-12); null when it is another one. BAD_USER_INPUT unless one of the two is given.',
  })
  async contract(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true, description: 'Which, by identity.' }) id?: string | null,
    @Arg('number', () => String, { nullable: true, description: 'Which, by number.' }) number?: string | null,
  ): Promise<Contract | null> {
    if ((id == null) === (number == null)) throw badInput({ field: 'id', rule: 'VALUE_REQUIRED' });
    return readOne<Contract>(context, info, own, { id: id == null ? null : asId(id), number: number ?? null });
  }
}

/** The contracts of an organisation. */
@Resolver(() => Organisation)
export class OrganisationContractsResolver {
  @FromReader()
  @FieldResolver(() => [Contract], { description: 'Its collective contracts, by number.' })
  contracts(@Root() organisation: Organisation & { contracts: Contract[] }): Contract[] {
    return organisation.contracts;
  }
}
