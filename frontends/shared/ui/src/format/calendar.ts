import { LOCALES } from './format';

/** 'YYYY-MM' so many months later. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** All months from the first to the last, both included. */
export function monthsOf(first: string, last: string): string[] {
  const months = [first];
  while (months.at(-1)! < last) months.push(addMonths(months.at(-1)!, 1));
  return months;
}

/** '2026-12' → 'dec 26' (nl): short enough to stand under a bar. */
export function monthName(month: string, language: keyof typeof LOCALES): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  const name = new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', month: 'short' }).format(date);
  return `${name.replace('.', '')} ${month.slice(2, 4)}`;
}

/** The calendar date so many days later: '2026-12-30' plus 3 is '2027-01-02'. */
export function addDays(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** Calendar days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** '2026-12' → 'december 2026'. */
export function formatMonth(month: string, language: keyof typeof LOCALES): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(date);
}
