import type { PageRead } from '../../core/reader/page';
import type { Build } from '../../core/reader/readable';
import type { OneRead } from '../../core/reader/read';
import { decreeReviewReadable } from './decree-review.readable';

const own = (row: string, build: Build) =>
  `EXISTS (SELECT 1 FROM bewind b WHERE b.id = ${row}.bewind_id
    AND b.organisation_id = ${build.arg('viewer.organisation', 'uuid')})`;

/** One review: any for who reviews, else of a bewind of the own office. */
export const visibleReview: OneRead = {
  of: decreeReviewReadable,
  where: (row, build) =>
    `${row}.id = ${build.arg('id', 'uuid')}
      AND ('review:work' = ANY(${build.arg('viewer.permissions', 'text[]')}) OR ${own(row, build)})`,
};

// What waits for a reviewer, then what waits for an office, then what is done; in each the earliest term first, so that
// late work stands on top. The index decree_review_list has the same expression.
const STAGE = (row: string) =>
  `(CASE ${row}.status WHEN 'APPROVED' THEN 2 WHEN 'REFUSED' THEN 2 WHEN 'QUESTION_ASKED' THEN 1 ELSE 0 END)`;

const late = (row: string, build: Build) =>
  `(${row}.due_at < ${build.arg('now', 'timestamptz')} AND ${row}.status IN ('QUEUED', 'CHECKING', 'READY'))`;

const list: Omit<PageRead, 'scope'> = {
  of: decreeReviewReadable,
  filters: {
    status: (row, build) => `${row}.status = ANY(${build.arg('status', 'text[]')})`,
    late: (row, build) => `${late(row, build)} = ${build.arg('late', 'boolean')}`,
  },
  orders: {
    default: {
      keys: [
        { sql: STAGE, type: 'int' },
        { sql: (row) => `${row}.due_at`, type: 'timestamptz' },
      ],
    },
  },
};

/** The work list of all reviewers (MZ-20). */
export const workList: PageRead = { ...list, scope: () => 'true' };

/** Reviews of the own office's bewinden (MZ-13). */
export const officeReviews: PageRead = { ...list, scope: own };
