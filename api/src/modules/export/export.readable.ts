import { LIMITS } from '@volmacht/shared-schema';
import type { Action } from '@volmacht/shared-schema';
import type { OneRead } from '../../core/reader/read';
import { columns, readable } from '../../core/reader/readable';
import { declareFileUse, storedFileReadable } from '../file';
import { ExportKind } from './export.enums';

/** How an export is read. */
export const exportReadable = readable({
  type: 'Export',
  table: 'export',
  key: 'id',
  fields: {
    ...columns('id', 'kind', 'status', 'rows'),
    progress: (row) => `CASE WHEN ${row}.status IN ('DONE', 'FAILED') THEN 1
      ELSE round(least(0.99, coalesce(${row}.rows, 0)::numeric / greatest(coalesce(${row}.total, 0), 1)), 3) END`,
    file: { kind: 'one', of: () => storedFileReadable, on: (parent, child) => `${child}.id = ${parent}.file_id` },
    expiresAt: (row) =>
      `to_char(${row}.created_at + interval '${LIMITS.exportDays} days', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  },
});

/** An export of the viewer's own, asked for in this organisation. */
export const ownExport: OneRead = {
  of: exportReadable,
  where: (row, build) =>
    `${row}.id = ${build.arg('id', 'uuid')} AND ${row}.requested_by = ${build.arg('viewer.user', 'uuid')}
     AND ${row}.organisation_id = ${build.arg('viewer.organisation', 'uuid')}`,
};

/** What one must be allowed to ask for a list, and still be allowed when fetching its file. */
export const EXPORT_ACTIONS: Record<ExportKind, Action> = {
  [ExportKind.DEELNEMERS]: 'deelnemer:read',
  [ExportKind.IN_UITSTROOM]: 'stroom:read',
  [ExportKind.BATCH_FAILURES]: 'deelnemer:manage',
  [ExportKind.AUDIT]: 'audit:read',
};

for (const [kind, permission] of Object.entries(EXPORT_ACTIONS))
  declareFileUse({
    permission,
    readable: (file, user, contracts) =>
      `EXISTS (SELECT 1 FROM export e WHERE e.file_id = ${file} AND e.kind = '${kind}' AND e.requested_by = ${user}
        AND (e.contract_id IS NULL OR e.contract_id = ANY(${contracts})))`,
    people: (file) => `SELECT e.id FROM export e WHERE e.file_id = ${file} AND e.kind = '${kind}'`,
  });
