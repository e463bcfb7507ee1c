import type { DeelnemerPerson } from './deelnemer-columns';

/** SQL: how a message names a deelnemer: 'de heer D. Groot'. */
export function namedSql(row: string): string {
  return `CASE ${row}.gender WHEN 'M' THEN 'de heer ' WHEN 'V' THEN 'mevrouw ' ELSE '' END || ${row}.full_name`;
}

/** How a message names a deelnemer: 'de heer D. Groot'. */
export function named(gender: DeelnemerPerson['gender'], fullName: string): string {
  return { M: 'de heer ', V: 'mevrouw ', X: '' }[gender] + fullName;
}

/** A date as messages have it: 31-12-2026. */
export function dutchDate(date: string): string {
  return date.split('-').reverse().join('-');
}
