import { fold } from '../names/search-name';

const DUTCH = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads 'dd-mm-jjjj' and 'jjjj-mm-dd'; null when it is neither, or no day of the calendar (29 February 2025). */
export function dateFromText(text: string): string | null {
  const dutch = DUTCH.exec(text);
  const [year, month, day] = dutch ? [dutch[3]!, dutch[2]!, dutch[1]!] : (ISO.exec(text)?.slice(1) ?? []);
  if (!year || !month || !day) return null;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  if (y < 1800 || m < 1 || m > 12 || d < 1 || d > DAYS[m - 1]! + (m === 2 && leap ? 1 : 0)) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Makes a reader of cells that hold one of a few words, whatever capitals and accents; null for any other. */
export function cellWords<Code extends string>(known: Record<string, Code>): (text: string) => Code | null {
  // A map, for a cell may hold 'constructor'.
  const codes = new Map(Object.entries(known));
  return (text) => codes.get(text) ?? codes.get(fold(text)) ?? null;
}
