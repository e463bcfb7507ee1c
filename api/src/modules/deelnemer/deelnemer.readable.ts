import { addressReadable } from '../../core/graphql/address';
import { columns, extendReadable, readable, type Build, type Expression } from '../../core/reader/readable';
import { contractReadable } from '../contract';
import { insuranceProductReadable } from '../insurance';

/** SQL: the stay holds on a day (an expression). */
export function takesPartOn(row: string, day: string): string {
  return `${row}.start_date <= ${day} AND (${row}.end_date IS NULL OR ${row}.end_date >= ${day})`;
}

/** SQL: the order of a household: client, partner, children from the eldest on. */
export function clientFirst(row: string): string {
  return `(${row}.household_role = 'KIND'), ${row}.household_role, ${row}.birth_date, ${row}.id`;
}

/** SQL: the contracts of which the viewer may see deelnemers (CO-01). */
export const viewersContracts = (build: Build): string => build.arg('viewer.contracts.deelnemer:read', 'uuid[]');

/** SQL: the viewer may see deelnemers of this row's contract (CO-01). */
export const inViewersContract: Expression = (row, build) => `${row}.contract_id = ANY(${viewersContracts(build)})`;

/**
 * How a deelnemer is read. Who comes here by another way than the deelnemers (in- en uitstroom) sees who it is and when
 * they took part; the guard asks for a role that sees deelnemers for all other fields.
 */
export const deelnemerReadable = readable({
  type: 'Deelnemer',
  table: 'deelnemer',
  key: 'id',
  fields: {
    ...columns(
      'id',
      'fullName',
      'relatienummer',
      'birthDate',
      'gender',
      'startDate',
      'endDate',
      'endReason',
      'householdRole',
      'paymentMethod',
      'premiumIban',
    ),
    maskedBsn: (row) => `'•••••' || ${row}.bsn_tail`,
    address: { kind: 'part', of: () => addressReadable },
    contract: {
      kind: 'one',
      of: () => contractReadable,
      on: (parent, child) => `${child}.id = ${parent}.contract_id`,
    },
    insurance: {
      kind: 'one',
      of: () => insuranceProductReadable,
      on: (parent, child) => `${child}.code = ${parent}.insurance_code`,
    },
    household: {
      kind: 'many',
      of: () => deelnemerReadable,
      on: (parent, child) =>
        `${child}.household_id = ${parent}.household_id AND ${child}.contract_id = ${parent}.contract_id
         AND ${child}.start_date <= coalesce(${parent}.end_date, 'infinity')
         AND coalesce(${child}.end_date, 'infinity') >= ${parent}.start_date`,
      orderBy: clientFirst,
    },
  },
  guard: {
    fields: new Set(['address', 'insurance', 'paymentMethod', 'premiumIban', 'household']),
    unless: inViewersContract,
  },
});

extendReadable(contractReadable, {
  currentDeelnemers: (row, build) =>
    `(SELECT count(*)::int FROM deelnemer d WHERE d.contract_id = ${row}.id
      AND ${takesPartOn('d', build.arg('today', 'date'))})`,
  deelnemers: { kind: 'resolver', needs: ['id'] },
});
