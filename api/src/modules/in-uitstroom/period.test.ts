import { describe, expect, it } from '@jest/globals';
import { periodOf } from './period';
import { dueMonth, monthThatIsOver } from './refresh-figures.service';

const problem = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as { problems: { rule: string }[] }).problems[0]?.rule;
  }
  return null;
};

describe('CO-08 figures are made after the 10th of the next month', () => {
  it.each([
    ['2026-11-10', '2026-09-01'],
    ['2026-11-11', '2026-10-01'],
    ['2026-11-30', '2026-10-01'],
    ['2027-01-10', '2026-11-01'],
    ['2027-01-11', '2026-12-01'],
  ])('on %s the last month with figures is %s', (day, month) => expect(dueMonth(day)).toBe(month));

  it('a month can be asked for as soon as it is over, by the Dutch clock', () => {
    const newYear = new Date('2026-12-31T23:30:00Z');
    expect(monthThatIsOver('2026-12', newYear)).toBe('2026-12-01');
    expect(problem(() => monthThatIsOver('2026-12', new Date('2026-12-31T22:30:00Z')))).toBe('MONTH_NOT_OVER');
    expect(problem(() => monthThatIsOver('2027-01', newYear))).toBe('MONTH_NOT_OVER');
  });
});

describe('CO-08 a period is made of whole months', () => {
  it('from the first day of the first to the last day of the last', () => {
    expect(periodOf('2028-01', '2028-02')).toEqual({ first: '2028-01-01', last: '2028-02-29' });
    expect(periodOf('2026-12', '2026-12')).toEqual({ first: '2026-12-01', last: '2026-12-31' });
  });

  it('backwards or too long is refused', () => {
    expect(problem(() => periodOf('2026-02', '2026-01'))).toBe('PERIOD_BACKWARDS');
    expect(problem(() => periodOf('2016-12', '2026-11'))).toBeNull();
    expect(problem(() => periodOf('2016-11', '2026-11'))).toBe('PERIOD_TOO_LONG');
  });
});
