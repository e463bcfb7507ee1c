import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from '../../app/module-descriptor';
import type { RequestContext } from '../../core/context';
import { readRows } from '../../core/db/pool';
import { DomainError, notFound, unauthenticated } from '../../core/errors';
import { receiveMessage } from './exchange';
import { kindNamed } from './standard/message-kinds';

/** POST /knooppunt/messages: the knooppunt brings a message for a municipality. */
export const knooppuntRoutes: Route[] = [{ method: 'POST', path: '/knooppunt/messages', handle: bring }];

const REFERENCE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Takes the XML in the body, with the stuurgegevens in headers: ggk-referentienummer (a UUID; the same again is taken
 * once), ggk-ontvanger (municipality code) and ggk-functie (kind of message). 202 when it was taken; 4xx with a code of the
 * GGk for what can never be taken. @throws UNAUTHENTICATED without the knooppunt's token, BAD_USER_INPUT, UNAVAILABLE
 */
async function bring(request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
  const { app } = context;
  // What remains of a refused body must not be taken for the next request.
  response.setHeader('Connection', 'close');
  response.setHeader('Cache-Control', 'no-store');
  const token = app.settings.KNOOPPUNT_TOKEN;
  if (!token) throw notFound();
  if (!timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${token}`))) throw unauthenticated();
  const [reference, receiver, code] = ['ggk-referentienummer', 'ggk-ontvanger', 'ggk-functie'].map((name) =>
    String(request.headers[name] ?? ''),
  ) as [string, string, string];
  const kind = kindNamed(code);
  if (!kind) return refuse(response, 'IB004');
  if (!REFERENCE.test(reference)) return refuse(response, 'IB017');
  const [municipality] = await readRows<{ id: string }>(
    app.pool,
    `SELECT id FROM organisation WHERE kind = 'GEMEENTE' AND active AND gemeentecode = $1`,
    [receiver],
  );
  if (!municipality) return refuse(response, 'IB005');
  try {
    await receiveMessage(context, {
      organisationId: municipality.id,
      product: kind.product,
      direction: 'IN',
      name: `${kind.name}_${receiver}_${reference}.xml`,
      content: request,
      reference: reference.toLowerCase(),
    });
  } catch (error) {
    const rule = error instanceof DomainError ? error.problems[0]?.rule : undefined;
    if (rule === 'FILE_TOO_LARGE') return refuse(response, 'IB003', 413);
    if (rule === 'FILE_INFECTED') return refuse(response, 'IB013');
    if (rule) return refuse(response, 'IB001');
    throw error;
  }
  answer(response, 202, { taken: true });
}

const refuse = (response: ServerResponse, code: string, status = 422): void => answer(response, status, { code });

function answer(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': text.length });
  response.end(text);
}
