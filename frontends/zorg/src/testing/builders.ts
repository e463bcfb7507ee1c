import { aViewer } from '@volmacht/platform/testing';
import type { Action } from '@volmacht/shared-schema';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';

/** The words of this portal. */
export const translations = { nl, en };

/** Somebody of a municipality who may do these things. */
export function aColleague(...permissions: Action[]) {
  return aViewer({
    portals: ['ZORG'],
    organisation: { id: 'organisation-1', name: 'Gemeente Leiden', kind: 'GEMEENTE' },
    permissions,
  });
}

/** The one page of a list. */
export function connection<Node>(nodes: Node[]) {
  return {
    nodes,
    edges: nodes.map((node, at) => ({ cursor: String(at), node })),
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    totalCount: nodes.length,
  };
}

/** A gebruiker of iWmo who has a role in another portal too; tests overrule what matters to them. */
export function aUser(overrides: object = {}) {
  return {
    id: 'user-2',
    fullName: 'Hassan Amrani',
    firstName: 'Hassan',
    initials: 'H.',
    email: 'h.amrani@leiden.example',
    mobileNumber: '+31600000007',
    status: 'ACTIVE',
    lastLoginAt: null,
    newsletter: false,
    contactPerson: false,
    verificationCode: null,
    roles: [
      { code: 'GEBRUIKER', product: 'IWMO', active: true, contract: null },
      { code: 'FINANCIEEL', product: null, active: true, contract: { id: 'contract-1' } },
    ],
    ...overrides,
  };
}

/** A message that was sent and arrived. */
export function aMessage(overrides: object = {}) {
  return {
    id: 'message-1',
    product: 'IWMO',
    code: 'WMO301',
    name: 'Toewijzing',
    direction: 'OUT',
    status: 'DELIVERED',
    identification: '0546-12',
    receivedAt: '2026-11-20T09:00:00Z',
    retourMissing: false,
    file: { id: 'file-1', name: 'toewijzing.xml', size: 1000, mediaType: 'application/xml' },
    sender: '0546',
    receiver: '12345678',
    dated: '2026-11-20',
    deliveredAt: '2026-11-20T09:01:00Z',
    downloadedAt: null,
    retourDueOn: '2026-11-25',
    problems: [],
    remarks: [],
    retour: null,
    answers: null,
    ...overrides,
  };
}
