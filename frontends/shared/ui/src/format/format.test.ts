import { describe, expect, it } from '@jest/globals';
import {
  dateInNetherlands,
  formatAmount,
  formatDate,
  formatDateTime,
  formatFileSize,
  formatIban,
  formatLongDate,
  formatNumber,
  formatPostcode,
} from './format';

/** Intl writes no-break spaces; people read spaces. */
const plain = (text: string) => text.replace(/\u00a0|\u202f/g, ' ');

describe('XX-04 dates, amounts and numbers as the Dutch write them', () => {
  it('amounts stay exact, also beyond what a float holds', () => {
    expect(plain(formatAmount('1234.56'))).toBe('€ 1.234,56');
    expect(plain(formatAmount('9007199254740993.01'))).toBe('€ 9.007.199.254.740.993,01');
    expect(formatAmount(null)).toBe('');
  });

  it('dates', () => {
    expect(formatDate('2026-12-03')).toBe('03-12-2026');
    expect(formatLongDate('2026-12-03', 'nl')).toBe('donderdag 3 december 2026');
    expect(formatLongDate('2026-12-03', 'en')).toBe('Thursday 3 December 2026');
  });

  it('moments fall on the day that it is in the Netherlands', () => {
    expect(dateInNetherlands('2026-11-22T23:30:00Z')).toBe('2026-11-23');
    expect(formatDateTime('2026-07-01T22:30:00Z')).toBe('02-07-2026 00:30');
  });

  it('numbers, sizes, IBANs and postcodes', () => {
    expect(formatNumber(2967)).toBe('2.967');
    expect(formatFileSize(1536)).toBe('1,5 kB');
    expect(formatFileSize(20 * 1024 * 1024)).toBe('20 MB');
    expect(formatIban('nl91 abna0417164300'.toUpperCase())).toBe('NL91 ABNA 0417 1643 00');
    expect(formatPostcode(' 2312ab')).toBe('2312 AB');
  });
});
