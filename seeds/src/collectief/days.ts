const DAY_MS = 86_400_000;
const known = new Map<number, string>();

/** The number of a date, so that a million stays can be reckoned with whole numbers. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The date of a day number, 'YYYY-MM-DD'. */
export function dateOf(day: number): string {
  let date = known.get(day);
  if (!date) known.set(day, (date = new Date(day * DAY_MS).toISOString().slice(0, 10)));
  return date;
}

/** The first day of a month (1 to 12, later ones fall in later years) as a day number. */
export function firstOf(year: number, month: number): number {
  return Date.UTC(year, month - 1, 1) / DAY_MS;
}
