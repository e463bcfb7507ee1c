import { describe, expect, it } from '@jest/globals';
import { ReviewDecision } from './decree-review.enums';
import { effectOf, needsColleague, type JudgedCheck } from './four-eyes';

const { APPROVED, REFUSED } = ReviewDecision;
const NAMES = ['READABLE', 'NAME', 'BIRTH_DATE', 'MEASURE', 'CASE_NUMBER'];

/** Checks that all passed, but for the given ones. */
const checks = (others: Record<string, string> = {}): JudgedCheck[] =>
  NAMES.map((name) => ({ name, outcome: others[name] ?? 'PASSED' }));

describe('MZ-20 four eyes where the checks disagree with the decision', () => {
  it('lets one reviewer approve what passed every check', () => {
    expect(needsColleague(APPROVED, checks())).toBe(false);
  });

  it.each(NAMES)('asks a colleague to approve against a failed %s', (name) => {
    expect(needsColleague(APPROVED, checks({ [name]: 'FAILED' }))).toBe(true);
  });

  it.each(['READABLE', 'NAME', 'BIRTH_DATE', 'MEASURE'])('asks a colleague to approve an unsure %s', (name) => {
    expect(needsColleague(APPROVED, checks({ [name]: 'UNSURE' }))).toBe(true);
  });

  it('does not mind a case number that was not found', () => {
    expect(needsColleague(APPROVED, checks({ CASE_NUMBER: 'UNSURE' }))).toBe(false);
  });

  it('asks a colleague to approve what was never checked', () => {
    expect(needsColleague(APPROVED, [])).toBe(true);
  });

  it('asks a colleague to refuse what passed every check, and nothing else', () => {
    expect(needsColleague(REFUSED, checks())).toBe(true);
    for (const name of NAMES) {
      expect(needsColleague(REFUSED, checks({ [name]: 'FAILED' }))).toBe(false);
      expect(needsColleague(REFUSED, checks({ [name]: 'UNSURE' }))).toBe(false);
    }
    expect(needsColleague(REFUSED, [])).toBe(false);
  });
});

describe('MZ-20 what becomes of a decision', () => {
  const failed = checks({ NAME: 'FAILED' });

  it('stands at once where the checks bear it out', () => {
    expect(effectOf(APPROVED, null, checks())).toBe('FINAL');
    expect(effectOf(REFUSED, null, failed)).toBe('FINAL');
  });

  it('waits for a colleague where they do not', () => {
    expect(effectOf(APPROVED, null, failed)).toBe('NOTED');
    expect(effectOf(REFUSED, null, checks())).toBe('NOTED');
  });

  it('stands when the colleague decides the same, and starts anew when not', () => {
    expect(effectOf(APPROVED, APPROVED, failed)).toBe('FINAL');
    expect(effectOf(REFUSED, APPROVED, failed)).toBe('DIFFERS');
    expect(effectOf(APPROVED, REFUSED, checks())).toBe('DIFFERS');
  });
});
