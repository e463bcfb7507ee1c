import { columns, extendReadable, readable } from '../../core/reader/readable';
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

// Of the own organisation, or of any for the back offices; in the statement of the organisation itself.
extendReadable(organisationReadable, {
  contracts: {
    kind: 'many',
    of: () => contractReadable,
    on: (parent, child, build) =>
      `${child}.organisation_id = ${parent}.id
       AND (${parent}.id = ${build.arg('viewer.organisation', 'uuid')}
        OR 'organisation:read-any' = ANY(${build.arg('viewer.permissions', 'text[]')}))`,
    orderBy: (child) => `${child}.number`,
  },
});
