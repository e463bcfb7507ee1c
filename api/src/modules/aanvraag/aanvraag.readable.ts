import { columns, extendReadable, instant, readable, type Build, type Expression } from '../../core/reader/readable';
import { declareFileUse, storedFileReadable } from '../file';
import { organisationReadable } from '../organisation';
import { userReadable } from '../user';
import { AanvraagStatus } from './aanvraag.enums';
import { KINDS_BY_PROFILE } from './kinds-by-profile';

/** SQL list of the statuses in which an aanvraag waits for the indicatiesteller. */
export const OPEN = `('${AanvraagStatus.SUBMITTED}', '${AanvraagStatus.IN_PROGRESS}')`;

/** SQL: the viewer decides on aanvragen. */
export const decides: Expression = (_row, build: Build) =>
  `'aanvraag:decide' = ANY(${build.arg('viewer.permissions', 'text[]')})`;

// Who at the indicatiesteller handles it is not the institution's business.
const decider = (column: string) => ({
  kind: 'one' as const,
  of: () => userReadable,
  on: (parent: string, child: string) => `${child}.id = ${parent}.${column}`,
  when: decides,
});

const sealed = (column: string) => (row: string) => `encode(${row}.${column}, 'base64')`;

/** How an aanvraag is read; what is sealed is opened by its resolver. */
export const aanvraagReadable = readable({
  type: 'Aanvraag',
  table: 'aanvraag',
  key: 'id',
  fields: {
    ...columns('id', 'number', 'kind', 'status', 'initials', 'infix', 'lastName', 'fullName', 'birthDate', 'gender'),
    ...columns('validFrom', 'validUntil'),
    maskedBsn: (row) => `'•••••' || ${row}.bsn_tail`,
    maskedPartnerBsn: (row) => `'•••••' || ${row}.partner_bsn_tail`,
    changedAt: instant('changed_at'),
    submittedAt: instant('submitted_at'),
    dueAt: instant('due_at'),
    decidedAt: instant('decided_at'),
    registeredAt: instant('registered_at'),
    overdue: (row, build) => `(${row}.status IN ${OPEN} AND ${row}.due_at < ${build.arg('now', 'timestamptz')})`,
    daysLeft: { kind: 'resolver', needs: ['dueAt', 'status'] },
    explanation: { kind: 'resolver', needs: ['id', 'explanationSealed'] },
    reason: { kind: 'resolver', needs: ['id', 'reasonSealed'] },
    // Not fields of the type: what their resolvers open.
    explanationSealed: sealed('explanation_sealed'),
    reasonSealed: sealed('reason_sealed'),
    organisation: {
      kind: 'one',
      of: () => organisationReadable,
      on: (parent, child) => `${child}.id = ${parent}.organisation_id`,
    },
    submittedBy: { kind: 'one', of: () => userReadable, on: (parent, child) => `${child}.id = ${parent}.submitted_by` },
    assignee: decider('assignee_id'),
    decidedBy: decider('decided_by'),
    documents: {
      kind: 'many',
      of: () => storedFileReadable,
      on: (parent, child) =>
        `${child}.id IN (SELECT af.file_id FROM aanvraag_file af WHERE af.aanvraag_id = ${parent}.id)`,
      orderBy: (child) => `(SELECT af.position FROM aanvraag_file af WHERE af.file_id = ${child}.id)`,
    },
  },
});

const BY_PROFILE = Object.entries(KINDS_BY_PROFILE)
  .map(([profile, kinds]) => `WHEN '${profile}' THEN '${JSON.stringify(kinds)}'::json`)
  .join(' ');

extendReadable(organisationReadable, {
  aanvraagKinds: (row) => `CASE ${row}.profile ${BY_PROFILE} ELSE '[]'::json END`,
});

const people = (file: string) => `SELECT af.aanvraag_id FROM aanvraag_file af WHERE af.file_id = ${file}`;

// The institution reads what it sent along; a draft is its maker's alone.
declareFileUse({
  permission: 'aanvraag:file',
  readable: (file, user) =>
    `EXISTS (SELECT 1 FROM aanvraag_file af JOIN aanvraag a ON a.id = af.aanvraag_id
      JOIN app_user u ON u.id = ${user} AND u.organisation_id = a.organisation_id
      WHERE af.file_id = ${file} AND (a.status <> 'DRAFT' OR a.submitted_by = u.id))`,
  people,
});

// The indicatiesteller reads while it is to be decided, and afterwards who decided it.
declareFileUse({
  permission: 'aanvraag:decide',
  readable: (file, user) =>
    `EXISTS (SELECT 1 FROM aanvraag_file af JOIN aanvraag a ON a.id = af.aanvraag_id
      WHERE af.file_id = ${file} AND (a.status IN ${OPEN} OR a.decided_by = ${user}))`,
  people,
});
