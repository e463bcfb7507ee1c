import type { PasswordPolicy } from '../../config/portal-policies';
import type { ProblemSpec } from '../../core/errors';
import { PasswordRule } from './password-rule';

/** Whose password it is: nothing of these may occur in it where the policy says so. */
export interface PasswordPerson {
  loginName: string;
  /** Initials and numbers excluded: first name, infix, last name. */
  names: (string | null)[];
}

/** Shorter parts of a name occur in any text by chance. */
const SHORTEST_NAME_PART = 3;

const CLASSES: [RegExp, PasswordRule][] = [
  [/\p{Ll}/u, PasswordRule.PASSWORD_NEEDS_LOWERCASE],
  [/\p{Lu}/u, PasswordRule.PASSWORD_NEEDS_UPPERCASE],
  [/\p{Nd}/u, PasswordRule.PASSWORD_NEEDS_DIGIT],
  [/[^\p{Ll}\p{Lu}\p{Nd}]/u, PasswordRule.PASSWORD_NEEDS_SPECIAL],
];

/**
 * Every rule of the policy that a chosen password breaks, one problem each (MZ-03, PO-02). Pure; whether it was used
 * before is for the caller to find out (`wasUsedBefore`), as that takes a slow hash per earlier password.
 */
export function passwordProblems(
  policy: PasswordPolicy,
  person: PasswordPerson,
  password: string,
  repeat: string,
  usedBefore = false,
): ProblemSpec[] {
  const problems: ProblemSpec[] = [];
  const add = (rule: PasswordRule, values?: Record<string, number>, field = 'password') =>
    problems.push(values ? { field, rule, values } : { field, rule });
  const length = [...password].length;
  if (length < policy.minLength) add(PasswordRule.PASSWORD_TOO_SHORT, { min: policy.minLength });
  if (length > policy.maxLength) add(PasswordRule.PASSWORD_TOO_LONG, { max: policy.maxLength });
  const missing = CLASSES.filter(([pattern]) => !pattern.test(password)).map(([, rule]) => rule);
  if (policy.classesRequired === CLASSES.length) missing.forEach((rule) => add(rule));
  else if (CLASSES.length - missing.length < policy.classesRequired)
    add(PasswordRule.PASSWORD_NEEDS_MORE_CLASSES, { classes: policy.classesRequired });
  if (!policy.mayContainName && containsName(password, person)) add(PasswordRule.PASSWORD_CONTAINS_NAME);
  if (usedBefore) add(PasswordRule.PASSWORD_USED_BEFORE, { history: policy.history });
  if (password !== repeat) add(PasswordRule.PASSWORDS_DIFFER, undefined, 'passwordRepeat');
  return problems;
}

function containsName(password: string, { loginName, names }: PasswordPerson): boolean {
  const folded = fold(password);
  return [loginName.replace(/(@.*)\.[^.]*$/, '$1'), ...names]
    .flatMap((name) => (name ? [name, ...name.split(/[^\p{L}\p{N}]+/u)] : []))
    .map(fold)
    .some((part) => part.length >= SHORTEST_NAME_PART && folded.includes(part));
}

// 'Zoë' must not pass as 'ZOE'.
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
