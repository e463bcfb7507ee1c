import { column, columns, instant, readable, type Build } from '../../core/reader/readable';
import type { PageRead } from '../../core/reader/page';
import type { OneRead } from '../../core/reader/read';
import { contractReadable } from '../contract';
import { declareFileUse, storedFileReadable } from '../file';

/** SQL: the viewer may manage deelnemers of this row's contract (CO-01). */
const managed = (row: string, build: Build): string =>
  `${row}.contract_id = ANY(${build.arg('viewer.contracts.deelnemer:manage', 'uuid[]')})`;

/** How a batch is read. Reading the file counts for a third of the bar, carrying out for the rest. */
export const deelnemerBatchReadable = readable({
  type: 'DeelnemerBatch',
  table: 'deelnemer_batch',
  key: 'id',
  fields: {
    ...columns('id', 'status', 'rows', 'added', 'ended', 'failed'),
    createdAt: instant('created_at'),
    startedAt: instant('started_at'),
    finishedAt: instant('finished_at'),
    progress: (row) => `CASE ${row}.status WHEN 'DONE' THEN 1 WHEN 'FAILED' THEN 1 ELSE
      round((${row}.share_read / 3 + 0.66 * (${row}.added + ${row}.ended) / greatest(${row}.rows, 1))::numeric, 3) END`,
    contract: {
      kind: 'one',
      of: () => contractReadable,
      on: (parent, child) => `${child}.id = ${parent}.contract_id`,
    },
    file: { kind: 'one', of: () => storedFileReadable, on: (parent, child) => `${child}.id = ${parent}.file_id` },
    failures: { kind: 'resolver', needs: ['id'] },
  },
});

/** How a failure is read; its words and its row are made of the hidden fields. */
export const batchFailureReadable = readable({
  type: 'BatchFailure',
  table: 'deelnemer_batch_failure',
  key: 'id',
  fields: {
    ...columns('id', 'row', 'rule', 'batchId'),
    column: column('column_name'),
    values: column('values'),
    sealed: (row) =>
      `(SELECT encode(f.raw_sealed, 'base64') FROM deelnemer_batch_failure f
        WHERE f.batch_id = ${row}.batch_id AND f.row = ${row}.row AND f.position = 0)`,
    message: { kind: 'resolver', needs: ['rule', 'values'] },
    raw: { kind: 'resolver', needs: ['batchId', 'row', 'sealed'] },
  },
});

/** A batch of a contract of the viewer. */
export const ownBatch: OneRead = {
  of: deelnemerBatchReadable,
  where: (row, build) => `${row}.id = ${build.arg('id', 'uuid')} AND ${managed(row, build)}`,
};

/** Batches of the viewer's contracts, the newest first. */
export const ownBatches: PageRead = {
  of: deelnemerBatchReadable,
  scope: managed,
  filters: { contract: (row, build) => `${row}.contract_id = ${build.arg('contract', 'uuid')}` },
  orders: { default: { keys: [{ sql: (row) => `${row}.created_at`, type: 'timestamptz' }], descending: true } },
};

/** The failures of a batch that the viewer has reached, by row. */
export const failuresOfBatch: PageRead = {
  of: batchFailureReadable,
  scope: (row, build) =>
    `${row}.batch_id = ${build.arg('batch', 'uuid')} AND EXISTS (SELECT 1 FROM deelnemer_batch b
      WHERE b.id = ${row}.batch_id AND ${managed('b', build)})`,
  orders: {
    default: {
      keys: [
        { sql: (row) => `${row}.row`, type: 'int' },
        { sql: (row) => `${row}.position`, type: 'int' },
      ],
    },
  },
};

declareFileUse({
  permission: 'deelnemer:manage',
  readable: (file, _user, contracts) =>
    `EXISTS (SELECT 1 FROM deelnemer_batch b WHERE b.file_id = ${file} AND b.purged_at IS NULL
      AND b.contract_id = ANY(${contracts}))`,
  people: (file) => `SELECT b.id FROM deelnemer_batch b WHERE b.file_id = ${file}`,
});
