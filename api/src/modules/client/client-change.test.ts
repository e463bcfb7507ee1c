import { describe, expect, test } from '@jest/globals';
import { DomainError } from '../../core/errors';
import { PaymentMethod } from '../../core/graphql/payment-method';
import { CorrespondenceChannel } from '../organisation';
import { planClientChange, type Changeable } from './client-change';
import type { UpdateClientInput } from './client.inputs';

const TODAY = '2026-11-22';
const client: Changeable = {
  street: 'Dorpsstraat',
  houseNumber: '1',
  postcode: '1234AB',
  city: 'Ons Dorp',
  country: 'NL',
  email: 'client@example.nl',
  phone: null,
  premiumIban: 'NL91ABNA0417164300',
  claimsIban: null,
  paymentMethod: PaymentMethod.DIRECT_DEBIT,
  correspondenceChannel: CorrespondenceChannel.DIGITAL,
  gberActive: false,
  gberInstalments: null,
  gberSince: null,
  gberStoppedOn: null,
  gberStopReason: null,
};
const withGber: Changeable = { ...client, gberActive: true, gberInstalments: 10, gberSince: '2026-02-01' };

const plan = (now: Changeable, input: Partial<UpdateClientInput>, officeEmail: string | null = 'post@kantoor.nl') =>
  planClientChange(now, { clientId: 'c', ...input }, officeEmail, TODAY);

function problemsOf(now: Changeable, input: Partial<UpdateClientInput>, officeEmail?: string | null): string[] {
  try {
    plan(now, input, officeEmail);
  } catch (error) {
    return (error as DomainError).problems.map(({ field, rule }) => `${field} ${rule}`);
  }
  return [];
}

describe('MZ-17 quick menu: what is changed on the client’s behalf', () => {
  test('what is left out stays, and what is the same is no change', () => {
    expect(plan(client, {})).toEqual({ set: {}, changed: [] });
    expect(plan(client, { email: client.email, paymentMethod: PaymentMethod.DIRECT_DEBIT })).toEqual({
      set: {},
      changed: [],
    });
  });

  test('an address is stored in one form, and told as one change', () => {
    const address = { street: ' Kerkweg ', houseNumber: '12 A', postcode: '4321 xy', city: 'Verderop' };
    expect(plan(client, { address })).toEqual({
      set: { street: 'Kerkweg', houseNumber: '12 A', postcode: '4321XY', city: 'Verderop' },
      changed: ['address'],
    });
  });

  test('a telephone number and the account for claims may be emptied', () => {
    expect(
      plan({ ...client, phone: '+31600000001', claimsIban: 'NL91ABNA0417164300' }, { phone: null, claimsIban: null }),
    ).toEqual({ set: { phone: null, claimsIban: null }, changed: ['phone', 'claimsIban'] });
  });

  test('direct debit needs an account for the premium', () => {
    const rule = 'input.premiumIban DIRECT_DEBIT_NEEDS_IBAN';
    expect(problemsOf(client, { premiumIban: null })).toEqual([rule]);
    const invoiced = { ...client, premiumIban: null, paymentMethod: PaymentMethod.INVOICE };
    expect(problemsOf(invoiced, { paymentMethod: PaymentMethod.DIRECT_DEBIT })).toEqual([rule]);
    expect(
      problemsOf(invoiced, { paymentMethod: PaymentMethod.DIRECT_DEBIT, premiumIban: 'BE68539007547034' }),
    ).toEqual([]);
    expect(problemsOf(client, { premiumIban: null, paymentMethod: PaymentMethod.INVOICE })).toEqual([]);
  });

  test('digital post needs an address of the client or of the office', () => {
    expect(problemsOf(client, { email: null }, null)).toEqual(['input.email DIGITAL_NEEDS_EMAIL']);
    expect(problemsOf(client, { email: null })).toEqual([]);
    expect(problemsOf({ ...client, email: null }, { phone: '+31600000001' }, null)).toEqual([]);
  });

  test('every problem is told at once, each at its field', () => {
    const address = { street: '', houseNumber: 'x', postcode: '12', city: 'Ergens' };
    expect(problemsOf(client, { address, premiumIban: null, gberInstalments: 11 })).toEqual([
      'input.address.street VALUE_REQUIRED',
      'input.address.houseNumber HOUSE_NUMBER_INVALID',
      'input.address.postcode POSTCODE_INVALID',
      'input.premiumIban DIRECT_DEBIT_NEEDS_IBAN',
      'input.gberInstalments GBER_INSTALMENTS',
    ]);
  });
});

describe('MZ-17 GBER on the client’s behalf', () => {
  test.each([2, 10])('%s instalments start it today', (gberInstalments) => {
    expect(plan(client, { gberInstalments })).toEqual({
      set: { gberActive: true, gberInstalments, gberSince: TODAY },
      changed: ['gber'],
    });
  });

  test.each([1, 11, 0, -2])('%s instalments are refused', (gberInstalments) => {
    expect(problemsOf(client, { gberInstalments })).toEqual(['input.gberInstalments GBER_INSTALMENTS']);
  });

  test('a running one keeps its first day when the number changes', () => {
    expect(plan(withGber, { gberInstalments: 5 })).toEqual({ set: { gberInstalments: 5 }, changed: ['gber'] });
  });

  test('it is not started together with post', () => {
    const post = { ...client, correspondenceChannel: CorrespondenceChannel.POST };
    const rule = 'input.gberInstalments GBER_NEEDS_DIGITAL';
    expect(problemsOf(post, { gberInstalments: 5 })).toEqual([rule]);
    expect(problemsOf(client, { gberInstalments: 5, correspondenceChannel: CorrespondenceChannel.POST })).toEqual([
      rule,
    ]);
    expect(problemsOf(post, { gberInstalments: 5, correspondenceChannel: CorrespondenceChannel.DIGITAL })).toEqual([]);
  });

  test('starting and stopping at once is refused', () => {
    expect(problemsOf(withGber, { gberInstalments: 5, stopGber: true })).toEqual([
      'input.gberInstalments GBER_START_OR_STOP',
    ]);
  });

  test('stopping tells when and why; stopping what does not run changes nothing', () => {
    expect(plan(withGber, { stopGber: true }).set).toEqual({
      gberActive: false,
      gberStoppedOn: TODAY,
      gberStopReason: 'GBER_STOPPED_ON_REQUEST',
    });
    expect(plan(client, { stopGber: true })).toEqual({ set: {}, changed: [] });
  });

  test('choosing post stops it', () => {
    expect(plan(withGber, { correspondenceChannel: CorrespondenceChannel.POST })).toEqual({
      set: {
        correspondenceChannel: 'POST',
        gberActive: false,
        gberStoppedOn: TODAY,
        gberStopReason: 'GBER_STOPPED_BY_POST',
      },
      changed: ['correspondenceChannel', 'gber'],
    });
  });

  test('starting again forgets the earlier stop', () => {
    const stopped = {
      ...withGber,
      gberActive: false,
      gberStoppedOn: '2026-03-01',
      gberStopReason: 'GBER_STOPPED_BY_POST',
    };
    expect(plan(stopped, { gberInstalments: 4 }).set).toEqual({
      gberActive: true,
      gberInstalments: 4,
      gberSince: TODAY,
      gberStoppedOn: null,
      gberStopReason: null,
    });
  });
});
