import en from '../../translations/en.json';
import nl from '../../translations/nl.json';

export { receiveUploads } from '@volmacht/platform/testing';

/** The words of this portal. */
export const translations = { nl, en };

const page = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

/** A page of a list that holds all there is. */
export function connection<Node>(nodes: Node[]) {
  return {
    nodes,
    edges: nodes.map((node, at) => ({ cursor: String(at), node })),
    pageInfo: page,
    totalCount: nodes.length,
  };
}

/** A client under beschermingsbewind; tests overrule what matters to them. */
export function aClient(overrides: object = {}) {
  return {
    id: 'client-1',
    version: 3,
    insurer: 'MENZIS',
    insuredNumber: '100001813',
    maskedBsn: '•••••2842',
    fullName: 'Rohan van de Berg',
    birthDate: '1966-12-09',
    email: 'rohan@post.example',
    phone: '+31600000259',
    correspondenceChannel: 'DIGITAL',
    address: { street: 'Jasmijnstraat', houseNumber: '92', postcode: '9992GP', city: 'Rilveen', country: 'NL' },
    debtor: {
      debtorNumber: '50000777',
      premiumIban: 'NL91ABNA0417164300',
      claimsIban: 'NL02RABO0123456789',
      paymentMethod: 'DIRECT_DEBIT',
      outstandingAmount: '1234.56',
    },
    bronheffing: { active: false, since: null, monthlyAmount: null },
    gber: { active: true, instalments: 10, since: '2026-02-01', stoppedOn: null, stopReason: null },
    bewind: aBewind(),
    care: null,
    ...overrides,
  };
}

/** A running bewind. */
export function aBewind(overrides: object = {}) {
  return {
    id: 'bewind-1',
    kind: 'BESCHERMINGSBEWIND',
    status: 'ACTIVE',
    startDate: '2025-07-22',
    endDate: null,
    dueAt: null,
    overdue: false,
    requestedAt: '2025-07-10T09:00:00Z',
    reviews: [],
    client: {
      id: 'client-1',
      fullName: 'Rohan van de Berg',
      birthDate: '1966-12-09',
      insurer: 'MENZIS',
      insuredNumber: '100001813',
    },
    ...overrides,
  };
}

/** The review of a request to begin a bewind, waiting for the insurer. */
export function aReview(overrides: object = {}) {
  return {
    id: 'review-1',
    purpose: 'START',
    status: 'READY',
    submittedAt: '2026-11-20T09:00:00Z',
    submittedBy: { id: 'user-1', fullName: 'Sanne de Vries' },
    dueAt: '2026-11-27T22:59:59Z',
    workingDaysLeft: 5,
    overdue: false,
    endDate: null,
    exchanges: [],
    decidedAt: null,
    reason: null,
    document: { id: 'file-1', name: 'beschikking.pdf', size: 38196 },
    bewind: aBewind({ status: 'IN_REVIEW', startDate: '2026-12-01' }),
    ...overrides,
  };
}

/** A question of the reviewer; without an answer it is open. */
export function anExchange(overrides: object = {}) {
  return {
    id: 'exchange-1',
    question: 'Kunt u een leesbaar exemplaar sturen?',
    askedAt: '2026-11-21T09:00:00Z',
    askedBy: null,
    answer: null,
    answeredAt: null,
    answeredBy: null,
    document: null,
    ...overrides,
  };
}

/** A colleague with an account. */
export function aMember(overrides: object = {}) {
  return {
    id: 'user-2',
    loginName: 'noor@debewindvoerders.example',
    email: 'noor@debewindvoerders.example',
    mobileNumber: '+31600001234',
    firstName: 'Noor',
    infix: 'van',
    lastName: 'Dijk',
    fullName: 'Noor van Dijk',
    status: 'ACTIVE',
    remark: null,
    lastLoginAt: '2026-11-20T09:00:00Z',
    eHerkenningLinked: true,
    roles: [{ code: 'ONDERSTEUNER', active: true }],
    invitation: null,
    ...overrides,
  };
}
