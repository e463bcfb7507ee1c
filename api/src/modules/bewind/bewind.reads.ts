import type { PageRead } from '../../core/reader/page';
import type { Build } from '../../core/reader/readable';
import type { OneRead } from '../../core/reader/read';
import { bewindReadable, statusToday } from './bewind.readable';

const own = (row: string, build: Build) => `${row}.organisation_id = ${build.arg('viewer.organisation', 'uuid')}`;

// What waits for the insurer: a request on its way to a decision, or a running bewind whose end was asked for.
const underReview = (row: string) =>
  `(${row}.status IN ('REQUESTED', 'IN_REVIEW', 'QUESTION_ASKED') OR ${row}.due_at IS NOT NULL)`;

/** One bewind: of the own office, or under review for those who review. */
export const visibleBewind: OneRead = {
  of: bewindReadable,
  where: (row, build) =>
    `${row}.id = ${build.arg('id', 'uuid')} AND (${own(row, build)}
      OR ('review:work' = ANY(${build.arg('viewer.permissions', 'text[]')}) AND ${underReview(row)}))`,
};

const list: Omit<PageRead, 'scope'> = {
  of: bewindReadable,
  filters: {
    status: (row, build) => `${statusToday(row, build)} = ANY(${build.arg('status', 'text[]')})`,
    endingBefore: (row, build) =>
      `${row}.end_date < ${build.arg('endingBefore', 'date')} AND ${statusToday(row, build)} NOT IN ('REFUSED', 'ENDED')`,
  },
  orders: {
    default: { keys: [{ sql: (row) => `${row}.requested_at`, type: 'timestamptz' }], descending: true },
    endDate: { keys: [{ sql: (row) => `${row}.end_date`, type: 'date' }] },
  },
};

/** Bewinden of the own office, newest request first, or by end date for those that end soon (MZ-13, MZ-21). */
export const officeBewinden: PageRead = { ...list, scope: own };

/** Bewinden of all offices that wait for the insurer. */
export const bewindenUnderReview: PageRead = { ...list, scope: underReview };
