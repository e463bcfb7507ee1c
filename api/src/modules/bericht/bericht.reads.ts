import type { PageRead } from '../../core/reader/page';
import type { OneRead } from '../../core/reader/read';
import type { Expression } from '../../core/reader/readable';
import { berichtReadable } from './bericht.readable';

const inOwnContract: Expression = (row, build) =>
  `${row}.contract_id = ANY(${build.arg('viewer.contracts.bericht:read', 'uuid[]')})`;

/** The messages of one contract, newest first. */
export const berichtenOfContract: PageRead = {
  of: berichtReadable,
  scope: (row, build) => `${row}.contract_id = ${build.arg('contract', 'uuid')} AND ${inOwnContract(row, build)}`,
  filters: { category: (row, build) => `${row}.category = ${build.arg('category', 'text')}` },
  orders: { default: { keys: [{ sql: (row) => `${row}.date`, type: 'date' }], descending: true } },
};

/** Messages by id, of any contract on which the viewer has a role. */
export const ownBerichten: OneRead & { orderBy: (row: string) => string } = {
  of: berichtReadable,
  where: (row, build) => `${row}.id = ANY(${build.arg('ids', 'uuid[]')}) AND ${inOwnContract(row, build)}`,
  orderBy: (row) => `${row}.date DESC, ${row}.id DESC`,
};
