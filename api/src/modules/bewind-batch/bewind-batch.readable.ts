import { column, columns, instant, readable, type Build } from '../../core/reader/readable';
import type { PageRead } from '../../core/reader/page';
import type { OneRead } from '../../core/reader/read';
import { userReadable } from '../user';

const own = (row: string, build: Build): string =>
  `${row}.organisation_id = ${build.arg('viewer.organisation', 'uuid')}`;
const count = (where: string) => (row: string) =>
  `(SELECT count(*)::int FROM bewind_batch_row r WHERE r.batch_id = ${row}.id AND ${where})`;

/** How a list of clients is read. */
export const bewindBatchReadable = readable({
  type: 'BewindBatch',
  table: 'bewind_batch',
  key: 'id',
  fields: {
    ...columns('id', 'status', 'rows', 'requested', 'fileName', 'decreesName'),
    createdAt: instant('created_at'),
    checkedAt: instant('checked_at'),
    submittedAt: instant('submitted_at'),
    finishedAt: instant('finished_at'),
    good: count(`r.state <> 'BAD'`),
    failed: count(`r.state = 'BAD'`),
    doubtful: count('r.doubtful'),
    progress: (row) => `CASE WHEN ${row}.status IN ('CHECKED', 'DONE', 'FAILED') THEN 1
      ELSE round(${row}.done::numeric / greatest(${row}.todo, 1), 3) END`,
    requestedBy: { kind: 'one', of: () => userReadable, on: (parent, child) => `${child}.id = ${parent}.requested_by` },
    failures: { kind: 'resolver', needs: ['id'] },
  },
});

/** How a failure is read; its words and its row are made of the hidden fields. */
export const bewindBatchFailureReadable = readable({
  type: 'BewindBatchFailure',
  table: 'bewind_batch_failure',
  key: 'id',
  fields: {
    ...columns('id', 'row', 'rule', 'batchId'),
    column: column('column_name'),
    values: column('values'),
    sealed: (row) =>
      `(SELECT encode(r.raw_sealed, 'base64') FROM bewind_batch_row r
        WHERE r.batch_id = ${row}.batch_id AND r.row = ${row}.row)`,
    message: { kind: 'resolver', needs: ['rule', 'values'] },
    raw: { kind: 'resolver', needs: ['batchId', 'row', 'sealed'] },
  },
});

/** A list of the own office. */
export const ownBewindBatch: OneRead = {
  of: bewindBatchReadable,
  where: (row, build) => `${row}.id = ${build.arg('id', 'uuid')} AND ${own(row, build)}`,
};

/** Lists of the own office, the newest first. */
export const ownBewindBatches: PageRead = {
  of: bewindBatchReadable,
  scope: own,
  orders: { default: { keys: [{ sql: (row) => `${row}.created_at`, type: 'timestamptz' }], descending: true } },
};

/** The failures of a list that the viewer has reached, by row. */
export const failuresOfBewindBatch: PageRead = {
  of: bewindBatchFailureReadable,
  scope: (row, build) =>
    `${row}.batch_id = ${build.arg('batch', 'uuid')} AND EXISTS (SELECT 1 FROM bewind_batch b
      WHERE b.id = ${row}.batch_id AND ${own('b', build)})`,
  orders: {
    default: {
      keys: [
        { sql: (row) => `${row}.row`, type: 'int' },
        { sql: (row) => `${row}.position`, type: 'int' },
      ],
    },
  },
};
