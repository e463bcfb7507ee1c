import { columns, decimal, extendReadable, readable } from '../../core/reader/readable';
import { contractReadable } from '../contract';
import { declareFileUse, storedFileReadable } from '../file';

/** How a borderel is read. */
export const borderelReadable = readable({
  type: 'Borderel',
  table: 'borderel',
  key: 'id',
  fields: {
    ...columns('id', 'date', 'invoiceNumber', 'deelnemers'),
    month: (row) => `to_char(${row}.month, 'YYYY-MM')`,
    number: (row) => `${row}.number::text`,
    amount: decimal('amount'),
    contract: {
      kind: 'one',
      of: () => contractReadable,
      on: (parent, child) => `${child}.id = ${parent}.contract_id`,
    },
    invoice: {
      kind: 'one',
      of: () => storedFileReadable,
      on: (parent, child) => `${child}.id = ${parent}.invoice_file_id`,
    },
    file: {
      kind: 'one',
      of: () => storedFileReadable,
      on: (parent, child) => `${child}.id = ${parent}.file_id`,
    },
  },
});

// At most a year of them, so a plain list. Whose role does not see borderellen of this contract gets none.
extendReadable(contractReadable, {
  borderellen: {
    kind: 'many',
    of: () => borderelReadable,
    on: (parent, child, build) =>
      `${child}.contract_id = ${parent}.id AND ${child}.status = 'READY'
       AND ${parent}.id = ANY(${build.arg('viewer.contracts.borderel:read', 'uuid[]')})`,
    orderBy: (child) => `${child}.date DESC, ${child}.number DESC`,
  },
});

// An archived borderel is kept for the tax office; the municipality was told to keep its own copy.
declareFileUse({
  permission: 'borderel:read',
  readable: (file, _user, contracts) =>
    `EXISTS (SELECT 1 FROM borderel b WHERE ${file} IN (b.invoice_file_id, b.file_id) AND b.status = 'READY'
      AND b.contract_id = ANY(${contracts}))`,
  people: (file) => `SELECT b.id FROM borderel b WHERE ${file} IN (b.invoice_file_id, b.file_id)`,
});
