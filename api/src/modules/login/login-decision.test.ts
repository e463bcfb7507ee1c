import { describe, expect, it } from '@jest/globals';
import { PORTAL_POLICIES } from '../../config/portal-policies';
import type { Account } from './account';
import { decideLogin } from './login-decision';

const now = new Date('2026-11-23T09:00:00Z');
const ondersteuner: Account = {
  id: 'user',
  organisationId: 'office',
  organisationKind: 'ONDERSTEUNER',
  organisationActive: true,
  loginName: 'sanne@kantoor.example',
  email: 'sanne@kantoor.example',
  mobileNumber: '+31600001234',
  firstName: 'Sanne',
  infix: null,
  lastName: 'Bos',
  status: 'ACTIVE',
  passwordHash: 'a hash',
  passwordSetAt: new Date('2026-11-01T09:00:00Z'),
  lastUsedAt: new Date('2026-11-20T09:00:00Z'),
  linked: false,
  roles: ['ONDERSTEUNER'],
};
const aanvrager: Account = { ...ondersteuner, organisationKind: 'ZORGINSTELLING', roles: ['AANVRAGER'] };
const decide = (portal: keyof typeof PORTAL_POLICIES, account: Account | null, passwordRight = true, locked = false) =>
  decideLogin(PORTAL_POLICIES[portal], { account, passwordRight, locked }, now);

describe('MZ-04 logging in with a password, until eHerkenning is linked', () => {
  it('sends a code to who has the right password', () => {
    expect(decide('ONDERSTEUNER', ondersteuner)).toBe('SEND_CODE');
  });
  it('tells a linked user with the right password to use eHerkenning, and with a wrong one nothing', () => {
    expect(decide('ONDERSTEUNER', { ...ondersteuner, linked: true })).toBe('USE_EHERKENNING');
    expect(decide('ONDERSTEUNER', { ...ondersteuner, linked: true }, false)).toBe('WRONG');
  });
  it('says so when there is no number to send a code to', () => {
    expect(decide('ONDERSTEUNER', { ...ondersteuner, mobileNumber: null })).toBe('MOBILE_NUMBER_MISSING');
  });
});

describe('A14 all that an outsider may not learn has one answer', () => {
  it.each([
    ['no such name', null],
    ['another portal', aanvrager],
    ['no role that is switched on', { ...ondersteuner, roles: [] }],
    ['an organisation that is switched off', { ...ondersteuner, organisationActive: false }],
    ...['INVITED', 'PENDING_VERIFICATION', 'DEACTIVATED', 'REMOVED'].map(
      (status) => [status, { ...ondersteuner, status }] as [string, Account],
    ),
  ] as [string, Account | null][])('%s', (_what, account) => {
    expect(decide('ONDERSTEUNER', account)).toBe('WRONG');
  });
  it('a wrong password, and a right one while locked', () => {
    expect(decide('ONDERSTEUNER', ondersteuner, false)).toBe('WRONG');
    expect(decide('ONDERSTEUNER', ondersteuner, true, true)).toBe('WRONG');
    expect(decide('ORGANISATIEBEHEER', { ...aanvrager, status: 'EXPIRED' }, false)).toBe('WRONG');
  });
});

describe('PO-04 a password of organisatiebeheer lasts three months', () => {
  const setAt = (moment: string) => ({ ...aanvrager, passwordSetAt: new Date(moment) });
  it('is good to its last moment and expired from then on', () => {
    expect(decide('ORGANISATIEBEHEER', setAt('2026-08-24T09:00:00.001Z'))).toBe('SEND_CODE');
    expect(decide('ORGANISATIEBEHEER', setAt('2026-08-24T09:00:00Z'))).toBe('PASSWORD_EXPIRED');
  });
  it('does not expire for an ondersteuner', () => {
    expect(decide('ONDERSTEUNER', { ...ondersteuner, passwordSetAt: new Date('2020-01-01T00:00:00Z') })).toBe(
      'SEND_CODE',
    );
  });
});

describe('PO-05 six months without logging in ends an account for good', () => {
  const used = (moment: string) => ({ ...aanvrager, lastUsedAt: new Date(moment) });
  it('counts calendar months in the Netherlands', () => {
    expect(decide('ORGANISATIEBEHEER', used('2026-05-24T00:00:00+02:00'))).toBe('SEND_CODE');
    expect(decide('ORGANISATIEBEHEER', used('2026-05-23T23:59:00+02:00'))).toBe('ACCOUNT_EXPIRED');
  });
  it('stays ended, also when the date would allow it again', () => {
    expect(decide('ORGANISATIEBEHEER', { ...aanvrager, status: 'EXPIRED' })).toBe('ACCOUNT_EXPIRED');
  });
  it('is not so for an ondersteuner', () => {
    expect(decide('ONDERSTEUNER', { ...ondersteuner, lastUsedAt: new Date('2020-01-01T00:00:00Z') })).toBe('SEND_CODE');
  });
});
