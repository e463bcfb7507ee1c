import { text, type Locale } from '../../core/texts';
import type { Problem } from '../../core/graphql/problem';
import { kindNamed } from './standard/message-kinds';
import type { MessageProblem } from './standard/problem';
import { RETOUR_CODES } from './standard/retour-codes';
import type { RetourRemark } from './zorg-message.entity';

/** A problem as people read it, with the line of the file on which it stands (ZO-13). */
export function wordedProblem({ field, rule, values }: MessageProblem, locale: Locale): Problem {
  const line = values?.line;
  const where = line === undefined ? '' : locale === 'nl' ? ` (regel ${line})` : ` (line ${line})`;
  return { field, rule, message: `${text(rule, locale, values)}${where}` };
}

/** A retour code with its meaning. A code of a later release is told as it is. */
export function wordedRemark({ path, code }: { path: string; code: string }, locale: Locale): RetourRemark {
  const known = RETOUR_CODES[code];
  return { path, code, rule: known?.rule ?? null, explanation: known?.[locale] ?? code };
}

/** What a kind of message is called; null for none. */
export function kindTitle(code: string, locale: Locale): string | null {
  return kindNamed(code)?.[locale] ?? null;
}
