import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bsnFromText, isBsn, isTestBsn, maskBsn, nthTestBsn, testBsnCount } from './bsn';

const digit = fc.integer({ min: 0, max: 9 });
/** Any valid BSN, not only those of the test range; numbers live in memory only. */
const anyBsn = fc
  .array(digit, { minLength: 8, maxLength: 8 })
  .map((digits) => {
    const sum = digits.reduce((total, value, index) => total + value * (9 - index), 0);
    return digits.join('') + (sum % 11);
  })
  .filter((text) => text.length === 9 && text !== '000000000');

describe('XX-02 a BSN passes the 11-test', () => {
  test('known numbers', () => {
    for (const bsn of ['123456782', '999900006', '999990007', '999990019', '999990020', '999990032', '999990044']) {
      expect(isBsn(bsn)).toBe(true);
    }
    for (const wrong of ['012345678', '000000000', '99990006', '9999900060', '99999000a', '', ' 999990007']) {
      expect(isBsn(wrong)).toBe(false);
    }
  });

  test('every number with the right ninth digit is valid', () => {
    fc.assert(fc.property(anyBsn, (bsn) => isBsn(bsn)));
  });

  test('one changed digit is always noticed', () => {
    fc.assert(
      fc.property(anyBsn, fc.integer({ min: 0, max: 8 }), digit, (bsn, at, other) => {
        fc.pre(bsn[at] !== String(other));
        return !isBsn(bsn.slice(0, at) + other + bsn.slice(at + 1));
      }),
      { numRuns: 2000 },
    );
  });

  test('two swapped neighbours are always noticed', () => {
    fc.assert(
      fc.property(anyBsn, fc.integer({ min: 0, max: 7 }), (bsn, at) => {
        fc.pre(bsn[at] !== bsn[at + 1]);
        return !isBsn(bsn.slice(0, at) + bsn[at + 1] + bsn[at] + bsn.slice(at + 2));
      }),
      { numRuns: 2000 },
    );
  });

  test('is read as people write it, and nothing else is', () => {
    for (const text of ['999990007', '9999.90.007', '9999 90 007', ' 999-990-007 ']) {
      expect(bsnFromText(text)).toBe('999990007');
    }
    const withLostZero = fc.sample(
      anyBsn.filter((bsn) => /^0[1-9]/.test(bsn)),
      { numRuns: 1, seed: 1 },
    )[0]!;
    expect(bsnFromText(withLostZero.slice(1))).toBe(withLostZero);
    for (const wrong of ['999990008', '9999900', '0999990007', 'BSN 999990007', '', '999990007;']) {
      expect(bsnFromText(wrong)).toBeNull();
    }
  });
});

describe('XX-02 tests and demo data use the test range only', () => {
  test('its bounds and count', () => {
    expect(testBsnCount()).toBe(9091);
    expect(nthTestBsn(0)).toBe('999900006');
    expect(nthTestBsn(9090)).toBe('999999990');
    expect(() => nthTestBsn(9091)).toThrow(RangeError);
    expect(() => nthTestBsn(-1)).toThrow(RangeError);
  });

  test('a valid number outside it is not a test number', () => {
    expect(isTestBsn('999990007')).toBe(true);
    expect(isTestBsn('999990008')).toBe(false);
    expect(isTestBsn('123456782')).toBe(false);
  });
});

test('XX-02 a screen shows the last four digits only', () => {
  expect(maskBsn('123456782')).toBe('•••••6782');
});
