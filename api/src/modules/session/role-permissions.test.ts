import { describe, expect, test } from '@jest/globals';
import { permissionsOf, productsWith } from './role-permissions';

const role = (code: string, product: string | null) => ({ code, product });

describe('ZO-06 a role counts for its own product only', () => {
  test('a gebruiker of the Wlz-registertoets consults it and exchanges no files', () => {
    const roles = [role('GEBRUIKER', 'WLZ_REGISTERTOETS')];
    expect(permissionsOf(roles).has('wlz:check')).toBe(true);
    expect(permissionsOf(roles).has('message:exchange')).toBe(false);
    expect(productsWith(roles, 'message:exchange')).toEqual([]);
  });

  test('a gebruiker of iWmo exchanges files of iWmo and consults nothing', () => {
    const roles = [role('GEBRUIKER', 'IWMO')];
    expect(permissionsOf(roles).has('wlz:check')).toBe(false);
    expect(productsWith(roles, 'message:exchange')).toEqual(['IWMO']);
  });

  test('a productbeheerder sets webservices and may neither consult, upload nor download', () => {
    const roles = [role('PRODUCTBEHEERDER', 'WLZ_REGISTERTOETS'), role('PRODUCTBEHEERDER', 'IJW')];
    const permissions = permissionsOf(roles);
    expect(permissions.has('webservice:manage')).toBe(true);
    expect(permissions.has('wlz:check') || permissions.has('message:exchange')).toBe(false);
    expect(productsWith(roles, 'webservice:manage')).toEqual(['WLZ_REGISTERTOETS', 'IJW']);
  });

  test('a role without a product allows nothing of any product', () => {
    const roles = [role('GEBRUIKER', null), role('PRODUCTBEHEERDER', null)];
    const permissions = permissionsOf(roles);
    expect(permissions.has('account:manage-own')).toBe(true);
    for (const action of ['wlz:check', 'message:exchange', 'webservice:manage'] as const)
      expect(permissions.has(action)).toBe(false);
  });
});
