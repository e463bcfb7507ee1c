import { PORTAL_POLICIES } from '../../config/portal-policies';
import { columns, instant, readable } from '../../core/reader/readable';
import { organisationReadable } from '../organisation';
import { invitationReadable } from '../user';

// The kinds of organisation of each portal, as a table in SQL.
const KINDS = Object.values(PORTAL_POLICIES)
  .flatMap(({ portal, organisationKinds }) => organisationKinds.map((kind) => `('${portal}', '${kind}')`))
  .join(', ');

/** How a request for access is read. */
export const accessRequestReadable = readable({
  type: 'AccessRequest',
  table: 'access_request',
  key: 'id',
  fields: {
    ...columns('id', 'portal', 'organisationName', 'kvkNumber', 'email', 'mobileNumber', 'status', 'declineReason'),
    applicantName: (row) => `${row}.first_name || ' ' || ${row}.last_name`,
    submittedAt: instant('submitted_at'),
    dueAt: instant('due_at'),
    decidedAt: instant('decided_at'),
    overdue: (row, build) =>
      `(${row}.due_at < ${build.arg('now', 'timestamptz')} AND (${row}.status = 'SUBMITTED' OR ${row}.status = 'APPROVED'
        AND EXISTS (SELECT 1 FROM invitation i WHERE i.id = ${row}.invitation_id AND i.status = 'QUEUED' AND i.send_count = 0)))`,
    workingDaysLeft: { kind: 'resolver', needs: ['dueAt', 'status'] },
    knownOrganisation: {
      kind: 'one',
      of: () => organisationReadable,
      on: (parent, child) =>
        `${child}.kvk_number = ${parent}.kvk_number AND (${parent}.portal, ${child}.kind) IN (VALUES ${KINDS})`,
    },
    invitation: {
      kind: 'one',
      of: () => invitationReadable,
      on: (parent, child) => `${child}.id = ${parent}.invitation_id`,
    },
  },
});
