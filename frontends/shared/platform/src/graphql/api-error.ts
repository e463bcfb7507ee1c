import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client';
import type { ErrorCode } from '@volmacht/shared-schema';

/** One thing wrong with one input field, as the API names it. */
export interface Problem {
  field: string;
  rule: string;
  message: string;
}

/** NETWORK: the server could not be reached, so nothing is known about what it did. */
export type ApiErrorCode = ErrorCode | 'NETWORK';

/** What went wrong with a request, in one shape for every screen. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly code: ApiErrorCode,
    message: string,
    readonly problems: Problem[] = [],
    readonly requestId?: string,
  ) {
    super(message);
  }

  /** True for failures nobody foresaw: these show a reference, the others show their own words. */
  get isUnexpected(): boolean {
    return this.code === 'INTERNAL_SERVER_ERROR' || this.code === 'UNAVAILABLE' || this.code === 'NETWORK';
  }
}

/** Reads the API's code, problems and request id out of whatever Apollo, fetch or an upload threw. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    const extensions = first?.extensions ?? {};
    const code = (extensions['code'] as ErrorCode | undefined) ?? 'INTERNAL_SERVER_ERROR';
    const problems = error.errors.flatMap((one) => (one.extensions?.['problems'] as Problem[] | undefined) ?? []);
    return new ApiError(code, first?.message ?? '', problems, extensions['requestId'] as string | undefined);
  }
  if (ServerError.is(error) || ServerParseError.is(error)) {
    const code =
      error.statusCode === 429 ? 'RATE_LIMITED' : error.statusCode >= 500 ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
    return new ApiError(code, error.message, [], error.response.headers.get('x-request-id') ?? undefined);
  }
  return new ApiError('NETWORK', error instanceof Error ? error.message : String(error));
}
