import { columns, readable } from '../../core/reader/readable';
import { organisationReadable } from '../organisation';

/** How a contract is read. */
export const contractReadable = readable({
  type: 'Contract',
  table: 'contract',
  key: 'id',
  fields: {
    ...columns('id', 'number', 'name', 'startDate', 'endDate'),
    organisation: {
      kind: 'one',
      of: () => organisationReadable,
      on: (parent, child) => `${child}.id = ${parent}.organisation_id`,
    },
  },
});
