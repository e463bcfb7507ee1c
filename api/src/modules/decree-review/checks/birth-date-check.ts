import { type DecreeCheck, result } from './decree-check';
import { readings } from './decree-words';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const ABBREVIATED = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sept?', 'okt', 'nov', 'dec'];
/** A month may be broken by a space where its line ended, so each letter may be followed by one. */
const MONTH_PATTERNS = MONTHS.map(
  (month, index) => new RegExp(`^(?:${month.split('').join(' ?')}|${ABBREVIATED[index]}\\.?)$`),
);

const NUMERIC = /(?<!\d)(\d{1,2}) ?[-./] ?(\d{1,2}) ?[-./] ?(\d{4})(?!\d)/g;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const WRITTEN = /(?<!\d)(\d{1,2})(?:e|ste|de)? ?([a-z][a-z ]{1,11}\.?) ?(\d{4})(?!\d)/g;
const BORN = /(?:geboren|geb\.?|geboortedatum)[^0-9]{0,60}$/;

/** Is the birth date in the text, in one of the ways in which the Dutch write dates (MZ-20)? */
export function checkBirthDate(text: string, birthDate: string): DecreeCheck {
  const found = readings(text).flatMap(datesIn);
  if (found.some(({ date, born }) => date === birthDate && born)) return result('BIRTH_DATE', 'PASSED');
  if (found.some(({ date }) => date === birthDate)) return result('BIRTH_DATE', 'PASSED', 'NOT_BESIDE_BORN');
  return result('BIRTH_DATE', 'FAILED', found.some(({ born }) => born) ? 'OTHER_BIRTH_DATE' : 'NOT_FOUND');
}

interface FoundDate {
  date: string;
  /** True when the text before it says that someone was born then. */
  born: boolean;
}

function datesIn(reading: string): FoundDate[] {
  const dates: FoundDate[] = [];
  const add = (index: number, year: string, month: number, day: string) => {
    if (month < 1 || month > 12) return;
    const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    dates.push({ date, born: BORN.test(reading.slice(Math.max(0, index - 80), index)) });
  };
  for (const { index, 1: day, 2: month, 3: year } of reading.matchAll(NUMERIC)) add(index, year!, Number(month), day!);
  for (const { index, 1: year, 2: month, 3: day } of reading.matchAll(ISO)) add(index, year!, Number(month), day!);
  for (const { index, 1: day, 2: month, 3: year } of reading.matchAll(WRITTEN)) {
    add(index, year!, MONTH_PATTERNS.findIndex((pattern) => pattern.test(month!.trim())) + 1, day!);
  }
  return dates;
}
