import { columns, extendReadable, instant, readable } from '../../core/reader/readable';
import { bewindRuns, clientReadable } from '../client';
import { organisationReadable } from '../organisation';
import { userReadable } from '../user';

/** How a bewind is read; whoever reaches one sees it whole, but of the client only what the client's guard lets through. */
export const bewindReadable = readable({
  type: 'Bewind',
  table: 'bewind',
  key: 'id',
  fields: {
    ...columns('id', 'kind', 'status', 'startDate', 'endDate'),
    requestedAt: instant('requested_at'),
    // While the office owes an answer, the insurer's term stands still.
    dueAt: (row, build) => `CASE WHEN ${row}.status <> 'QUESTION_ASKED' THEN ${instant('due_at')(row, build)} END`,
    overdue: (row, build) =>
      `coalesce(${row}.due_at < ${build.arg('now', 'timestamptz')}, false) AND ${row}.status <> 'QUESTION_ASKED'`,
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
