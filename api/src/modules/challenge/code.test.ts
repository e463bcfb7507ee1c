import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Keyring } from '../../config/keyring';
import { codeHash, codeMatches, codeOf, maskNumber } from './code';

const mac = (purpose: string, value: string) => createHmac('sha256', purpose).update(value).digest();
const keyring = { derive: mac, blindIndex: mac } as unknown as Keyring;

describe('A10 the code of a challenge', () => {
  it('has six digits, is the same at every making, and spreads evenly over all codes', () => {
    const buckets = Array<number>(100).fill(0);
    for (let n = 0; n < 10_000; n++) {
      const code = codeOf(keyring, `challenge-${n}`);
      expect(code).toMatch(/^\d{6}$/);
      const bucket = Number(code.slice(0, 2));
      buckets[bucket] = buckets[bucket]! + 1;
    }
    const chiSquare = buckets.reduce((sum, seen) => sum + (seen - 100) ** 2 / 100, 0);
    // 99 degrees of freedom: more than 148.2 happens by chance once in a thousand.
    expect(chiSquare).toBeLessThan(148.2);
    expect(codeOf(keyring, 'challenge-1')).toBe(codeOf(keyring, 'challenge-1'));
  });

  it('is right only for its own challenge; spaces between the digits are no fault', () => {
    const code = codeOf(keyring, 'one');
    const stored = codeHash(keyring, 'one', code);
    expect(codeMatches(keyring, 'one', stored, code)).toBe(true);
    expect(codeMatches(keyring, 'one', stored, ` ${code.slice(0, 3)} ${code.slice(3)} `)).toBe(true);
    expect(codeMatches(keyring, 'two', stored, code)).toBe(false);
    expect(codeMatches(keyring, 'one', stored, '')).toBe(false);
    expect(codeMatches(keyring, 'one', stored, code.slice(0, 5))).toBe(false);
  });

  it('shows of a number only the last two digits', () => {
    expect(maskNumber('+31600001234')).toBe('•• •• •• •• 34');
  });
});
