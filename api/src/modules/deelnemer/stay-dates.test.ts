import { describe, expect, test } from '@jest/globals';
import { birthDateRule, endDateRule, startDateRule } from './stay-dates';

const RUNS = { startDate: '2014-01-01', endDate: null };
const ENDED = { startDate: '2014-01-01', endDate: '2026-12-31' };

describe('CO-06 the first day of a stay', () => {
  test.each([
    ['2026-08-22', '2026-11-22', null],
    ['2026-08-21', '2026-11-22', 'START_TOO_LONG_AGO'],
    ['2027-11-22', '2026-11-22', null],
    ['2027-11-23', '2026-11-22', 'START_TOO_FAR_AHEAD'],
    // Three months before 31 May is the last day of February, in a leap year the 29th.
    ['2027-02-28', '2027-05-31', null],
    ['2028-02-29', '2028-05-31', null],
    ['2028-02-28', '2028-05-31', 'START_TOO_LONG_AGO'],
    // A year after 29 February is 28 February.
    ['2029-02-28', '2028-02-29', null],
    ['2029-03-01', '2028-02-29', 'START_TOO_FAR_AHEAD'],
  ])('%s, told on %s', (startDate, day, rule) => expect(startDateRule(startDate, day, RUNS)).toBe(rule));

  test('lies within the contract', () => {
    expect(startDateRule('2026-12-31', '2026-11-22', ENDED)).toBeNull();
    expect(startDateRule('2027-01-01', '2026-11-22', ENDED)).toBe('START_OUTSIDE_CONTRACT');
    const young = { startDate: '2026-11-01', endDate: null };
    expect(startDateRule('2026-10-31', '2026-11-22', young)).toBe('START_OUTSIDE_CONTRACT');
  });
});

describe('CO-04 the last day of a stay', () => {
  test.each([
    ['2026-11-01', '2026-11-01', null],
    ['2026-10-31', '2026-11-01', 'END_BEFORE_FIRST_DAY'],
    ['2026-08-22', '2020-01-01', null],
    ['2026-08-21', '2020-01-01', 'END_TOO_LONG_AGO'],
    ['2031-01-01', '2020-01-01', null],
  ])('%s of a stay since %s', (endDate, startDate, rule) =>
    expect(endDateRule(endDate, startDate, '2026-11-22', RUNS)).toBe(rule),
  );

  test('lies within the contract', () => {
    expect(endDateRule('2026-12-31', '2020-01-01', '2026-11-22', ENDED)).toBeNull();
    expect(endDateRule('2027-01-01', '2020-01-01', '2026-11-22', ENDED)).toBe('END_OUTSIDE_CONTRACT');
  });
});

describe('CO-06 a date of birth', () => {
  test.each([
    ['2026-11-22', null],
    ['2026-11-23', 'BIRTH_DATE_INVALID'],
    ['1901-11-22', null],
    ['1901-11-21', 'BIRTH_DATE_INVALID'],
    ['2024-02-29', null],
  ])('%s', (birthDate, rule) => expect(birthDateRule(birthDate, '2026-11-22')).toBe(rule));
});
