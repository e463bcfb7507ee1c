import type { Action } from '@volmacht/shared-schema';
import type { Actor } from '../context';
import { forbidden, unauthenticated, type DomainError } from '../errors';

/**
 * Who may ask for a field. A rule looks at the actor alone; which rows that actor may see is decided where the rows are
 * read. So a rule can be decided once per request, and reads as a sentence: operation, colon, rule (XX-01).
 */
export interface Rule {
  readonly name: string;
  decide(actor: Actor | null): true | DomainError;
}

/** Open to everybody, signed in or not. */
export const anyone: Rule = { name: 'anyone', decide: () => true };

/** Any session, also of a newcomer who is still to be verified. */
export const signedIn: Rule = { name: 'signedIn', decide: (actor) => (actor ? true : unauthenticated()) };

const rules = new Map<string, Rule>();

/** Those whose roles allow at least one of these actions. */
export function may(...actions: Action[]): Rule {
  const name = `may(${actions.join(' or ')})`;
  let rule = rules.get(name);
  if (!rule) {
    rule = {
      name,
      decide: (actor) => {
        if (!actor) return unauthenticated();
        return actions.some((action) => actor.permissions.has(action)) ? true : forbidden();
      },
    };
    rules.set(name, rule);
  }
  return rule;
}

/** Rules of a module: per root field, and per object type one rule for all its fields or one per field. */
export interface RuleMap {
  Query?: Record<string, Rule>;
  Mutation?: Record<string, Rule>;
  types?: Record<string, Rule | Record<string, Rule>>;
}
