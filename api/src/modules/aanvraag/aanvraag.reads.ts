import type { PageRead } from '../../core/reader/page';
import type { Build } from '../../core/reader/readable';
import type { OneRead } from '../../core/reader/read';
import { aanvraagReadable, decides, OPEN } from './aanvraag.readable';

const files = (build: Build): string => `'aanvraag:file' = ANY(${build.arg('viewer.permissions', 'text[]')})`;

// What an institution sent, all who file there see: colleagues stand in for each other. A draft is its maker's alone.
const institution = (row: string, build: Build): string =>
  `(${row}.organisation_id = ${build.arg('viewer.organisation', 'uuid')} AND ${files(build)}
    AND (${row}.status <> 'DRAFT' OR ${row}.submitted_by = ${build.arg('viewer.user', 'uuid')}))`;

const sent = (row: string): string => `${row}.submitted_at IS NOT NULL`;

/** One aanvraag: any that was sent for who decides, else of the own institution. */
export const visibleAanvraag: OneRead = {
  of: aanvraagReadable,
  where: (row, build) =>
    `${row}.id = ${build.arg('id', 'uuid')}
      AND ((${decides(row, build)} AND ${sent(row)}) OR ${institution(row, build)})`,
};

const filters: PageRead['filters'] = {
  status: (row, build) => `${row}.status = ANY(${build.arg('status', 'text[]')})`,
  kind: (row, build) => `${row}.kind = ${build.arg('kind', 'text')}`,
  search: (row, build) =>
    `(strpos(lower(${row}.full_name), lower(${build.arg('search', 'text')})) > 0
      OR upper(${row}.number) = upper(${build.arg('search', 'text')}))`,
};

/** Aanvragen of the own institution, the latest change first (PO-12). */
export const ownAanvragen: PageRead = {
  of: aanvraagReadable,
  scope: institution,
  filters,
  orders: { default: { keys: [{ sql: (row) => `${row}.changed_at`, type: 'timestamptz' }], descending: true } },
};

/** The work list of the indicatiesteller: what waits first, of that the earliest due, so that late work stands on top. */
export const workList: PageRead = {
  of: aanvraagReadable,
  scope: sent,
  filters,
  orders: {
    default: {
      keys: [
        { sql: (row) => `(CASE WHEN ${row}.status IN ${OPEN} THEN 0 ELSE 1 END)`, type: 'int' },
        { sql: (row) => `${row}.due_at`, type: 'timestamptz' },
      ],
    },
  },
};
