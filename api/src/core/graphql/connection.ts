import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { CursorScalar } from './scalars';

/** Where a page stands in its list. */
@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field({ description: 'There are rows after this page.' })
  hasNextPage!: boolean;
  @Field({ description: 'There are rows before this page.' })
  hasPreviousPage!: boolean;
  @Field(() => CursorScalar, { nullable: true, description: 'Place of the first row; null on an empty page.' })
  startCursor!: string | null;
  @Field(() => CursorScalar, { nullable: true, description: 'Place of the last row; null on an empty page.' })
  endCursor!: string | null;
}

/** The edge and connection types of a list of `node`, named as the contract names them. */
export function connectionOf<Node extends object>(name: string, node: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list, and its place.` })
  class Edge {
    @Field(() => CursorScalar, { description: 'Place of this row, for after and before.' })
    cursor!: string;
    @Field(node, { description: 'The row.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows with their places.' })
    edges!: Edge[];
    @Field(() => [node()], { description: 'The rows.' })
    nodes!: Node[];
    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: 'Number of all rows that match; counted only when asked for.' })
    totalCount!: number;
  }
  return Connection;
}
