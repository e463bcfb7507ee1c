import { columns, extendReadable, instant, readable, type Build, type Expression } from '../../core/reader/readable';
import { bewindReadable } from '../bewind';
import { declareFileUse, storedFileReadable } from '../file';
import { userReadable } from '../user';

const reviews: Expression = (_row, build: Build) => `'review:work' = ANY(${build.arg('viewer.permissions', 'text[]')})`;

// How the insurer comes to its decision is not the office's business; what it decided and asked is.
const forReviewers =
  (source: Expression, otherwise = 'NULL'): Expression =>
  (row, build) =>
    `CASE WHEN ${reviews(row, build)} THEN ${source(row, build)} ELSE ${otherwise} END`;

const reviewer = (column: string) => ({
  kind: 'one' as const,
  of: () => userReadable,
  on: (parent: string, child: string) => `${child}.id = ${parent}.${column}`,
  when: reviews,
});

/** How one question with its answer is read. */
export const reviewExchangeReadable = readable({
  type: 'ReviewExchange',
  table: 'review_exchange',
  key: 'id',
  fields: {
    ...columns('id', 'question', 'answer'),
    askedAt: instant('asked_at'),
    answeredAt: instant('answered_at'),
    askedBy: reviewer('asked_by'),
    answeredBy: { kind: 'one', of: () => userReadable, on: (parent, child) => `${child}.id = ${parent}.answered_by` },
    document: { kind: 'one', of: () => storedFileReadable, on: (parent, child) => `${child}.id = ${parent}.file_id` },
  },
});

/** How a review is read: whole by reviewers, by the office without the reviewers' own work. */
export const decreeReviewReadable = readable({
  type: 'DecreeReview',
  table: 'decree_review',
  key: 'id',
  fields: {
    ...columns('id', 'purpose', 'endDate', 'status', 'reason', 'question', 'answer'),
    submittedAt: instant('submitted_at'),
    dueAt: instant('due_at'),
    decidedAt: instant('decided_at'),
    askedAt: instant('asked_at'),
    answeredAt: instant('answered_at'),
    overdue: (row, build) =>
      `${row}.due_at < ${build.arg('now', 'timestamptz')} AND ${row}.status IN ('QUEUED', 'CHECKING', 'READY')`,
    workingDaysLeft: { kind: 'resolver', needs: ['dueAt', 'status'] },
    bewind: { kind: 'one', of: () => bewindReadable, on: (parent, child) => `${child}.id = ${parent}.bewind_id` },
    document: { kind: 'one', of: () => storedFileReadable, on: (parent, child) => `${child}.id = ${parent}.file_id` },
    submittedBy: { kind: 'one', of: () => userReadable, on: (parent, child) => `${child}.id = ${parent}.submitted_by` },
    exchanges: {
      kind: 'many',
      of: () => reviewExchangeReadable,
      on: (parent, child) => `${child}.review_id = ${parent}.id`,
      orderBy: (child) => `${child}.asked_at, ${child}.id`,
    },
    checks: forReviewers((row) => `${row}.checks`, `'[]'::jsonb`),
    assignee: reviewer('assignee_id'),
    decidedBy: reviewer('decided_by'),
    firstDecidedBy: reviewer('first_decided_by'),
    firstDecision: forReviewers((row) => `${row}.first_decision`),
    firstReason: forReviewers((row) => `${row}.first_reason`),
    noteCode: forReviewers((row) => `${row}.note`),
    note: { kind: 'resolver', needs: ['noteCode'] },
    fourEyesRequired: { kind: 'resolver', needs: ['checks'] },
    fourEyesOnRefusal: { kind: 'resolver', needs: ['checks'] },
  },
});

extendReadable(bewindReadable, {
  reviews: {
    kind: 'many',
    of: () => decreeReviewReadable,
    on: (parent, child) => `${child}.bewind_id = ${parent}.id`,
    orderBy: (child) => `${child}.submitted_at, ${child}.id`,
  },
});

// The reviews a file was handed in with: as the decree, or with the answer to a question about it.
const reviewsOf = (file: string) =>
  `(SELECT id FROM decree_review WHERE file_id = ${file} UNION ALL SELECT review_id FROM review_exchange WHERE file_id = ${file})`;

// Reviewers read a decree while it is under review, and afterwards when they decided on it themselves.
declareFileUse({
  permission: 'review:work',
  readable: (file, user) =>
    `EXISTS (SELECT 1 FROM decree_review r WHERE r.id IN ${reviewsOf(file)}
      AND (r.status NOT IN ('APPROVED', 'REFUSED') OR ${user} IN (r.decided_by, r.first_decided_by)))`,
  people: (file) =>
    `SELECT b.insured_id FROM decree_review r JOIN bewind b ON b.id = r.bewind_id WHERE r.id IN ${reviewsOf(file)}`,
});
