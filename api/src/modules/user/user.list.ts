import type { PageRead } from '../../core/reader/page';
import type { UserFilter } from './user.inputs';
import { listsUser, userReadable, verifiesUser } from './user.readable';

const SEARCHED = ['full_name', 'initials', 'infix', 'email'];

// strpos and not LIKE: what people type may hold % and _.
const matches = (row: string, value: string): string =>
  [`coalesce(${row}.former_login_name, ${row}.login_name)`, ...SEARCHED.map((name) => `coalesce(${row}.${name}, '')`)]
    .map((sql) => `strpos(lower(${sql}), lower(${value})) > 0`)
    .join(' OR ');

/** The users of one organisation, sorted and filtered as PO-06 and PO-07 ask. */
export const usersOfOrganisation: PageRead = {
  of: userReadable,
  scope: (row, build) => `${row}.organisation_id = ${build.arg('organisation', 'uuid')} AND ${listsUser(row, build)}`,
  filters: {
    search: (row, build) => `(${matches(row, build.arg('search', 'text'))})`,
    withoutRemoved: (row) => `${row}.status <> 'REMOVED'`,
    status: (row, build) => `${row}.status = ${build.arg('status', 'text')}`,
    withoutRoles: (row) =>
      `(${row}.status IN ('ACTIVE', 'PENDING_VERIFICATION') AND NOT EXISTS (SELECT 1 FROM user_role r WHERE r.user_id = ${row}.id))`,
    role: (row, build) =>
      `EXISTS (SELECT 1 FROM user_role r WHERE r.user_id = ${row}.id AND r.code = ${build.arg('role', 'text')})`,
  },
  orders: {
    default: {
      keys: [
        { sql: (row) => `${row}.last_name`, type: 'text' },
        { sql: (row) => `${row}.first_name`, type: 'text' },
      ],
    },
    NAME: {
      keys: [
        { sql: (row) => `${row}.last_name`, type: 'text' },
        { sql: (row) => `${row}.first_name`, type: 'text' },
      ],
    },
    LOGIN_NAME: {
      keys: [{ sql: (row) => `lower(coalesce(${row}.former_login_name, ${row}.login_name))`, type: 'text' }],
    },
    LAST_LOGIN: {
      keys: [{ sql: (row) => `coalesce(${row}.last_login_at, '-infinity'::timestamptz)`, type: 'timestamptz' }],
    },
    REMARK: { keys: [{ sql: (row) => `coalesce(${row}.remark, '')`, type: 'text' }] },
  },
  entitled: true,
};

/** Who came in by the broker and waits for a code, of all organisations that the viewer verifies for; who waits longest first (ZO-03). */
export const waitingNewcomers: PageRead = {
  of: userReadable,
  scope: verifiesUser,
  orders: { default: { keys: [{ sql: (row) => `${row}.created_at`, type: 'timestamptz' }] } },
  entitled: true,
};

/** The filters of a list as the page read names them; without a wish the removed users stay out (PO-06). */
export function userFilters(filter: UserFilter | null | undefined): Record<string, unknown> {
  const { search, status, role, includeRemoved, withoutRoles } = filter ?? {};
  return {
    search: search?.trim() || null,
    status,
    role,
    withoutRoles: withoutRoles || null,
    withoutRemoved: includeRemoved || status ? null : true,
  };
}
