import { ERROR_CODES } from '@volmacht/shared-schema';
import type { RuleMap } from './rules';
import { anyone } from './rules';

/**
 * The codes that errors are told in. No field answers them (they travel in `extensions`), so they are added to the
 * schema by hand: clients generate their names from it. The same goes for Problem in `extensions`, which is a type of
 * its own because messages of the zorg portal tell their problems as data.
 */
export const ERROR_TYPES = `
"""The closed list of extensions.code."""
enum ErrorCode {
${ERROR_CODES.map((code) => `  ${code}`).join('\n')}
}
`;

/** Errors are for whoever made them. */
export const errorTypeRules: RuleMap = { types: { Problem: anyone } };
