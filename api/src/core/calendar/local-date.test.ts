import { describe, expect, test } from '@jest/globals';
import { addDays, addMonths, daysBetween, endOfDay, isLocalDate, startOfDay, startOfMonth, today } from './local-date';

describe('MZ-11 a date is the date in the Netherlands', () => {
  test.each([
    ['2026-01-14T23:30:00Z', '2026-01-15'],
    ['2026-01-14T22:59:59Z', '2026-01-14'],
    ['2026-07-14T22:00:00Z', '2026-07-15'],
    ['2026-07-14T21:59:59Z', '2026-07-14'],
  ])('at %s it is %s', (moment, date) => {
    expect(today(new Date(moment))).toBe(date);
  });

  test('days at the clock changes have 23 and 25 hours', () => {
    const hours = (date: string) => (startOfDay(addDays(date, 1)).getTime() - startOfDay(date).getTime()) / 3_600_000;
    expect(hours('2026-03-29')).toBe(23);
    expect(hours('2026-10-25')).toBe(25);
    expect(hours('2026-06-01')).toBe(24);
    expect(endOfDay('2026-03-29').toISOString()).toBe('2026-03-29T21:59:59.999Z');
    expect(endOfDay('2026-10-25').toISOString()).toBe('2026-10-25T22:59:59.999Z');
  });

  test('months are added by the calendar and stay within the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-11-15', 14)).toBe('2028-01-15');
    expect(startOfMonth('2026-02-28')).toBe('2026-02-01');
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });

  test('a date that does not exist is no date', () => {
    expect(isLocalDate('2026-02-28')).toBe(true);
    for (const wrong of [
      '2026-02-29',
      '2026-04-31',
      '2026-13-01',
      '26-01-01',
      '2026-1-1',
      '2026-01-01T00:00',
      '',
      null,
    ]) {
      expect(isLocalDate(wrong)).toBe(false);
    }
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });
});
