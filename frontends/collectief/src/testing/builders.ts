import { aViewer } from '@volmacht/platform/testing';
import type { Action } from '@volmacht/shared-schema';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';

/** The words of this portal. */
export const translations = { nl, en };

const ORGANISATION = { id: 'organisation-1', name: 'Gemeente Leiden', kind: 'GEMEENTE' } as const;

/** Somebody of the municipality who may do these things. */
export function aColleague(...permissions: Action[]) {
  return aViewer({ portals: ['COLLECTIEF'], organisation: ORGANISATION, permissions });
}

/** Who is looking with their roles per contract, as the contracts query asks for them: number → roles. */
export function meWith(roles: Record<string, string[]>, permissions: Action[] = []) {
  const held = Object.entries(roles).flatMap(([number, codes]) =>
    codes.map((code) => ({ code, active: true, contract: { id: `contract-${number}` } })),
  );
  const viewer = aColleague(...permissions);
  return { ...viewer, user: { ...viewer.user, roles: held } };
}

/** A page of a list; `hasNextPage` for one that goes on. */
export function connection<Node>(nodes: Node[], more: object = {}) {
  return {
    nodes,
    edges: nodes.map((node, at) => ({ cursor: String(at), node })),
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    totalCount: nodes.length,
    ...more,
  };
}

/** A running contract of the municipality; tests overrule what matters to them. */
export function aContract(number = '12345', overrides: object = {}) {
  return {
    id: `contract-${number}`,
    number,
    name: 'Gemeente Leiden',
    startDate: '2014-01-01',
    endDate: null,
    organisation: ORGANISATION,
    contacts: [{ name: 'A. de Boer', function: 'Relatiebeheerder', email: 'a@post.example', phone: '+31715000000' }],
    currentDeelnemers: 2967,
    unreadBerichten: 2,
    usage: [],
    ...overrides,
  };
}

/** Somebody who takes part. */
export function aDeelnemer(overrides: object = {}) {
  const deelnemer = {
    id: 'deelnemer-1',
    fullName: 'D. Groot',
    maskedBsn: '•••••0019',
    relatienummer: '001234567',
    birthDate: '1967-02-14',
    gender: 'M',
    startDate: '2015-06-01',
    endDate: null,
    endReason: null,
    householdRole: 'CLIENT',
    contract: aContract(),
    insurance: { code: 'TOP', name: 'AV-Gemeente Top', monthlyPremium: '171.50' },
    paymentMethod: 'DIRECT_DEBIT',
    premiumIban: 'NL91ABNA0417164300',
    address: { street: 'Breestraat', houseNumber: '92', postcode: '2311CS', city: 'Leiden', country: 'NL' },
    household: [] as object[],
    ...overrides,
  };
  return { ...deelnemer, household: [{ ...deelnemer }, ...deelnemer.household] };
}

/** An upload that is done, with two rows to mend. */
export function aBatch(overrides: object = {}) {
  return {
    id: 'batch-1',
    status: 'DONE',
    progress: 1,
    rows: 412,
    added: 300,
    ended: 110,
    failed: 2,
    startedAt: '2026-11-20T09:00:00Z',
    finishedAt: '2026-11-20T09:01:00Z',
    file: aFile('november.csv'),
    contract: aContract(),
    ...overrides,
  };
}

/** A stored file. */
export function aFile(name: string) {
  return { id: `file-${name}`, name, size: 20_480, mediaType: 'text/csv', uploadedAt: '2026-11-20T09:00:00Z' };
}

/** A colleague with an account. */
export function anAccount(overrides: object = {}) {
  return {
    id: 'user-2',
    loginName: 'jan@leiden.example',
    email: 'jan@leiden.example',
    fullName: 'Jan de Wit',
    status: 'ACTIVE',
    lastLoginAt: null,
    eHerkenningLinked: true,
    roles: [{ code: 'ADMINISTRATIEF', active: true, contract: aContract() }],
    invitation: null,
    ...overrides,
  };
}
