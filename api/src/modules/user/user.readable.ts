import { PORTAL_POLICIES } from '../../config/portal-policies';
import { columns, instant, readable, type Build } from '../../core/reader/readable';
import { contractReadable } from '../contract';
import { organisationReadable } from '../organisation';

/** How a role is read. */
export const roleReadable = readable({
  type: 'Role',
  table: 'user_role',
  key: null,
  fields: {
    ...columns('code', 'product', 'active'),
    contract: {
      kind: 'one',
      of: () => contractReadable,
      on: (parent, child) => `${child}.id = ${parent}.contract_id`,
    },
  },
});

/** How an invitation is read; one past its end reads as EXPIRED, whether or not the clean-up has been there. */
export const invitationReadable = readable({
  type: 'Invitation',
  table: 'invitation',
  key: 'id',
  fields: {
    ...columns('id', 'email', 'sendCount'),
    status: (row, build) =>
      `CASE WHEN ${row}.status = 'SENT' AND ${row}.expires_at <= ${build.arg('now', 'timestamptz')}
        THEN 'EXPIRED' ELSE ${row}.status END`,
    sentAt: instant('sent_at'),
    expiresAt: instant('expires_at'),
    organisation: {
      kind: 'one',
      of: () => organisationReadable,
      on: (parent, child) => `${child}.id = ${parent}.organisation_id`,
    },
    invitedBy: { kind: 'one', of: () => userReadable, on: (parent, child) => `${child}.id = ${parent}.invited_by` },
  },
});

const permitted = (build: Build, action: string): string =>
  `'${action}' = ANY(${build.arg('viewer.permissions', 'text[]')})`;

// Which role serves which kind of organisation, as a table in SQL: whose access requests it decides on.
const SERVICE = Object.values(PORTAL_POLICIES)
  .flatMap(({ organisationKinds, accessRequest }) =>
    organisationKinds.flatMap((kind) => (accessRequest?.reviewers ?? []).map((role) => `('${kind}', '${role}')`)),
  )
  .join(', ');

// A back office serves its own kinds of organisation only: the people of all others are none of its business.
const servesUser = (row: string, build: Build): string =>
  `(${permitted(build, 'user:manage-any')} AND EXISTS (SELECT 1 FROM organisation served
     JOIN (VALUES ${SERVICE}) AS service(kind, role) ON service.kind = served.kind
     WHERE served.id = ${row}.organisation_id AND service.role = ANY(${build.arg('viewer.roles', 'text[]')})))`;

/** The viewer manages this user's account: own organisation with user:list, or one that the viewer's back office serves. */
export const listsUser = (row: string, build: Build): string =>
  `((${row}.organisation_id = ${build.arg('viewer.organisation', 'uuid')} AND ${permitted(build, 'user:list')})
    OR ${servesUser(row, build)} OR ${verifiesUser(row, build)})`;

// The gebruikersbeheerder verifies newcomers of the own organisation, the servicedesk those of any (ZO-03, ZO-04).
export const verifiesUser = (row: string, build: Build): string =>
  `(${row}.status = 'PENDING_VERIFICATION' AND ${permitted(build, 'user:verify')}
    AND (${row}.organisation_id = ${build.arg('viewer.organisation', 'uuid')} OR ${permitted(build, 'organisation:read-any')}))`;

/** How a user is read. Other modules nest it as `one`; whoever may not list users gets id and full name through it. */
export const userReadable = readable({
  type: 'User',
  table: 'app_user',
  key: 'id',
  guard: {
    fields: new Set([
      'organisation',
      'loginName',
      'email',
      'mobileNumber',
      'initials',
      'firstName',
      'infix',
      'lastName',
      'uziNumber',
      'status',
      'roles',
      'lastLoginAt',
      'eHerkenningLinked',
      'newsletter',
      'contactPerson',
      'remark',
      'invitation',
    ]),
    unless: (row, build) => `(${row}.id = ${build.arg('viewer.user', 'uuid')} OR ${listsUser(row, build)})`,
  },
  fields: {
    ...columns('id', 'mobileNumber', 'initials', 'firstName', 'infix', 'lastName', 'fullName', 'uziNumber'),
    ...columns('status', 'newsletter', 'contactPerson', 'remark'),
    // The contract promises an address; nobody's stands where there is none yet (ZO-03) or none any more (ZO-09).
    email: (row) => `coalesce(${row}.email, 'onbekend@volmacht.invalid')`,
    loginName: (row) => `coalesce(${row}.former_login_name, ${row}.login_name)`,
    lastLoginAt: instant('last_login_at'),
    eHerkenningLinked: (row) => `${row}.broker_subject IS NOT NULL`,
    organisation: {
      kind: 'one',
      of: () => organisationReadable,
      on: (parent, child) => `${child}.id = ${parent}.organisation_id`,
    },
    roles: {
      kind: 'many',
      of: () => roleReadable,
      on: (parent, child) => `${child}.user_id = ${parent}.id`,
      orderBy: (child) => `${child}.code, ${child}.product, ${child}.contract_id`,
    },
    invitation: {
      kind: 'one',
      of: () => invitationReadable,
      on: (parent, child) =>
        `${child}.id = (SELECT i.id FROM invitation i WHERE i.user_id = ${parent}.id ORDER BY i.created_at DESC LIMIT 1)`,
    },
    verificationCode: { kind: 'resolver', needs: ['verificationSealed'] },
    // Not a field of the type: the sealed code, for those who may open it.
    verificationSealed: (row, build) =>
      `CASE WHEN ${verifiesUser(row, build)} THEN encode(${row}.verification_sealed, 'base64') END`,
  },
});
