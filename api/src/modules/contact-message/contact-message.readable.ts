import type { PageRead } from '../../core/reader/page';
import type { OneRead } from '../../core/reader/read';
import { columns, instant, readable, type Build } from '../../core/reader/readable';
import { organisationReadable } from '../organisation';
import { userReadable } from '../user';

const answers = (build: Build): string => `'contact:answer' = ANY(${build.arg('viewer.permissions', 'text[]')})`;

const isOwn = (row: string, build: Build): string => `${row}.sender_id = ${build.arg('viewer.user', 'uuid')}`;

/** How a question and its answer are read. */
export const contactMessageReadable = readable({
  type: 'ContactMessage',
  table: 'contact_message',
  key: 'id',
  fields: {
    ...columns('id', 'subject', 'body', 'answer'),
    sentAt: instant('sent_at'),
    dueAt: instant('due_at'),
    answeredAt: instant('answered_at'),
    status: (row) => `CASE WHEN ${row}.answer IS NULL THEN 'OPEN' ELSE 'ANSWERED' END`,
    overdue: (row, build) => `(${row}.answer IS NULL AND ${row}.due_at < ${build.arg('now', 'timestamptz')})`,
    workingDaysLeft: { kind: 'resolver', needs: ['dueAt', 'answeredAt'] },
    organisation: {
      kind: 'one',
      of: () => organisationReadable,
      on: (parent, child) => `${child}.id = ${parent}.organisation_id`,
    },
    sender: { kind: 'one', of: () => userReadable, on: (parent, child) => `${child}.id = ${parent}.sender_id` },
    answeredBy: {
      kind: 'one',
      of: () => userReadable,
      on: (parent, child) => `${child}.id = ${parent}.answered_by`,
      when: (_row, build) => answers(build),
    },
  },
});

/** One question: any for who answers, else one's own. */
export const visibleMessage: OneRead = {
  of: contactMessageReadable,
  where: (row, build) => `${row}.id = ${build.arg('id', 'uuid')} AND (${answers(build)} OR ${isOwn(row, build)})`,
};

// The index contact_message_work_list has the same expression.
const STAGE = (row: string): string => `(CASE WHEN ${row}.answer IS NULL THEN 0 ELSE 1 END)`;

/** The work list of who answers: open ones first, of those the earliest due, so that late ones stand on top. */
export const workList: PageRead = {
  of: contactMessageReadable,
  scope: () => 'true',
  filters: { open: (row, build) => `(${row}.answer IS NULL) = ${build.arg('open', 'boolean')}` },
  orders: {
    default: {
      keys: [
        { sql: STAGE, type: 'int' },
        { sql: (row) => `${row}.due_at`, type: 'timestamptz' },
      ],
    },
  },
};

/** One's own questions, the newest first. */
export const ownMessages: PageRead = {
  of: contactMessageReadable,
  scope: isOwn,
  orders: { default: { keys: [{ sql: (row) => `${row}.sent_at`, type: 'timestamptz' }] } },
};
