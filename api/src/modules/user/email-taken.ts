import { badInput, type DomainError } from '../../core/errors';

const CONSTRAINTS = new Set(['app_user_login', 'app_user_email']);

/** The refusal of an address or log-in name that somebody has, on one field. */
export const emailInUse = (field: string): DomainError => badInput({ field, rule: 'EMAIL_IN_USE' });

/**
 * Runs work that stores an e-mail address or log-in name; the unique index decides who was first, also of two at the
 * same moment. @throws `refusal` instead of the index's own error.
 */
export async function orTaken<Result>(refusal: DomainError, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code === '23505' && constraint && CONSTRAINTS.has(constraint)) throw refusal;
    throw error;
  }
}
