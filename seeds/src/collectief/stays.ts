import { firstOf } from './days';
import type { Random } from './random';

/** One stay, as day numbers; through `end`, null while no end is known. */
export interface SeedStay {
  start: number;
  end: number | null;
}

/** The years of the demo's history: five before this one. */
export interface SeedPeriod {
  firstYear: number;
  /** Day number of today. */
  today: number;
  thisYear: number;
}

/**
 * The stays of a household in a contract: most come in on 1 January and leave on 31 December, when people change their
 * insurance; some leave and come back; some ends and starts lie ahead.
 */
export function makeStays(random: Random, period: SeedPeriod): SeedStay[] {
  const stays: SeedStay[] = [];
  let start: number | null = firstStart(random, period);
  while (start !== null && stays.length < 3) {
    const end = endOf(random, start, period);
    stays.push({ start, end });
    start = end !== null && random.chance(0.14) ? comeBack(random, end, period) : null;
  }
  return stays;
}

function firstStart(random: Random, { firstYear, today, thisYear }: SeedPeriod): number {
  const draw = random.next();
  // A third was in from the beginning; a few are announced for the coming months.
  if (draw < 0.34) return firstOf(firstYear, 1);
  if (draw < 0.35) return random.chance(0.7) ? firstOf(thisYear + 1, 1) : today + random.int(1, 60);
  const year = random.int(firstYear + 1, thisYear);
  const kind = random.next();
  const start =
    kind < 0.55
      ? firstOf(year, 1)
      : kind < 0.9
        ? firstOf(year, random.int(1, 12))
        : firstOf(year, 1) + random.int(0, 364);
  return start <= today ? start : firstOf(thisYear, random.int(1, 6));
}

function endOf(random: Random, start: number, { today, thisYear }: SeedPeriod): number | null {
  if (start > today) return null;
  const startYear = new Date(start * 86_400_000).getUTCFullYear();
  for (let year = startYear; year <= thisYear; year++) {
    const draw = random.next();
    const newYear = firstOf(year + 1, 1) - 1;
    if (draw < 0.075 && (year > startYear || start < firstOf(year, 11))) return newYear;
    if (draw < 0.1) {
      const end = firstOf(year, random.int(2, 12)) - 1;
      if (end > start && (end < today || year === thisYear)) return end;
    }
    if (draw < 0.108) {
      const end = firstOf(year, 1) + random.int(0, 364);
      if (end > start && end < today) return end;
    }
  }
  return null;
}

function comeBack(random: Random, end: number, { today }: SeedPeriod): number | null {
  const after = new Date((end + 1 + random.int(60, 540)) * 86_400_000);
  const start = firstOf(after.getUTCFullYear(), after.getUTCMonth() + (random.chance(0.5) ? 1 : 2));
  return start > end && start <= today ? start : null;
}
