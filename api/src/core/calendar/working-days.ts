import { DECREE_DAYS, legalHolidays } from './holidays';
import { addDays, endOfDay, isLocalDate, type LocalDate, parseLocalDate, today } from './local-date';

let decreeDays: ReadonlySet<LocalDate> = new Set(DECREE_DAYS);
// The rows of a list share few terms, and a day is dear to take apart.
const counts = new Map<string, number>();
const days = new Map<number, LocalDate>();
const MAX_KEPT = 500;
const holidaysByYear = new Map<number, ReadonlySet<LocalDate>>();

/**
 * Adds decree days from the configuration to the ones we ship; called once at start, and replaces an earlier call.
 * Throws RangeError when one of them is not a date, because a silently skipped holiday would shift every term.
 */
export function configureDecreeDays(extra: readonly LocalDate[]): void {
  const wrong = extra.find((date) => !isLocalDate(date));
  if (wrong !== undefined) throw new RangeError(`Not a date in the list of decree days: ${wrong}`);
  decreeDays = new Set([...DECREE_DAYS, ...extra]);
  counts.clear();
}

/** True on Monday to Friday, unless the law or a decree makes it a holiday. Throws RangeError on a wrong date. */
export function isWorkingDay(date: LocalDate): boolean {
  const { year, dayOfWeek } = parseLocalDate(date);
  return dayOfWeek <= 5 && !decreeDays.has(date) && !holidaysOf(year).has(date);
}

/**
 * The moment a promise of n working days falls due (MZ-01, MZ-13): the day of receipt is day 0, and the promise is kept
 * until the last millisecond of day n in the Netherlands. With n = 0 it is due at the end of the day of receipt itself.
 */
export function addWorkingDays(receivedAt: Date | LocalDate, n: number): Date {
  if (!Number.isInteger(n) || n < 0) throw new RangeError('Working days are counted in whole days, forward');
  let date = dateOf(receivedAt);
  for (let counted = 0; counted < n;) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) counted += 1;
  }
  return endOfDay(date);
}

/**
 * Working days left after today, up to and including the due day; 0 on the due day itself. Once the due moment has
 * passed it is negative: the working days since the due day, and at least 1, so that late on a Saturday is late.
 */
export function workingDaysUntil(now: Date, due: Date): number {
  const from = dayOf(now);
  const to = dayOf(due);
  if (now.getTime() > due.getTime()) return -Math.max(1, countWorkingDays(to, from));
  return countWorkingDays(from, to);
}

// All moments of one minute are on the same day: the zone's clock differs from UTC by whole minutes.
function dayOf(moment: Date): LocalDate {
  const minute = Math.floor(moment.getTime() / 60_000);
  let day = days.get(minute);
  if (day === undefined) {
    if (days.size >= MAX_KEPT) days.clear();
    days.set(minute, (day = today(moment)));
  }
  return day;
}

/** Working days in the half-open range after `from`, up to and including `to`. */
function countWorkingDays(from: LocalDate, to: LocalDate): number {
  const known = counts.get(`${from}/${to}`);
  if (known !== undefined) return known;
  let count = 0;
  for (let date = from; date < to;) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) count += 1;
  }
  if (counts.size >= MAX_KEPT) counts.clear();
  counts.set(`${from}/${to}`, count);
  return count;
}

function holidaysOf(year: number): ReadonlySet<LocalDate> {
  let holidays = holidaysByYear.get(year);
  if (!holidays) {
    holidays = new Set(legalHolidays(year));
    holidaysByYear.set(year, holidays);
  }
  return holidays;
}

function dateOf(moment: Date | LocalDate): LocalDate {
  return moment instanceof Date ? today(moment) : moment;
}
