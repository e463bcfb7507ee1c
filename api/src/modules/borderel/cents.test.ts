import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents, dutchAmount, euros } from './cents';

describe('CO-09 amounts are exact to the cent', () => {
  it.each([
    ['138.50', 13850n],
    ['0.05', 5n],
    ['-0.50', -50n],
    ['-1234.56', -123456n],
    ['90071992547409.93', 9007199254740993n],
  ])('%s is %s cents', (amount, expected) => expect(cents(amount)).toBe(expected));

  it.each(['1', '1.5', '1,50', '', '1e3', 'NaN'])('%p is refused rather than guessed at', (amount) => {
    expect(() => cents(amount)).toThrow(RangeError);
  });

  it.each([
    [0n, '0,00', '€\u00a00,00'],
    [5n, '0,05', '€\u00a00,05'],
    [-50n, '-0,50', '€\u00a0-0,50'],
    [123456789n, '1234567,89', '€\u00a01.234.567,89'],
    [-100000n, '-1000,00', '€\u00a0-1.000,00'],
  ])('%s cents in Dutch', (amount, plain, shown) => {
    expect(dutchAmount(amount)).toBe(plain);
    expect(euros(amount)).toBe(shown);
  });

  it('says of every amount what it is, there and back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (amount) => {
        expect(cents(dutchAmount(amount).replace(',', '.'))).toBe(amount);
        expect(cents(dutchAmount(amount, { dots: true }).replaceAll('.', '').replace(',', '.'))).toBe(amount);
      }),
    );
  });
});
