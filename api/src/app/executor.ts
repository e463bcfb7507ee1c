import {
  execute,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { getVariableValues } from 'graphql/execution/values';
import type { RequestContext } from '../core/context';
import { claimKey, keepAnswer, type KeptAnswer } from '../core/idempotency';
import { presentError } from './present-errors';
import { allAllow, type FieldRules } from './shield';

/** What Apollo hands to an executor. */
export interface ExecutorRequest {
  document: DocumentNode;
  operationName: string | null;
  variables: Record<string, unknown>;
  context: RequestContext;
}

/**
 * Executes operations. A document whose every rule lets the actor through runs compiled on the plain schema; any other
 * runs on the shielded one, which words each denial. Both take the same decisions; only the speed differs.
 */
export function createExecutor(schema: GraphQLSchema, shielded: GraphQLSchema, rules: FieldRules) {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | null>>();

  const compiledFor = (document: DocumentNode, operationName: string | null): CompiledQuery | null => {
    let byName = compiled.get(document);
    if (!byName) compiled.set(document, (byName = new Map<string, CompiledQuery | null>()));
    const name = operationName ?? '';
    let query = byName.get(name);
    if (query === undefined) {
      const made = compileQuery(schema, document, operationName ?? undefined);
      query = isCompiledQuery(made) ? (made as CompiledQuery) : null;
      byName.set(name, query);
    }
    return query;
  };

  const run = async ({ document, operationName, variables, context }: ExecutorRequest): Promise<ExecutionResult> => {
    const fast = allAllow(schema, rules, document, context.actor) ? compiledFor(document, operationName) : null;
    const result = (
      fast
        ? await fast.query(undefined, context, variables)
        : await execute({
            schema: shielded,
            document,
            operationName,
            variableValues: variables,
            contextValue: context,
          })
    ) as ExecutionResult;
    if (!result.errors) return result;
    const errors = variableErrors(schema, document, operationName, variables, result) ?? result.errors;
    return { ...result, errors: errors.map((error) => presentError(asGraphQLError(error), context)) };
  };

  return async (request: ExecutorRequest): Promise<ExecutionResult> => {
    const { context } = request;
    if (!context.idempotency) return run(request);
    try {
      const known = await claimKey(context);
      if (known) return replay(known, context);
      const result = await run(request);
      if (result.errors?.some((error) => PASSING.has(String(error.extensions.code)))) return result;
      return replay(await keepAnswer(context, { result: JSON.stringify(result), token: context.issuedToken }), context);
    } catch (error) {
      return {
        data: null,
        errors: [presentError(asGraphQLError(new GraphQLError('', { originalError: error as Error })), context)],
      };
    }
  };
}

// Failures that may be over at the next try: not kept, so that the same key can succeed later.
const PASSING = new Set(['UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'RATE_LIMITED', 'UNAUTHENTICATED']);

function replay(kept: KeptAnswer, context: RequestContext): ExecutionResult {
  if (kept.token !== undefined) context.setSessionToken(kept.token);
  const { errors, ...result } = JSON.parse(kept.result) as FormattedExecutionResult;
  if (!errors) return result;
  // The server words only errors of the class; a plain object would be told as a fault of ours.
  const revived = errors.map(({ message, path, extensions }) => new GraphQLError(message, { path, extensions }));
  return { ...result, errors: revived };
}

// The compiled path words variable errors in its own way; graphql-js tells which field and which rule.
function variableErrors(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown>,
  result: ExecutionResult,
): readonly GraphQLError[] | null {
  if (result.data !== undefined && result.data !== null) return null;
  if (result.errors?.some((error) => error.path)) return null;
  const operation = document.definitions.find(
    (definition) =>
      definition.kind === 'OperationDefinition' && (!operationName || definition.name?.value === operationName),
  );
  if (operation?.kind !== 'OperationDefinition') return null;
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 20 });
  return coerced.errors ?? null;
}

function asGraphQLError(error: GraphQLError): GraphQLError {
  // graphql-jit makes errors of its own, which pass for the class but have no extensions.
  if (error instanceof GraphQLError && (error.extensions as object | undefined)) return error;
  const other = error as { message: string; path?: (string | number)[]; originalError?: Error };
  return new GraphQLError(other.message, { path: other.path ?? null, originalError: other.originalError ?? null });
}
