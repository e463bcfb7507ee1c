import { afterEach, describe, expect, test } from '@jest/globals';
import { legalHolidays } from './holidays';
import { today } from './local-date';
import { addWorkingDays, configureDecreeDays, isWorkingDay, workingDaysUntil } from './working-days';

afterEach(() => configureDecreeDays([]));

describe('MZ-01 Dutch holidays are counted out', () => {
  test.each([
    [2025, '2025-04-18', '2025-04-21', '2025-04-26', '2025-05-29', '2025-06-09'],
    [2026, '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25'],
    [2027, '2027-03-26', '2027-03-29', '2027-04-27', '2027-05-06', '2027-05-17'],
    [2028, '2028-04-14', '2028-04-17', '2028-04-27', '2028-05-25', '2028-06-05'],
    [2029, '2029-03-30', '2029-04-02', '2029-04-27', '2029-05-10', '2029-05-21'],
    [2030, '2030-04-19', '2030-04-22', '2030-04-27', '2030-05-30', '2030-06-10'],
  ])('in %i', (year, ...moving) => {
    const fixed = [`${year}-01-01`, `${year}-05-05`, `${year}-12-25`, `${year}-12-26`];
    expect(legalHolidays(year)).toEqual([...moving, ...fixed].sort());
  });

  test('Koningsdag moves to the 26th when the 27th is a Sunday', () => {
    expect(legalHolidays(2025)).toContain('2025-04-26');
    expect(legalHolidays(2031)).toContain('2031-04-26');
    expect(legalHolidays(2031)).not.toContain('2031-04-27');
  });

  test.each(['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26', '2026-05-05', '2026-04-03'])(
    '%s is not a working day',
    (date) => expect(isWorkingDay(date)).toBe(false),
  );

  test('the list of decree days grows through configuration, not a release', () => {
    expect(isWorkingDay('2029-05-11')).toBe(true);
    configureDecreeDays(['2029-05-11']);
    expect(isWorkingDay('2029-05-11')).toBe(false);
    expect(isWorkingDay('2026-01-02')).toBe(false);
    expect(() => configureDecreeDays(['11-05-2029'])).toThrow(RangeError);
  });
});

describe('MZ-13 a promise in working days', () => {
  test.each([
    ['2026-04-01', '2026-04-08', '2026-04-10', '2026-04-17'],
    ['2026-04-24', '2026-04-30', '2026-05-04', '2026-05-12'],
    ['2026-05-11', '2026-05-18', '2026-05-20', '2026-05-28'],
    ['2025-12-30', '2026-01-06', '2026-01-08', '2026-01-15'],
    ['2026-12-23', '2026-12-29', '2026-12-31', '2027-01-08'],
  ])('received on %s is due on %s, %s, %s', (received, three, five, ten) => {
    expect([3, 5, 10].map((n) => today(addWorkingDays(received, n)))).toEqual([three, five, ten]);
  });

  test('is kept until the last moment of the day in the Netherlands, also across the clock change', () => {
    expect(addWorkingDays(new Date('2026-03-27T22:30:00Z'), 1).toISOString()).toBe('2026-03-30T21:59:59.999Z');
    // 23:30 UTC on Friday is Saturday here: day 0 is the Saturday.
    expect(addWorkingDays(new Date('2026-03-27T23:30:00Z'), 1).toISOString()).toBe('2026-03-30T21:59:59.999Z');
    expect(addWorkingDays('2026-10-23', 1).toISOString()).toBe('2026-10-26T22:59:59.999Z');
  });

  test('counts down, and turns negative the moment it is late', () => {
    const due = addWorkingDays('2026-04-01', 5);
    expect(workingDaysUntil(new Date('2026-04-01T10:00:00Z'), due)).toBe(5);
    expect(workingDaysUntil(new Date('2026-04-10T21:59:59Z'), due)).toBe(0);
    expect(workingDaysUntil(new Date('2026-04-10T22:00:00Z'), due)).toBe(-1);
    expect(workingDaysUntil(new Date('2026-04-13T10:00:00Z'), due)).toBe(-1);
    expect(workingDaysUntil(new Date('2026-04-15T10:00:00Z'), due)).toBe(-3);
  });

  test('refuses to count backwards or in parts', () => {
    expect(() => addWorkingDays('2026-04-01', -1)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-04-01', 0.5)).toThrow(RangeError);
  });
});
