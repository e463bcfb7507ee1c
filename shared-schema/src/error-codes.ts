/** The closed list of `extensions.code` values that the API answers with; the same as the contract's ErrorCode. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'EXPIRED',
  'RATE_LIMITED',
  'AGREEMENT_MISSING',
  'ASSURANCE_TOO_LOW',
  'UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const;

/** One of {@link ERROR_CODES}. */
export type ErrorCode = (typeof ERROR_CODES)[number];
