import type { PageRead } from '../../core/reader/page';
import type { OneRead } from '../../core/reader/read';
import { column, columns, instant, readable } from '../../core/reader/readable';

/** How a question with its answer is read. */
export const wlzCheckReadable = readable({
  type: 'WlzCheck',
  table: 'wlz_consultation',
  key: 'id',
  fields: {
    ...columns('id', 'outcome', 'validFrom', 'validUntil', 'registerDate'),
    checkedAt: instant('checked_at'),
  },
});

/** A question of the viewer's own. */
export const ownCheck: OneRead = {
  of: wlzCheckReadable,
  where: (row, build) =>
    `${row}.id = ${build.arg('id', 'uuid')} AND ${row}.user_id = ${build.arg('viewer.user', 'uuid')}
     AND ${row}.organisation_id = ${build.arg('viewer.organisation', 'uuid')}`,
};

/** How the log of questions is read: neither about whom nor the answer, which are not the manager's business. */
export const wlzConsultationReadable = readable({
  type: 'WlzConsultation',
  table: 'wlz_consultation',
  key: 'id',
  fields: {
    ...columns('id', 'purpose', 'caseNumber'),
    consultedBy: (row) =>
      `coalesce((SELECT u.full_name FROM app_user u WHERE u.id = ${row}.user_id), ${row}.user_id::text)`,
    on: column('reference_date'),
    askedAt: instant('asked_at'),
    answered: (row) => `(${row}.outcome <> 'STORING')`,
  },
});

/** All questions of the viewer's organisation, the newest first. */
export const consultations: PageRead = {
  of: wlzConsultationReadable,
  scope: (row, build) => `${row}.organisation_id = ${build.arg('viewer.organisation', 'uuid')}`,
  filters: {
    userId: (row, build) => `${row}.user_id = ${build.arg('userId', 'uuid')}`,
    caseNumber: (row, build) => `${row}.case_number = ${build.arg('caseNumber', 'text')}`,
  },
  orders: { default: { keys: [{ sql: (row) => `${row}.asked_at`, type: 'timestamptz' }], descending: true } },
};
