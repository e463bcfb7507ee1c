import { LIMITS } from '@volmacht/shared-schema';
import type { ProblemSpec } from '../../core/errors';

/** The parts of a user's name, as they came in. */
export interface NameInput {
  initials?: string | null;
  firstName?: string | null;
  infix?: string | null;
  lastName?: string | null;
}

// Letters of any script with marks, digits, spaces and the punctuation of names: neither markup nor an address passes.
const NAME = /^[\p{L}\p{M}\p{N}'’(][\p{L}\p{M}\p{N} .,'’()-]*$/u;

/** A part of a name in the form in which it is stored: composed, single spaces, none around. */
export function tidyName(value: string): string {
  return value.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * Tidies the given parts and names what is wrong with each. Parts that are not given stay away; an empty optional part
 * becomes null, which removes it.
 */
export function checkName(
  input: NameInput,
  required: (keyof NameInput)[],
  path: string,
): { name: Partial<Record<keyof NameInput, string | null>>; problems: ProblemSpec[] } {
  const name: Partial<Record<keyof NameInput, string | null>> = {};
  const problems: ProblemSpec[] = [];
  for (const part of ['initials', 'firstName', 'infix', 'lastName'] as const) {
    const given = input[part];
    if (given == null && !required.includes(part)) continue;
    const value = tidyName(given ?? '');
    const field = `${path}.${part}`;
    const max = part === 'initials' || part === 'infix' ? 20 : LIMITS.name;
    if (value === '') {
      if (required.includes(part)) problems.push({ field, rule: 'VALUE_REQUIRED' });
      else name[part] = null;
    } else if (value.length > max) problems.push({ field, rule: 'VALUE_TOO_LONG', values: { max } });
    else if (!NAME.test(value)) problems.push({ field, rule: 'NAME_INVALID' });
    else name[part] = value;
  }
  return { name, problems };
}
