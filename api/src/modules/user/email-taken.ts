import { badInput } from '../../core/errors';

const CONSTRAINTS = new Set(['app_user_login', 'app_user_email']);

/**
 * Runs work that stores an e-mail address or log-in name; the unique index decides who was first, also of two at the
 * same moment. @throws BAD_USER_INPUT EMAIL_IN_USE on `field` instead of the index's own error.
 */
export async function orEmailInUse<Result>(field: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code === '23505' && constraint && CONSTRAINTS.has(constraint)) throw badInput({ field, rule: 'EMAIL_IN_USE' });
    throw error;
  }
}
