const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** First and last number of the range that the iStandaarden set apart for tests; only these stand in seeds and tests. */
export const TEST_BSN_RANGE = { first: 999_900_006, last: 999_999_990 } as const;

/** True for nine digits that pass the 11-test (XX-02); all zeros is no BSN. */
export function isBsn(value: string): boolean {
  return /^\d{9}$/.test(value) && value !== '000000000' && weighedSum(value) % 11 === 0;
}

/**
 * Reads a BSN as people type it: spaces, dots and dashes are dropped, a leading zero that was lost is put back.
 * Null when it is not a BSN. The caller never puts what was typed in a message or a log.
 */
export function bsnFromText(text: string): string | null {
  const digits = text.replace(/[\s.\-\u2010-\u2015]/g, '');
  if (!/^\d{8,9}$/.test(digits)) return null;
  const bsn = digits.padStart(9, '0');
  return isBsn(bsn) ? bsn : null;
}

/** True for a valid BSN in the test range; anything else may belong to a living person. */
export function isTestBsn(bsn: string): boolean {
  return isBsn(bsn) && Number(bsn) >= TEST_BSN_RANGE.first && Number(bsn) <= TEST_BSN_RANGE.last;
}

/** What a screen shows of a BSN (XX-02): five bullets and the last four digits. */
export function maskBsn(bsn: string): string {
  return `•••••${bsn.slice(-4)}`;
}

let testBsns: readonly string[] | undefined;

/** How many valid numbers the test range holds. */
export function testBsnCount(): number {
  return allTestBsns().length;
}

/** The n-th valid BSN of the test range, counted from 0; throws RangeError past the last one. */
export function nthTestBsn(n: number): string {
  const bsn = allTestBsns()[n];
  if (bsn === undefined) throw new RangeError(`The test range holds ${testBsnCount()} numbers`);
  return bsn;
}

function allTestBsns(): readonly string[] {
  if (!testBsns) {
    const found: string[] = [];
    for (let number = TEST_BSN_RANGE.first; number <= TEST_BSN_RANGE.last; number += 1) {
      if (isBsn(String(number))) found.push(String(number));
    }
    testBsns = found;
  }
  return testBsns;
}

function weighedSum(bsn: string): number {
  return WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(bsn[index]), 0);
}
