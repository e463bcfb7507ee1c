import type { LocalDate } from '../../core/calendar';
import type { ProblemSpec } from '../../core/errors';
import { checkName } from '../user';
import type { DeelnemerPerson } from './deelnemer-columns';
import { DEELNEMER_TEXTS } from './deelnemer.errors';
import { birthDateRule } from './stay-dates';

/** 'aj' stays what was typed, 'AJ' and 'A.J' become 'A.J.': initials are written with points. */
export function tidyInitials(initials: string): string {
  const plain = initials.replace(/\s+/g, '');
  if (/^\p{Lu}{1,6}$/u.test(plain)) return [...plain].map((letter) => `${letter}.`).join('');
  return plain.includes('.') && !plain.endsWith('.') ? `${plain}.` : plain;
}

/**
 * Puts a person in the stored form and names what is wrong, per field under `path` ('input.client'); `startDate` is the
 * first day of the stay. The BSN has been checked where it came in.
 */
export function checkPerson(
  person: DeelnemerPerson,
  path: string,
  day: LocalDate,
  startDate: LocalDate,
): { person: DeelnemerPerson; problems: ProblemSpec[] } {
  const { initials, infix, lastName } = person;
  const { name, problems } = checkName({ initials, infix, lastName }, ['initials', 'lastName'], path);
  const birth = birthDateRule(person.birthDate, day);
  if (birth) problems.push({ field: `${path}.birthDate`, rule: birth });
  else if (startDate < person.birthDate)
    problems.push({ field: `${path}.birthDate`, rule: DEELNEMER_TEXTS.START_BEFORE_BIRTH });
  const tidy = {
    ...person,
    initials: tidyInitials(name.initials ?? ''),
    infix: name.infix ?? null,
    lastName: name.lastName ?? '',
  };
  return { person: tidy, problems };
}
