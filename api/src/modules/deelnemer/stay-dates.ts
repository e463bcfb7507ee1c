import { addMonths, type LocalDate } from '../../core/calendar';
import { DEELNEMER_TEXTS } from './deelnemer.errors';

/** How far a stay may be told afterwards, in months: start and end alike (CO-04, CO-06). */
export const MONTHS_BACK = 3;
/** How far ahead a stay may begin, in months. */
export const MONTHS_AHEAD = 12;

const bounds = new Map<string, LocalDate>();

// A batch holds 250,000 rows against the same few days: the calendar's arithmetic is done once for each.
function monthsFrom(day: LocalDate, months: number): LocalDate {
  const key = `${day} ${months}`;
  let bound = bounds.get(key);
  if (bound === undefined) {
    if (bounds.size > 50) bounds.clear();
    bounds.set(key, (bound = addMonths(day, months)));
  }
  return bound;
}

/** The term of a contract; no end date while none is agreed. */
export interface Term {
  startDate: LocalDate;
  endDate: LocalDate | null;
}

/** What is wrong with a first day, as a rule code; null when nothing is. Three months before 31 May is 28 or 29 February. */
export function startDateRule(startDate: LocalDate, day: LocalDate, contract: Term): string | null {
  if (startDate < monthsFrom(day, -MONTHS_BACK)) return DEELNEMER_TEXTS.START_TOO_LONG_AGO;
  if (startDate > monthsFrom(day, MONTHS_AHEAD)) return DEELNEMER_TEXTS.START_TOO_FAR_AHEAD;
  if (startDate < contract.startDate || (contract.endDate !== null && startDate > contract.endDate))
    return DEELNEMER_TEXTS.START_OUTSIDE_CONTRACT;
  return null;
}

/** What is wrong with a last day (through), as a rule code; null when nothing is. It may lie ahead (CO-04). */
export function endDateRule(endDate: LocalDate, startDate: LocalDate, day: LocalDate, contract: Term): string | null {
  if (endDate < startDate) return DEELNEMER_TEXTS.END_BEFORE_FIRST_DAY;
  if (endDate < monthsFrom(day, -MONTHS_BACK)) return DEELNEMER_TEXTS.END_TOO_LONG_AGO;
  if (contract.endDate !== null && endDate > contract.endDate) return DEELNEMER_TEXTS.END_OUTSIDE_CONTRACT;
  return null;
}

/** What is wrong with a date of birth, as a rule code; null when nothing is. Nobody has reached 125 years. */
export function birthDateRule(birthDate: LocalDate, day: LocalDate): string | null {
  const possible = birthDate <= day && birthDate >= monthsFrom(day, -125 * 12);
  return possible ? null : DEELNEMER_TEXTS.BIRTH_DATE_INVALID;
}
