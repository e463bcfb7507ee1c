import { describe, expect, test } from '@jest/globals';
import { isKvkNumber } from './kvk-number';
import { isPostcode, normalisePostcode } from './postcode';

describe('MZ-07 addresses carry a Dutch postcode', () => {
  test.each([
    ['1234ab', '1234AB'],
    [' 9999 xx ', '9999XX'],
    ['1000\u00a0AA', '1000AA'],
  ])('%j is stored as %s', (typed, stored) => expect(normalisePostcode(typed)).toBe(stored));

  test.each(['0123AB', '1234SA', '1234 sd', '1234SS', '1234', '12345AB', '1234A', '1234 A1'])(
    '%s is refused',
    (wrong) => expect(normalisePostcode(wrong)).toBeNull(),
  );

  test('only the stored form counts as a postcode', () => {
    expect(isPostcode('1234AB')).toBe(true);
    expect(isPostcode('1234 AB')).toBe(false);
  });
});

test('MZ-01 a KvK number has eight digits and keeps its leading zeros', () => {
  expect(isKvkNumber('69599084')).toBe(true);
  expect(isKvkNumber('01234567')).toBe(true);
  for (const wrong of ['6959908', '695990841', '6959908a', '69 599 084', '']) expect(isKvkNumber(wrong)).toBe(false);
});
