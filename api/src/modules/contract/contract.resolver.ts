import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { badInput } from '../../core/errors';
import { readAll, readOne, type OneRead } from '../../core/reader/read';
import { Organisation } from '../organisation';
import { Contract } from './contract.entity';
import { contractReadable } from './contract.readable';

const own: OneRead = {
  of: contractReadable,
  where: (row, build) =>
    `${row}.organisation_id = ${build.arg('viewer.organisation', 'uuid')}
     AND (${row}.id = ${build.arg('id', 'uuid')} OR ${row}.number = ${build.arg('number', 'text')})`,
};

const ofOrganisation: OneRead & { orderBy: (row: string) => string } = {
  of: contractReadable,
  where: (row, build) =>
    `${row}.organisation_id = ${build.arg('organisation', 'uuid')}
     AND (${row}.organisation_id = ${build.arg('viewer.organisation', 'uuid')}
      OR 'organisation:read-any' = ANY(${build.arg('viewer.permissions', 'text[]')}))`,
  orderBy: (row) => `${row}.number`,
};

/** Collective contracts of the own organisation. */
@Resolver(() => Contract)
export class ContractResolver {
  @Query(() => [Contract], { description: 'The collective contracts of the own organisation, by number.' })
  async contracts(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Contract[]> {
    return readAll<Contract>(context, info, ofOrganisation, { organisation: context.actor?.organisationId });
  }

  @Query(() => Contract, {
    nullable: true,
    description:
      'A contract of the own organisation, by id or by number; BAD_USER_INPUT unless one of the two is given.',
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
  @FieldResolver(() => [Contract], { description: 'Its collective contracts, by number.' })
  contracts(@Root() organisation: Organisation & { contracts: Contract[] }): Contract[] {
    return organisation.contracts;
  }
}
