import { daysBetween, parseLocalDate, startOfMonth } from '../../../../core/calendar';
import type { Fact } from './fact';

type Assigned = Fact['details'];

const MINUTES: Record<string, number> = { '01': 1, '04': 60 };
const EUROS = '83';
const PER_DAY = '1';
const PER_WEEK = '2';
const IN_TOTAL = '6';

/** True when volumes in these units can be held against each other: the same one, or both a time. */
export function unitsFit(one: string, other: string): boolean {
  return one === other || (one in MINUTES && other in MINUTES);
}

/** A volume in the smallest unit of its sort. */
export function inSmallest(volume: string, unit: string): number {
  return Number(volume) * (MINUTES[unit] ?? 1);
}

/**
 * The most that an assignment allows on a stretch of days within one month, in the smallest unit. Of days and weeks all
 * that the stretch touches count in full, so what is above it is above it however one counts. Undefined when the
 * assignment tells no volume.
 */
export function allowance({ volume, unit, frequency }: Assigned, begin: string, end: string): number | undefined {
  if (volume === undefined || unit === undefined || unit === EUROS) return undefined;
  const once = inSmallest(volume, unit);
  const days = daysBetween(begin, end);
  if (frequency === PER_DAY) return once * (days + 1);
  if (frequency === PER_WEEK) return once * (Math.floor((days + parseLocalDate(begin).dayOfWeek - 1) / 7) + 1);
  return once;
}

/** The days over which declared volumes count together: the whole assignment, or the month of a line. */
export function countedWith({ frequency }: Assigned, begin: string): string {
  return frequency === IN_TOTAL ? 'all' : startOfMonth(begin);
}
