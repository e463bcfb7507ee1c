import { columns, extendReadable, instant, readable, type Build } from '../../core/reader/readable';
import { bewindRuns, clientReadable } from '../client';
import { organisationReadable } from '../organisation';
import { userReadable } from '../user';

/** SQL: where it stands today; its end date ends it, whether or not the calendar's job has been there (MZ-21). */
export function statusToday(row: string, build: Build): string {
  return `(CASE WHEN ${row}.status IN ('ACTIVE', 'ENDING') AND ${row}.end_date <= ${build.arg('today', 'date')}
    THEN 'ENDED' ELSE ${row}.status END)`;
}

/** How a bewind is read; whoever reaches one sees it whole, but of the client only what the client's guard lets through. */
export const bewindReadable = readable({
  type: 'Bewind',
  table: 'bewind',
  key: 'id',
  fields: {
    ...columns('id', 'kind', 'startDate', 'endDate'),
    status: statusToday,
    requestedAt: instant('requested_at'),
    // While the office owes an answer, the insurer's term stands still.
    dueAt: (row, build) => `CASE WHEN ${row}.status <> 'QUESTION_ASKED' THEN ${instant('due_at')(row, build)} END`,
    overdue: (row, build) =>
      `coalesce(${row}.due_at < ${build.arg('now', 'timestamptz')}, false) AND ${row}.status <> 'QUESTION_ASKED'`,
    workingDaysLeft: { kind: 'resolver', needs: ['dueAt'] },
    client: { kind: 'one', of: () => clientReadable, on: (parent, child) => `${child}.id = ${parent}.insured_id` },
    organisation: {
      kind: 'one',
      of: () => organisationReadable,
      on: (parent, child) => `${child}.id = ${parent}.organisation_id`,
    },
    requestedBy: { kind: 'one', of: () => userReadable, on: (parent, child) => `${child}.id = ${parent}.requested_by` },
  },
});

extendReadable(clientReadable, {
  bewind: {
    kind: 'one',
    of: () => bewindReadable,
    on: (parent, child, build) =>
      `${child}.insured_id = ${parent}.id
       AND ${bewindRuns(child, build.arg('viewer.organisation', 'uuid'), build.arg('today', 'date'))}`,
  },
});
