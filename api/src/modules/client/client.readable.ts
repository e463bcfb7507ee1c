import { addressReadable } from '../../core/graphql/address';
import { column, columns, decimal, readable } from '../../core/reader/readable';
import { curatorIsViewer, representedByViewer } from './represented';

const debtorReadable = readable({
  type: 'Debtor',
  table: '',
  key: null,
  fields: {
    ...columns('debtorNumber', 'premiumIban', 'claimsIban', 'paymentMethod'),
    outstandingAmount: decimal('outstanding_amount'),
  },
});

const bronheffingReadable = readable({
  type: 'Bronheffing',
  table: '',
  key: null,
  fields: {
    active: (row, build) => `coalesce(${row}.bronheffing_since <= ${build.arg('today', 'date')}, false)`,
    since: column('bronheffing_since'),
    monthlyAmount: decimal('bronheffing_amount'),
  },
});

const gberReadable = readable({
  type: 'Gber',
  table: '',
  key: null,
  fields: {
    active: column('gber_active'),
    instalments: column('gber_instalments'),
    since: column('gber_since'),
    stoppedOn: column('gber_stopped_on'),
    stopReason: column('gber_stop_reason'),
  },
});

const careClaimReadable = readable({
  type: 'CareClaim',
  table: 'care_claim',
  key: 'id',
  fields: { ...columns('id', 'treatedOn', 'provider', 'description'), amount: decimal('amount') },
});

const careReadable = readable({
  type: 'CareOverview',
  table: '',
  key: null,
  fields: {
    claims: {
      kind: 'many',
      of: () => careClaimReadable,
      on: (parent, child) => `${child}.insured_id = ${parent}.id`,
      orderBy: (child) => `${child}.treated_on DESC, ${child}.id DESC`,
    },
    policyName: column('policy_name'),
    deductibleUsed: decimal('deductible_used'),
  },
});

/**
 * How a client is read. Who comes here by another way than the own clients (a bewind still under review, a reviewer)
 * sees who the person is and nothing more: the guard asks for the viewer's running bewind for all other fields.
 */
export const clientReadable = readable({
  type: 'Client',
  table: 'insured',
  key: 'id',
  fields: {
    ...columns(
      'id',
      'insurer',
      'insuredNumber',
      'fullName',
      'birthDate',
      'email',
      'phone',
      'correspondenceChannel',
      'version',
    ),
    maskedBsn: (row) => `'•••••' || ${row}.bsn_tail`,
    address: { kind: 'part', of: () => addressReadable },
    debtor: { kind: 'part', of: () => debtorReadable },
    bronheffing: { kind: 'part', of: () => bronheffingReadable },
    gber: { kind: 'part', of: () => gberReadable },
    care: { kind: 'part', of: () => careReadable, when: curatorIsViewer },
  },
  guard: {
    // 'bewind' is added by the module that owns it, and is guarded like the rest.
    fields: new Set([
      'address',
      'email',
      'phone',
      'correspondenceChannel',
      'debtor',
      'bronheffing',
      'gber',
      'care',
      'bewind',
      'version',
    ]),
    unless: representedByViewer,
  },
});

/** How the person of a look-up is read: no more than is needed to recognise them (MZ-10). */
export const insuredMatchReadable = readable({
  type: 'InsuredMatch',
  table: 'insured',
  key: null,
  fields: {
    ...columns('fullName', 'birthDate', 'insurer'),
    maskedInsuredNumber: (row) =>
      `repeat('•', greatest(length(${row}.insured_number) - 3, 3)) || right(${row}.insured_number, 3)`,
    token: { kind: 'resolver' },
  },
});
