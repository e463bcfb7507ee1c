import { badInput, type DomainError, type ProblemSpec } from '../../core/errors';
import { isBsn } from '../../core/numbers';
import { WLZ_TEXTS } from './wlz-check.errors';

/** Longest purpose and case number, in characters. */
export const WLZ_LIMITS = { purpose: 200, caseNumber: 50 } as const;

/** A question to the Wlz register, as it comes in; the number is a valid one already. */
export interface WlzQuestion {
  bsn: string;
  birthDate: string;
  on: string;
  purpose: string;
  caseNumber: string;
}

/** The question with tidied words, or what is wrong with it (ZO-10). `today` is the day in the Netherlands. */
export function checkQuestion(question: WlzQuestion, today: string): WlzQuestion | DomainError {
  const purpose = question.purpose.replace(/\s+/g, ' ').trim();
  const caseNumber = question.caseNumber.replace(/\s+/g, ' ').trim();
  const { bsn, birthDate, on } = question;
  const problems = [
    ...wordProblems('purpose', purpose, WLZ_LIMITS.purpose),
    ...wordProblems('caseNumber', caseNumber, WLZ_LIMITS.caseNumber),
  ];
  if (caseNumber !== '' && !/^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u.test(caseNumber))
    problems.push({ field: 'caseNumber', rule: WLZ_TEXTS.WLZ_CASE_NUMBER_INVALID });
  // A case number of nine digits may pass the 11-test by chance, so there only the very number is refused.
  if (numbersIn(purpose).some(isBsn)) problems.push({ field: 'purpose', rule: WLZ_TEXTS.WLZ_NO_BSN_HERE });
  if (caseNumber.replace(/\D/g, '').includes(bsn))
    problems.push({ field: 'caseNumber', rule: WLZ_TEXTS.WLZ_NO_BSN_HERE });
  if (birthDate > today) problems.push({ field: 'birthDate', rule: WLZ_TEXTS.WLZ_BIRTH_DATE_IN_FUTURE });
  else if (on < birthDate) problems.push({ field: 'on', rule: WLZ_TEXTS.WLZ_DAY_BEFORE_BIRTH });
  if (on > yearAfter(today)) problems.push({ field: 'on', rule: WLZ_TEXTS.WLZ_DAY_TOO_FAR });
  return problems.length > 0 ? badInput(...problems) : { ...question, purpose, caseNumber };
}

function wordProblems(field: string, words: string, max: number): ProblemSpec[] {
  if (words === '') return [{ field, rule: 'VALUE_REQUIRED' }];
  return words.length > max ? [{ field, rule: 'VALUE_TOO_LONG', values: { max } }] : [];
}

function numbersIn(words: string): string[] {
  return (words.match(/\d[\d .-]{7,}\d/g) ?? []).map((found) => found.replace(/\D/g, ''));
}

function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
