import { addDays, type LocalDate, parseLocalDate } from './local-date';

/**
 * Days that a decree made equal to a holiday (Algemene termijnenwet art. 3 lid 3).
 * Later decrees come in through the configuration, so that no release is needed for them.
 */
export const DECREE_DAYS: readonly LocalDate[] = [
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
];

/** Easter Sunday of the Gregorian calendar (Meeus' algorithm). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return isoDate(year, month, day);
}

/** Koningsdag: 27 April, or the 26th when the 27th is a Sunday. */
export function koningsdag(year: number): LocalDate {
  const date = isoDate(year, 4, 27);
  return parseLocalDate(date).dayOfWeek === 7 ? addDays(date, -1) : date;
}

/** The holidays of the Algemene termijnenwet art. 3 lid 1 and 2 in a year, in order; decree days not included. */
export function legalHolidays(year: number): LocalDate[] {
  const easter = easterSunday(year);
  return [
    isoDate(year, 1, 1),
    addDays(easter, -2),
    addDays(easter, 1),
    koningsdag(year),
    isoDate(year, 5, 5),
    addDays(easter, 39),
    addDays(easter, 50),
    isoDate(year, 12, 25),
    isoDate(year, 12, 26),
  ].sort();
}

function isoDate(year: number, month: number, day: number): LocalDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
