import type { OrderKey, PageOrder, PageRead } from '../../core/reader/page';
import type { OneRead } from '../../core/reader/read';
import { DeelnemerOrderField } from './deelnemer.enums';
import { clientFirst, deelnemerReadable, inViewersContract, takesPartOn, viewersContracts } from './deelnemer.readable';

const filters: PageRead['filters'] = {
  // Always given: today unless another day is asked for.
  on: (row, build) => takesPartOn(row, build.arg('on', 'date')),
  bsnIndex: (row, build) => `${row}.bsn_index = ${build.arg('bsnIndex', 'bytea')}`,
  birthDate: (row, build) => `${row}.birth_date = ${build.arg('birthDate', 'date')}`,
  relatienummer: (row, build) => `${row}.relatienummer = ${build.arg('relatienummer', 'text')}`,
  // The beginning of a name as a range, so that the index of the page finds it.
  nameFrom: (row, build) => `${row}.search_name >= ${build.arg('nameFrom', 'text')}`,
  nameBelow: (row, build) => `${row}.search_name < ${build.arg('nameBelow', 'text')}`,
  names: (row, build) => `${row}.search_name ^@ ANY(${build.arg('names', 'text[]')})`,
};
// The last key of each order is the id; each has an index that begins with the contract.
const SORTED: Record<DeelnemerOrderField, OrderKey> = {
  [DeelnemerOrderField.NAME]: { sql: (row) => `${row}.search_name`, type: 'text' },
  [DeelnemerOrderField.BIRTH_DATE]: { sql: (row) => `${row}.birth_date`, type: 'date' },
  [DeelnemerOrderField.START_DATE]: { sql: (row) => `${row}.start_date`, type: 'date' },
};
const sorted = (more: Omit<PageOrder, 'keys'>): PageRead['orders'] =>
  Object.fromEntries(Object.entries(SORTED).map(([name, key]) => [name, { ...more, keys: [key] }]));

const orders: PageRead['orders'] = {
  // By contract first: the same index gives the place, the order and the name (a person reads one contract at a time).
  default: {
    keys: [
      { sql: (row) => `${row}.contract_id`, type: 'uuid' },
      { sql: (row) => `${row}.search_name`, type: 'text' },
    ],
  },
  // Who asks for an order gets it over all contracts together.
  ...sorted({ parts: { ids: viewersContracts, of: (row, part) => `${row}.contract_id = ${part}` } }),
};

/** Deelnemers of all contracts of the viewer, by contract and name unless another order is asked for. */
export const ownDeelnemers: PageRead = {
  of: deelnemerReadable,
  scope: inViewersContract,
  keysFirst: true,
  perOwner: { field: 'contract', column: 'contract_id', owners: viewersContracts, by: ['on', 'nameFrom', 'nameBelow'] },
  filters,
  orders,
  entitled: true,
};

/** Deelnemers of one contract of the viewer, by name unless another order is asked for. */
export const deelnemersOfContract: PageRead = {
  of: deelnemerReadable,
  scope: (row, build) => `${row}.contract_id = ${build.arg('contract', 'uuid')} AND ${inViewersContract(row, build)}`,
  keysFirst: true,
  filters,
  orders: { default: { keys: [SORTED.NAME] }, ...sorted({}) },
  entitled: true,
};

/** One stay in a contract of the viewer, whenever it was. */
export const ownDeelnemer: OneRead = {
  of: deelnemerReadable,
  where: (row, build) => `${row}.id = ${build.arg('id', 'uuid')} AND ${inViewersContract(row, build)}`,
  entitled: true,
};

/** Stays by id, client first: what a mutation made. */
export const madeDeelnemers: OneRead & { orderBy: (row: string) => string } = {
  of: deelnemerReadable,
  where: (row, build) => `${row}.id = ANY(${build.arg('ids', 'uuid[]')}) AND ${inViewersContract(row, build)}`,
  orderBy: clientFirst,
  entitled: true,
};
