import { createHash } from 'node:crypto';
import { ApolloServer, HeaderMap, type ApolloServerOptionsWithGateway } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { Kind, parse, type DocumentNode, type GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { App, RequestContext } from '../core/context';
import { text } from '../core/texts';
import { AdmittedDocuments, type PlainRequest } from './admitted-documents';
import { createExecutor } from './executor';
import { MAX_COST, PageCost } from './page-cost';
import type { GuardedSchema } from './schema';

/** Headers of a GraphQL request, lower case. */
export type HttpHeaders = Record<string, string | string[] | undefined>;

/** What goes back over HTTP. */
export interface HttpAnswer {
  status: number;
  headers: Iterable<[string, string]>;
  body: string;
}

/**
 * The GraphQL endpoint: Apollo Server with our executor behind it. A document that it has admitted before goes straight
 * to the executor when it comes in the plainest form.
 */
export async function createGraphqlEndpoint(app: App, guarded: GuardedSchema) {
  const execute = createExecutor(guarded.schema, guarded.shielded, guarded.rules);
  const admitted = new AdmittedDocuments();
  const cost = new PageCost(guarded.schema);
  const gateway: ApolloServerOptionsWithGateway<RequestContext>['gateway'] = {
    load: () =>
      Promise.resolve({
        executor: (request) =>
          execute({
            document: request.document,
            operationName: request.operationName,
            variables: (request.request.variables ?? {}) as Record<string, unknown>,
            context: request.context as unknown as RequestContext,
          }),
      }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: guarded.schema, coreSupergraphSdl: '' } as Parameters<typeof callback>[0]);
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
  // Only armor's rules: its token plugin answers ordinary syntax errors with a 500.
  const armor = new ApolloArmor({
    maxAliases: { n: 15, allowList: [], exposeLimits: false },
    maxDirectives: { n: 5, exposeLimits: false },
    maxDepth: { n: 10, exposeLimits: false, ignoreIntrospection: true },
    costLimit: { maxCost: MAX_COST, exposeLimits: false, ignoreIntrospection: true },
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: true },
  }).protect();
  const server = new ApolloServer<RequestContext>({
    gateway,
    introspection: app.settings.GRAPHQL_PLAYGROUND,
    csrfPrevention: { requestHeaders: ['apollo-require-preflight', 'x-apollo-operation-name'] },
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !app.settings.GRAPHQL_PLAYGROUND,
    status400ForVariableCoercionErrors: false,
    parseOptions: { maxTokens: 2000 },
    validationRules: armor.validationRules,
    plugins: [ApolloServerPluginCacheControlDisabled(), cost.plugin, admitted.plugin],
    // The default indents the answer for people; machines read ours.
    stringifyResult: (value) => JSON.stringify(value),
    formatError,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (m) => app.log.warn(m),
      error: (m) => app.log.error(m),
    },
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
  });
  await server.start();

  const answerPlain = async (request: PlainRequest, context: RequestContext): Promise<HttpAnswer> => {
    const { document, operation, variables, answerType } = request;
    const operationName = operation.name?.value ?? null;
    const { errors, data, extensions } = await execute({ document, operationName, variables, context });
    const body = JSON.stringify({ errors: errors?.map(formatted), data, extensions });
    return { status: 200, headers: [['content-type', answerType]], body };
  };

  return {
    /** Answers one GraphQL POST. `body` is the parsed JSON. */
    async answer(
      headers: HttpHeaders,
      search: string,
      method: string,
      body: unknown,
      context: RequestContext,
    ): Promise<HttpAnswer> {
      addIdempotency(app, headers, body, context);
      const plain = admitted.plain(headers, body);
      if (plain && cost.allows(plain.document, plain.operation, plain.variables)) return answerPlain(plain, context);
      const answer = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method, headers: headerMap(headers), search, body },
        context: () => Promise.resolve(context),
      });
      const made = answer.body.kind === 'complete' ? answer.body.string : '';
      return { status: answer.status ?? 200, headers: answer.headers, body: made };
    },
    stop: () => server.stop(),
  };
}

/** Faults found before execution (syntax, validation). Their messages may repeat a value: never digits that may be a BSN. */
function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = String(formatted.extensions?.['code'] ?? '');
  if (!/^(GRAPHQL_|PERSISTED_QUERY_|OPERATION_RESOLUTION_FAILURE|BAD_REQUEST)/.test(code)) return formatted;
  const message = formatted.message.replace(/\d{6,}/g, '…');
  return { message, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT', stacktrace: undefined } };
}

// As Apollo Server writes an error of the executor, which always carries a code.
function formatted(error: GraphQLError): GraphQLFormattedError {
  return formatError({ ...error.toJSON(), extensions: error.extensions });
}

function headerMap(headers: HttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

// A repeated request must be known before it runs, so the key is tied to caller and body here. The body is hashed under
// a secret: a plain hash of a nine-digit number could be undone.
function addIdempotency(app: App, headers: HttpHeaders, body: unknown, context: RequestContext): void {
  const key = headers['idempotency-key'];
  const query = (body as { query?: unknown } | null)?.query;
  if (typeof key !== 'string' || key.length === 0 || key.length > 200 || typeof query !== 'string') return;
  if (!hasMutation(query)) return;
  const { operationName, variables } = body as { operationName?: unknown; variables?: unknown };
  const whole = createHash('sha256')
    .update(JSON.stringify([query, operationName ?? null, variables ?? null]))
    .digest('hex');
  context.idempotency = {
    scope: context.actor?.userId ?? 'anonymous',
    key,
    bodyHash: app.keyring.blindIndex('idempotency', whole),
    steps: 0,
  };
}

function hasMutation(query: string): boolean {
  if (!query.includes('mutation')) return false;
  try {
    const document: DocumentNode = parse(query, { maxTokens: 2000 });
    return document.definitions.some(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation',
    );
  } catch {
    return false;
  }
}

/** The body of an answer that was refused before GraphQL saw it. */
export function refusal(
  code: 'BAD_USER_INPUT' | 'RATE_LIMITED' | 'UNAVAILABLE',
  context: Pick<RequestContext, 'locale' | 'requestId'>,
): string {
  const { locale, requestId } = context;
  return JSON.stringify({ errors: [{ message: text(code, locale, { minutes: 1 }), extensions: { code, requestId } }] });
}
