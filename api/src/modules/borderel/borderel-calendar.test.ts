import { describe, expect, it } from '@jest/globals';
import { billedMonth } from './borderel-calendar.service';
import { monthName, shortDate, wholeMonth } from './dutch-date';

describe('CO-09 borderellen come from the 24th of the month', () => {
  it.each([
    ['2026-11-23', '2026-10-01'],
    ['2026-11-24', '2026-11-01'],
    ['2026-11-30', '2026-11-01'],
    ['2026-12-01', '2026-11-01'],
    ['2027-01-02', '2026-12-01'],
    ['2028-02-29', '2028-02-01'],
  ])('on %s the month of %s is billed', (day, month) => expect(billedMonth(day)).toBe(month));

  it('writes dates and periods as Dutch people do', () => {
    expect(shortDate('2026-11-02')).toBe('02-11-2026');
    expect(monthName('2026-03-01')).toBe('maart 2026');
    expect(wholeMonth('2028-02-01')).toBe('1 t/m 29 februari 2028');
    expect(wholeMonth('2026-12-01')).toBe('1 t/m 31 december 2026');
  });
});
