import { describe, expect, test } from '@jest/globals';
import { randomSmall } from './random-pool';

describe('XX-02 ids and nonces never repeat', () => {
  test('bytes are given out once, also across refills, and what was given stays as it was', () => {
    const seen = new Map<string, Buffer>();
    for (let n = 0; n < 20_000; n++) {
      const bytes = randomSmall(12);
      expect(bytes).toHaveLength(12);
      seen.set(bytes.toString('hex'), bytes);
    }
    expect(seen.size).toBe(20_000);
    for (const [hex, bytes] of seen) expect(bytes.toString('hex')).toBe(hex);
  });

  test('more than the pool holds is given in one piece', () => {
    expect(new Set(randomSmall(40_000)).size).toBe(256);
  });
});
