import type { ErrorCode } from '@volmacht/shared-schema';

/** One thing wrong with one input field, before it is put into words. */
export interface ProblemSpec {
  /** Path of the field, as the contract's Problem has it: 'input.password'. */
  field: string;
  /** Stable code; a key of the text catalogue. */
  rule: string;
  /** Values that the sentence names; never personal data. */
  values?: Record<string, string | number>;
}

/** A failure that is expected: it has a code out of the closed list and a sentence that a person can act on. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    /** Key of the sentence; the code itself when there is nothing more precise to say. */
    readonly rule: string = code,
    readonly problems: ProblemSpec[] = [],
    readonly values: Record<string, string | number> = {},
  ) {
    super(`${code}: ${rule}`);
    this.name = 'DomainError';
  }
}

/** What a foreign, unknown or vanished object reads as. */
export const notFound = (rule = 'NOT_FOUND'): DomainError => new DomainError('NOT_FOUND', rule);
/** The state does not allow it, or somebody else was first. */
export const conflict = (rule = 'CONFLICT'): DomainError => new DomainError('CONFLICT', rule);
/** A link, code or proof that is no longer valid. */
export const expired = (rule = 'EXPIRED'): DomainError => new DomainError('EXPIRED', rule);
/** Nobody is signed in, or the session is over. */
export const unauthenticated = (rule = 'UNAUTHENTICATED'): DomainError => new DomainError('UNAUTHENTICATED', rule);
/** The signed-in user lacks the role. */
export const forbidden = (rule = 'FORBIDDEN'): DomainError => new DomainError('FORBIDDEN', rule);
/** Input at fault: one problem per field and rule. */
export const badInput = (...problems: ProblemSpec[]): DomainError =>
  new DomainError('BAD_USER_INPUT', 'BAD_USER_INPUT', problems);
