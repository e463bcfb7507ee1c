import { GraphQLError } from 'graphql';
import type { RequestContext } from '../core/context';
import { badInput, DomainError, type ProblemSpec } from '../core/errors';
import { text, textKeys } from '../core/texts';

/**
 * Puts what went wrong into words of the session's language, with a stable code and the request's number. Anything that
 * is not an expected failure is logged in full on our side and told as INTERNAL_SERVER_ERROR on theirs.
 */
export function presentError(error: GraphQLError, context: RequestContext): GraphQLError {
  const cause = expectedFailure(error);
  if (!cause) {
    const unavailable = isOutage(error.originalError);
    context.app.log.error(
      { err: error.originalError ?? error, requestId: context.requestId, path: error.path },
      'request failed',
    );
    return worded(error, new DomainError(unavailable ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR'), context);
  }
  return worded(error, cause, context);
}

function worded(error: GraphQLError, cause: DomainError, context: RequestContext): GraphQLError {
  const { locale, requestId } = context;
  const problems = cause.problems.map(({ field, rule, values }) => ({
    field,
    rule,
    message: text(rule, locale, values),
  }));
  return new GraphQLError(text(cause.rule, locale, { ...cause.values, requestId }), {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    extensions: {
      code: cause.code,
      rule: cause.rule,
      requestId,
      ...(problems.length > 0 ? { problems } : {}),
    },
  });
}

function expectedFailure(error: GraphQLError): DomainError | null {
  if (error.originalError instanceof DomainError) return error.originalError;
  // Text that no database can hold (a NUL): the sender's, wherever it was met.
  if ((error.originalError as { code?: string } | undefined)?.code === '22021')
    return new DomainError('BAD_USER_INPUT', 'TEXT_UNREADABLE');
  if (error.extensions.code === 'GRAPHQL_VALIDATION_FAILED' || error.extensions.code === 'GRAPHQL_PARSE_FAILED')
    return null;
  // Variables that do not fit their type: the library's message repeats the value, which may be a BSN; ours must not.
  if (!error.path && error.message.startsWith('Variable "$')) return badInput(variableProblem(error));
  return null;
}

function variableProblem(error: GraphQLError): ProblemSpec {
  const path = /at "([^"]+)"/.exec(error.message)?.[1] ?? /^Variable "\$(\w+)"/.exec(error.message)?.[1] ?? 'input';
  // 'input.family[0].person' is written as our own problems are: 'input.family.0.person'.
  const at = path.replace(/\[(\d+)\]/g, '.$1');
  const told = (error.originalError as GraphQLError | undefined)?.extensions?.['rule'] ?? error.extensions['rule'];
  const hinted = textKeys().find((key) => error.message.includes(key));
  if (typeof told === 'string') return { field: at, rule: told };
  if (hinted) return { field: at, rule: hinted };
  const required = /required|not provided|must not be null|non-null/i.test(error.message);
  const missing = /Field "?(\w+)"? of required type|Field (\w+) of required type/.exec(error.message);
  const field = missing ? `${at}.${missing[1] ?? missing[2]}` : at;
  return { field, rule: required ? 'VALUE_REQUIRED' : 'VALUE_INVALID' };
}

const OUTAGE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  '53300',
  '57014',
  '55P03',
]);

/** The database or another part we stand on does not answer: told as 'try again', not as a fault. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: string }).code;
  return (
    (code !== undefined && OUTAGE.has(code)) || /timeout|Connection terminated|connection error/i.test(error.message)
  );
}
