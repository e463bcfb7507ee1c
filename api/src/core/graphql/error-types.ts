import { ERROR_CODES } from '@volmacht/shared-schema';
import type { RuleMap } from './rules';
import { anyone } from './rules';

/**
 * The types that errors are told in. No field answers them (they travel in `extensions`), so they are added to the
 * schema by hand: clients generate their names from it.
 */
export const ERROR_TYPES = `
"""The closed list of extensions.code."""
enum ErrorCode {
${ERROR_CODES.map((code) => `  ${code}`).join('\n')}
}

"""One thing wrong with one input field; a list of these stands in extensions.problems."""
type Problem {
  """Path of the field: 'input.password'."""
  field: String!
  """A sentence for people, in the session's language."""
  message: String!
  """A stable code: 'PASSWORD_TOO_SHORT'."""
  rule: String!
}
`;

/** Errors are for whoever made them. */
export const errorTypeRules: RuleMap = { types: { Problem: anyone } };
