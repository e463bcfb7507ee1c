import { aViewer } from '@volmacht/platform/testing';
import type { Action } from '@volmacht/shared-schema';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';

/** The words of this portal. */
export const translations = { nl, en };

/** The institution of all tests. */
export const ORGANISATION = { id: 'organisation-1', name: 'Zorggroep De Linde', kind: 'ZORGINSTELLING' } as const;

/** Somebody of the institution who may do these things. */
export function aColleague(...permissions: Action[]) {
  return aViewer({ portals: ['ORGANISATIEBEHEER'], organisation: ORGANISATION, permissions });
}

/** A page of a list. */
export function connection<Node>(nodes: Node[]) {
  return {
    nodes,
    edges: nodes.map((node, at) => ({ cursor: String(at), node })),
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    totalCount: nodes.length,
  };
}

/** A user of the institution. */
export function aUser(overrides: object = {}) {
  return {
    id: 'user-2',
    loginName: 'esmit',
    fullName: 'Emma Smit',
    email: 'e.smit@delinde.example',
    status: 'ACTIVE',
    lastLoginAt: '2026-11-20T09:00:00Z',
    remark: null,
    initials: 'E.',
    firstName: 'Emma',
    infix: null,
    lastName: 'Smit',
    mobileNumber: '+31600004302',
    uziNumber: null,
    roles: [{ code: 'AANVRAGER', active: true }],
    invitation: null,
    ...overrides,
  };
}

/** An aanvraag that was sent. */
export function anAanvraag(overrides: object = {}) {
  return {
    id: 'aanvraag-1',
    number: 'A2600001',
    kind: 'WLZ_REGULIER',
    status: 'SUBMITTED',
    maskedBsn: '•••••0019',
    initials: 'H.',
    infix: null,
    lastName: 'Kuiper',
    fullName: 'H. Kuiper',
    birthDate: '1939-03-08',
    gender: 'V',
    maskedPartnerBsn: null,
    explanation: 'Toezicht nodig.',
    changedAt: '2026-11-20T09:00:00Z',
    submittedAt: '2026-11-20T09:00:00Z',
    dueAt: '2027-01-01T22:59:59Z',
    daysLeft: 42,
    overdue: false,
    decidedAt: null,
    reason: null,
    validFrom: null,
    validUntil: null,
    registeredAt: null,
    submittedBy: { id: 'user-2', fullName: 'Emma Smit' },
    documents: [],
    ...overrides,
  };
}
