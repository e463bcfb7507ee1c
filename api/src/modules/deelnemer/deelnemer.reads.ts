import type { PageRead } from '../../core/reader/page';
import type { OneRead } from '../../core/reader/read';
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
// By contract first: the same index gives the place, the order and the name (a person reads one contract at a time).
const orders: PageRead['orders'] = {
  default: {
    keys: [
      { sql: (row) => `${row}.contract_id`, type: 'uuid' },
      { sql: (row) => `${row}.search_name`, type: 'text' },
    ],
  },
};

/** Deelnemers of all contracts of the viewer, by contract and name. */
export const ownDeelnemers: PageRead = {
  of: deelnemerReadable,
  scope: inViewersContract,
  keysFirst: true,
  perOwner: { field: 'contract', column: 'contract_id', owners: viewersContracts, by: ['on', 'nameFrom', 'nameBelow'] },
  filters,
  orders,
  entitled: true,
};

/** Deelnemers of one contract of the viewer, by name. */
export const deelnemersOfContract: PageRead = {
  of: deelnemerReadable,
  scope: (row, build) => `${row}.contract_id = ${build.arg('contract', 'uuid')} AND ${inViewersContract(row, build)}`,
  keysFirst: true,
  filters,
  orders: { default: { keys: [{ sql: (row) => `${row}.search_name`, type: 'text' }] } },
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
