import type { IncomingMessage, ServerResponse } from 'node:http';

const CSP =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";
const STATIC_PATH = '/playground/';

/** The GraphQL playground (GraphiQL), all of it from this process: no outside host is asked (XX-08). */
export async function answerPlayground(
  request: IncomingMessage,
  path: string,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('Content-Security-Policy', CSP);
  if (path === '/graphql') {
    const { ruruHTML } = await import('ruru/server');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(ruruHTML({ endpoint: '/graphql', staticPath: STATIC_PATH }));
    return;
  }
  const { serveStatic } = await import('ruru/static');
  serveStatic(STATIC_PATH)(request, response, () => {
    response.statusCode = 404;
    response.end();
  });
}
