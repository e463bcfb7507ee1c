import { columns, extendReadable, readable, type Expression } from '../../core/reader/readable';
import { organisationReadable } from '../organisation';

/** SQL: the viewer has a role on this contract (CO-01). */
export const viewersContract: Expression = (row, build) =>
  `${row}.id = ANY(${build.arg('viewer.contracts.contract:read', 'uuid[]')})`;

const contactReadable = readable({
  type: 'Contact',
  table: 'contract_contact',
  key: null,
  fields: columns('name', 'function', 'email', 'phone'),
});

/**
 * How a contract is read. Which contract it is, others of the organisation and the back offices see too; what goes on in
 * it only those with a role on it (CO-01).
 */
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
    contacts: {
      kind: 'many',
      of: () => contactReadable,
      on: (parent, child) => `${child}.contract_id = ${parent}.id`,
      orderBy: (child) => `${child}.position`,
    },
  },
  // The counts are added by the modules that own them, and are guarded like the contacts.
  guard: { fields: new Set(['contacts', 'currentDeelnemers', 'unreadBerichten']), unless: viewersContract },
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
