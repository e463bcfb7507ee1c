import type { PageRead } from '../../core/reader/page';
import { column, columns, instant, readable } from '../../core/reader/readable';
import { organisationReadable } from '../organisation';

// The trail itself holds pseudonyms; the name is looked up while the user is there (ZO-09). Who came from elsewhere (a
// beoordelaar of the insurer) is told with their organisation.
// A system of a municipality is told by its product (ZO-12).
export const actorNameSql = (row: string): string => `coalesce((
  SELECT 'Webservice ' || CASE w.product WHEN 'IWMO' THEN 'iWmo' WHEN 'IJW' THEN 'iJw' ELSE 'Wlz-Registertoets' END
  FROM webservice_client w WHERE ${row}.roles = 'WEBSERVICE' AND w.id = ${row}.actor_id), (
  SELECT CASE WHEN u.organisation_id = ${row}.organisation_id THEN u.full_name ELSE u.full_name || ' (' || o.name || ')' END
  FROM app_user u JOIN organisation o ON o.id = u.organisation_id WHERE u.id = ${row}.actor_id), ${row}.actor)`;

const subject = (row: string) => `CASE cardinality(${row}.subject_ids)
  WHEN 0 THEN ${row}.subject_type
  WHEN 1 THEN ${row}.subject_type || ' ' || ${row}.subject_ids[1]
  ELSE ${row}.subject_type || ' ' || ${row}.subject_ids[1] || ' (+' || cardinality(${row}.subject_ids) - 1 || ')' END`;

/** How an event of the audit trail is read. */
export const auditEventReadable = readable({
  type: 'AuditEvent',
  table: 'audit_event',
  key: 'id',
  fields: {
    ...columns('id', 'action', 'reason', 'address'),
    at: instant('at'),
    actor: actorNameSql,
    organisation: {
      kind: 'one',
      of: () => organisationReadable,
      on: (parent, child) => `${child}.id = ${parent}.organisation_id`,
    },
    subject,
    subjects: column('subject_ids'),
    actionLabel: { kind: 'resolver', needs: ['action'] },
  },
});

/** The viewer's own organisation's trail, newest first. */
export const ownTrail: PageRead = {
  of: auditEventReadable,
  scope: (row, build) => `${row}.organisation_id = ${build.arg('viewer.organisation', 'uuid')}`,
  filters: {
    subject: (row, build) => `${row}.subject_ids @> ARRAY[${build.arg('subject', 'uuid')}]`,
    action: (row, build) => `starts_with(${row}.action, ${build.arg('action', 'text')})`,
    from: (row, build) => `${row}.at >= ${build.arg('from', 'timestamptz')}`,
    to: (row, build) => `${row}.at <= ${build.arg('to', 'timestamptz')}`,
  },
  orders: { default: { keys: [{ sql: (row) => `${row}.at`, type: 'timestamptz' }], descending: true } },
};
