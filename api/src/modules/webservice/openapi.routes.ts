import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from '../../app/module-descriptor';
import type { RequestContext } from '../../core/context';
import { openApiDocument } from './openapi-document';

/** GET /api/v1/openapi.json: what systems of municipalities can ask; open to everybody. */
export const openApiRoutes: Route[] = [{ method: 'GET', path: '/api/v1/openapi.json', handle: describeApi }];

async function describeApi(
  _request: IncomingMessage,
  response: ServerResponse,
  { app }: RequestContext,
): Promise<void> {
  const text = JSON.stringify(openApiDocument(app.settings.PUBLIC_ORIGIN));
  response.writeHead(200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-cache',
  });
  response.end(text);
}
