import { registerEnumType } from 'type-graphql';

/** Up or down. */
export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(SortDirection, { name: 'SortDirection', description: 'Up or down.' });
