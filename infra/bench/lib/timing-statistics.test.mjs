import { describe, expect, it } from '@jest/globals';
import { median, rankScore, tells } from './timing-statistics.mjs';

/** Numbers that scatter like a measurement and are the same at every run. */
const series = (middle, length = 1000, seed = 1) => {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return middle + (state / 2147483647 - 0.5) * 4;
  });
};

describe('A14 whether two series of measurements can be told apart', () => {
  it('takes the middle of odd and even series', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });

  it('ranks by hand: all above is the extreme, interleaved is the middle, ties share', () => {
    expect(rankScore([4, 5, 6], [1, 2, 3])).toBeCloseTo(1.964, 3);
    expect(rankScore([1, 4], [2, 3])).toBe(0);
    expect(rankScore([1, 1], [1, 1])).toBe(0);
  });

  it('finds the same of the same alike, and a leak of two milliseconds not', () => {
    expect(tells({ known: series(10), unknown: series(10, 1000, 7) })).toMatchObject({ alike: true });
    const leak = tells({ known: series(12), unknown: series(10, 1000, 7) });
    expect(leak).toMatchObject({ alike: false });
    expect(leak.z).toBeGreaterThan(20);
  });
});
