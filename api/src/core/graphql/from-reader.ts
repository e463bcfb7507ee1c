import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';

/**
 * Marks a field that one module adds to another module's type and whose value the reader has put on the object already
 * (`extendReadable`): the method below only declares it and is never called.
 */
export const FromReader = (): MethodDecorator => Extensions({ fromReader: true }) as MethodDecorator;

/** The field carries {@link FromReader}. */
export function isFromReader(field: GraphQLField<unknown, unknown>): boolean {
  return field.extensions['fromReader'] === true;
}
