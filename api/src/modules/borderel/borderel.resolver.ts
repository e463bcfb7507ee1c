import { FieldResolver, Resolver, Root } from 'type-graphql';
import { FromReader } from '../../core/graphql/from-reader';
import { Contract } from '../contract';
import { Borderel } from './borderel.types';

/** The borderellen of a contract. */
@Resolver(() => Contract)
export class ContractBorderellenResolver {
  @FromReader()
  @FieldResolver(() => [Borderel], {
    description:
      'Its borderellen of the last year, newest first (CO-09); older ones are archived. Empty on a contract where the viewer has no role that sees them.',
  })
  borderellen(@Root() contract: Contract & { borderellen: Borderel[] }): Borderel[] {
    return contract.borderellen;
  }
}
