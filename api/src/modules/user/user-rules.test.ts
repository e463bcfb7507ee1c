import { describe, expect, test } from '@jest/globals';
import type { Actor } from '../../core/context';
import { permissionsOf } from '../session';
import { emailProblems, isSharedAddress } from './email-rules';
import { isMobileNumber } from './mobile-number';
import { checkName } from './person-name';
import { roleProblems } from './role-scope';
import { Product, RoleCode } from './user.enums';
import { managementOf } from './user-management.policy';

describe('PO-08 an address that is one person’s own and the organisation’s', () => {
  test.each(['info@x.nl', 'zorg@x.nl', 'Info@x.nl', 'info.utrecht@x.nl', 'team2@x.nl', 'no-reply@x.nl'])(
    '%s is shared',
    (email) => expect(isSharedAddress(email)).toBe(true),
  );
  test.each(['jan.post@x.nl', 'i.nfo@x.nl', 'zorgmans@x.nl', 'p.balie@x.nl'])('%s is personal', (email) =>
    expect(isSharedAddress(email)).toBe(false),
  );
  test('the domain is one of the list, whole', () => {
    expect(emailProblems('jan@linde.nl', ['Linde.nl'], 'f')).toEqual([]);
    expect(emailProblems('jan@nietlinde.nl', ['linde.nl'], 'f')).toEqual([
      { field: 'f', rule: 'EMAIL_DOMAIN_NOT_ALLOWED', values: { domains: 'linde.nl' } },
    ]);
    expect(emailProblems('info@overal.nl', [], 'f')).toEqual([]);
  });
});

describe('MZ-06 names and numbers', () => {
  test('are tidied, and what cannot be a name is refused', () => {
    expect(
      checkName({ firstName: '  Zoë\u0308 ', lastName: "van 't  Hof" }, ['firstName', 'lastName'], 'i').name,
    ).toEqual({
      firstName: 'Zoë\u0308'.normalize('NFC'),
      lastName: "van 't Hof",
    });
    for (const wrong of ['<b>', 'a\u0000b', 'a@b', 'http://x', '=1+1', 'a\u202eb'])
      expect(checkName({ firstName: wrong }, ['firstName'], 'i').problems).toEqual([
        { field: 'i.firstName', rule: 'NAME_INVALID' },
      ]);
    expect(checkName({ infix: ' ' }, [], 'i')).toEqual({ name: { infix: null }, problems: [] });
  });
  test('a code reaches mobile numbers only', () => {
    expect(isMobileNumber('+31612345678')).toBe(true);
    expect(isMobileNumber('+31600001234')).toBe(true);
    expect(isMobileNumber('+31201234567')).toBe(false);
  });
});

describe('MZ-19, CO-13 who manages whom, and gives which roles', () => {
  const actor = (organisationId: string, ...codes: string[]): Actor =>
    ({
      organisationId,
      roles: codes.map((code) => ({ code, contractId: null, product: null })),
      permissions: permissionsOf(codes.map((code) => ({ code, product: null }))),
    }) as unknown as Actor;
  const portals = (who: Actor, kind: string) =>
    managementOf(who, { id: 'eigen', kind })?.policies.map((policy) => policy.portal) ?? null;

  test.each([
    ['own office', actor('eigen', 'GEBRUIKERSBEHEERDER'), 'ONDERSTEUNER', ['ONDERSTEUNER']],
    ['zorg of the own municipality only', actor('eigen', 'GEBRUIKERSBEHEERDER'), 'GEMEENTE', ['ZORG']],
    ['contracts of the own municipality only', actor('eigen', 'ACCOUNTBEHEER'), 'GEMEENTE', ['COLLECTIEF']],
    ['nobody without the role', actor('eigen', 'ONDERSTEUNER'), 'ONDERSTEUNER', null],
    ['nobody elsewhere', actor('ander', 'GEBRUIKERSBEHEERDER'), 'ONDERSTEUNER', null],
    ['klantenservice its offices', actor('ander', 'KLANTENSERVICE'), 'ONDERSTEUNER', ['ONDERSTEUNER']],
    ['klantenservice no care institution', actor('ander', 'KLANTENSERVICE'), 'ZORGINSTELLING', null],
    ['klantenservice not itself', actor('eigen', 'KLANTENSERVICE'), 'VERZEKERAAR', null],
    ['contractbeheer care institutions', actor('ander', 'CONTRACTBEHEER'), 'ZORGINSTELLING', ['ORGANISATIEBEHEER']],
  ])('%s', (_what, who, kind, expected) => expect(portals(who, kind)).toEqual(expected));

  test('contract roles need a contract that is the giver’s', () => {
    const grant = { codes: new Set(['FINANCIEEL', 'GEBRUIKER', 'ONDERSTEUNER']), contracts: new Set(['c1']) };
    const rules = (role: object) =>
      roleProblems([{ code: RoleCode.FINANCIEEL, ...role }], grant, 'r').map((p) => p.rule);
    expect(rules({ contractId: 'c1' })).toEqual([]);
    expect(rules({ contractId: 'c2' })).toEqual(['ROLE_NEEDS_CONTRACT']);
    expect(rules({})).toEqual(['ROLE_NEEDS_CONTRACT']);
    expect(rules({ contractId: 'c1', product: Product.IJW })).toEqual(['ROLE_TAKES_NO_PRODUCT']);
    expect(rules({ code: RoleCode.GEBRUIKER })).toEqual(['ROLE_NEEDS_PRODUCT']);
    expect(rules({ code: RoleCode.ONDERSTEUNER, contractId: 'c1' })).toEqual(['ROLE_TAKES_NO_CONTRACT']);
    expect(rules({ code: RoleCode.BEOORDELAAR })).toEqual(['ROLE_NOT_GRANTABLE']);
  });
});
