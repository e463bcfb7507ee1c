import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { App, RequestContext } from '../core/context';
import { DomainError } from '../core/errors';
import { text } from '../core/texts';
import { SessionStore, SessionTokens, SigningKeys } from '../modules/session';
import { createGraphqlEndpoint, refusal } from './graphql-endpoint';
import { answerHealth } from './health';
import { answerMetrics, observeRequest } from './metrics';
import type { Route } from './module-descriptor';
import { modules } from './modules';
import { answerPlayground } from './playground';
import { isOutage } from './present-errors';
import { requestContext } from './request-context';
import type { GuardedSchema } from './schema';
import { setSecurityHeaders } from './security-headers';

const BODY_LIMIT = 1024 * 1024;

/** The web process's server, ready to listen. */
export interface WebServer {
  server: Server;
  stop(): Promise<void>;
}

/** Plain node http: an extra framework would cost a third of the requests per second. */
export async function createWebServer(app: App, guarded: GuardedSchema): Promise<WebServer> {
  const keys = new SigningKeys(app);
  await keys.load();
  const tokens = new SessionTokens(app, keys);
  const sessions = new SessionStore(app, tokens);
  const graphql = await createGraphqlEndpoint(app, guarded);
  const routes = modules.flatMap((module) => module.routes ?? []);
  const traffic = new RateLimiterMemory({ points: 6000, duration: 60 });

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/';
    const path = url.split('?', 1)[0]!;
    setSecurityHeaders(response);
    if (path === '/health/live' || path === '/health/ready') return answerHealth(app, path, response);
    if (path === '/metrics') return answerMetrics(response);
    if (path === '/.well-known/jwks.json') return json(response, 200, keys.publicSet());
    if (request.method === 'GET' && (path === '/graphql' || path.startsWith('/playground/'))) {
      if (app.settings.GRAPHQL_PLAYGROUND && (path !== '/graphql' || request.headers.accept?.includes('text/html'))) {
        return answerPlayground(request, path, response);
      }
    }
    const context = await requestContext(app, sessions, tokens, request, response);
    if (foreignOrigin(app, request)) return sendText(response, 403, refusal('BAD_USER_INPUT', context));
    if (!app.settings.LOAD_TEST) {
      try {
        await traffic.consume(context.actor?.userId ?? context.address);
      } catch {
        return sendText(response, 429, refusal('RATE_LIMITED', context));
      }
    }
    if (path === '/graphql') return answerGraphql(request, response, context, url);
    const route = routes.find((known) => matches(known, request.method, path));
    if (!route) return sendText(response, 404, JSON.stringify({ message: text('NOT_FOUND', context.locale) }));
    await answerRoute(app, route, request, response, context);
  };

  const answerGraphql = async (
    request: IncomingMessage,
    response: ServerResponse,
    context: RequestContext,
    url: string,
  ) => {
    const started = process.hrtime.bigint();
    if (request.method !== 'POST') return sendText(response, 405, refusal('BAD_USER_INPUT', context));
    const body = await readJson(request);
    if (body === undefined) {
      // What was not read is not waited for.
      response.setHeader('Connection', 'close');
      return sendText(response, 400, refusal('BAD_USER_INPUT', context));
    }
    const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
    const answer = await graphql.answer(request.headers, search, request.method, body, context);
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-store');
    sendText(response, answer.status, answer.body);
    observeRequest(started, answer.status);
  };

  const server = createServer(
    { headersTimeout: 15_000, requestTimeout: 60_000, keepAliveTimeout: 10_000, maxHeaderSize: 16 * 1024 },
    (request, response) => {
      handle(request, response).catch((error: unknown) => {
        app.log.error({ err: error }, 'request broke');
        if (!response.headersSent)
          sendText(response, isOutage(error) ? 503 : 500, refusal('UNAVAILABLE', { locale: 'nl', requestId: '' }));
        else response.destroy();
      });
    },
  );
  return {
    server,
    async stop() {
      server.closeIdleConnections();
      await new Promise<void>((done) => {
        server.close(() => done());
        setTimeout(() => server.closeAllConnections(), 8000).unref();
      });
      await graphql.stop();
    },
  };
}

// Browsers always send Origin with a cross-site POST; 'null' comes from sandboxed pages and files.
function foreignOrigin(app: App, request: IncomingMessage): boolean {
  const origin = request.headers.origin;
  if (origin === undefined || request.method === 'GET') return false;
  return origin !== app.settings.PUBLIC_ORIGIN && origin !== `http://localhost:${app.settings.API_PORT}`;
}

function matches(route: Route, method: string | undefined, path: string): boolean {
  if (route.method !== method) return false;
  return route.path.endsWith('/')
    ? path.startsWith(route.path) && path.length > route.path.length
    : path === route.path;
}

async function answerRoute(
  app: App,
  route: Route,
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
): Promise<void> {
  try {
    await route.handle(request, response, context);
  } catch (error) {
    if (response.headersSent) throw error;
    const known =
      error instanceof DomainError ? error : new DomainError(isOutage(error) ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR');
    if (known !== error) app.log.error({ err: error, requestId: context.requestId }, 'request failed');
    const { locale, requestId } = context;
    json(response, STATUS[known.code] ?? 400, {
      message: text(known.rule, locale, { ...known.values, requestId }),
      code: known.code,
      rule: known.rule,
      requestId,
      problems: known.problems.map(({ field, rule, values }) => ({ field, rule, message: text(rule, locale, values) })),
    });
  }
}

const STATUS: Partial<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** The parsed body; undefined when it is too large or no JSON. By events: an iterator costs more than all the rest of it. */
function readJson(request: IncomingMessage): Promise<unknown> {
  return new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) return void chunks.push(chunk);
      request.pause();
      done(undefined);
    });
    request.on('error', failed);
    request.on('end', () => {
      try {
        done(JSON.parse((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8')) as unknown);
      } catch {
        done(undefined);
      }
    });
  });
}

function json(response: ServerResponse, status: number, body: unknown): void {
  sendText(response, status, JSON.stringify(body));
}

function sendText(response: ServerResponse, status: number, body: string): void {
  response.statusCode = status;
  if (!response.hasHeader('content-type')) response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}
