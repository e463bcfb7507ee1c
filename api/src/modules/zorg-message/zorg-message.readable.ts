import type { PageRead } from '../../core/reader/page';
import type { OneRead } from '../../core/reader/read';
import { column, columns, instant, readable, type Build, type Readable } from '../../core/reader/readable';
import { declareFileUse, storedFileReadable } from '../file';
import { markFetched } from './mark-fetched.service';

/** SQL: a message of the viewer's municipality, of a product for which the viewer is gebruiker (ZO-06). */
const exchanged = (row: string, build: Build): string =>
  `${row}.organisation_id = ${build.arg('viewer.organisation', 'uuid')}
   AND ${row}.product = ANY(${build.arg('viewer.products.message:exchange', 'text[]')})`;

/** How a message is read. What is wrong with it, and what its codes mean, is put into words by the resolver. */
export const zorgMessageReadable: Readable = readable({
  type: 'ZorgMessage',
  table: 'zorg_message',
  key: 'id',
  fields: {
    ...columns('id', 'product', 'code', 'direction', 'status', 'sender', 'receiver', 'identification', 'dated'),
    foundProblems: column('problems'),
    foundRemarks: column('remarks'),
    problems: { kind: 'resolver', needs: ['foundProblems'] },
    remarks: { kind: 'resolver', needs: ['foundRemarks'] },
    name: { kind: 'resolver', needs: ['code'] },
    retourDueOn: column('answer_due'),
    retourMissing: (row) => `(${row}.answer_missed_at IS NOT NULL)`,
    receivedAt: instant('received_at'),
    deliveredAt: instant('delivered_at'),
    downloadedAt: instant('downloaded_at'),
    file: { kind: 'one', of: () => storedFileReadable, on: (parent, child) => `${child}.id = ${parent}.file_id` },
    retour: {
      kind: 'one',
      of: () => zorgMessageReadable,
      on: (parent, child) => `${child}.answers_id = ${parent}.id AND ${child}.status NOT IN ('RECEIVED','REJECTED')`,
    },
    answers: {
      kind: 'one',
      of: () => zorgMessageReadable,
      on: (parent, child) => `${child}.id = ${parent}.answers_id`,
    },
  },
});

/** A message of the viewer's municipality. */
export const ownMessage: OneRead = {
  of: zorgMessageReadable,
  where: (row, build) => `${row}.id = ${build.arg('id', 'uuid')} AND ${exchanged(row, build)}`,
};

/** Messages of the viewer's municipality, the newest first. */
export const ownMessages: PageRead = {
  of: zorgMessageReadable,
  scope: exchanged,
  filters: {
    product: (row, build) => `${row}.product = ${build.arg('product', 'text')}`,
    direction: (row, build) => `${row}.direction = ${build.arg('direction', 'text')}`,
    status: (row, build) => `${row}.status = ANY(${build.arg('status', 'text[]')})`,
    missing: (row, build) => `(${row}.answer_missed_at IS NOT NULL) = ${build.arg('missing', 'boolean')}`,
  },
  orders: { default: { keys: [{ sql: (row) => `${row}.received_at`, type: 'timestamptz' }], descending: true } },
};

declareFileUse({
  permission: 'message:exchange',
  readable: (file, _user, _contracts, organisation, products) =>
    `EXISTS (SELECT 1 FROM zorg_message m WHERE m.file_id = ${file} AND m.organisation_id = ${organisation}
       AND m.product = ANY(${products}))`,
  people: (file) => `SELECT m.id FROM zorg_message m WHERE m.file_id = ${file}`,
  fetched: markFetched,
});
