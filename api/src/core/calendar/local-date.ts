import { Temporal } from '@js-temporal/polyfill';

/** The zone in which every term and date of the law is counted. */
export const TIME_ZONE = 'Europe/Amsterdam';

/** A calendar date without time, 'YYYY-MM-DD', as it stands on the wall in the Netherlands. */
export type LocalDate = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a LocalDate; throws RangeError on another shape or on a date that does not exist (31 April). */
export function parseLocalDate(date: LocalDate): Temporal.PlainDate {
  if (!SHAPE.test(date)) throw new RangeError('A local date is written YYYY-MM-DD');
  return Temporal.PlainDate.from(date, { overflow: 'reject' });
}

/** True for 'YYYY-MM-DD' that exists in the calendar; never throws. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  try {
    parseLocalDate(value);
    return true;
  } catch {
    return false;
  }
}

// Asked by every request; a date can change only on a whole quarter of an hour, in whatever zone.
const QUARTER = 15 * 60_000;
let latest: { quarter: number; date: LocalDate } | undefined;

/** The date in the Netherlands at this moment (MZ-11: a start date may not lie before it). */
export function today(now: Date): LocalDate {
  const quarter = Math.floor(now.getTime() / QUARTER);
  if (latest?.quarter !== quarter) {
    const zoned = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(TIME_ZONE);
    latest = { quarter, date: zoned.toPlainDate().toString() };
  }
  return latest.date;
}

/** The moment the date begins in the Netherlands; right on days with 23 or 25 hours too. */
export function startOfDay(date: LocalDate): Date {
  return new Date(parseLocalDate(date).toZonedDateTime(TIME_ZONE).epochMilliseconds);
}

/** The last millisecond of the date in the Netherlands: what is due 'on' a date is in time until here. */
export function endOfDay(date: LocalDate): Date {
  return new Date(startOfDay(addDays(date, 1)).getTime() - 1);
}

/** The date so many calendar days later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return parseLocalDate(date).add({ days }).toString();
}

/** The date so many months later (earlier when negative); 31 January plus one month is the last day of February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return parseLocalDate(date).add({ months }, { overflow: 'constrain' }).toString();
}

/** The first day of the month in which the date lies. */
export function startOfMonth(date: LocalDate): LocalDate {
  return parseLocalDate(date).with({ day: 1 }).toString();
}

/** Calendar days from one date to another; negative when `to` lies before `from`. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return parseLocalDate(from).until(parseLocalDate(to), { largestUnit: 'day' }).days;
}
