import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Route } from '../../app/module-descriptor';
import type { RequestContext } from '../../core/context';
import { newId } from '../../core/crypto/ids';
import { readRows } from '../../core/db/pool';
import { badInput, conflict, notFound } from '../../core/errors';
import { counterKey, countWithin } from '../../core/security';
import {
  messageFor,
  messagesFor,
  openMessage,
  receiveMessage,
  wordedProblem,
  type ListedMessage,
} from '../zorg-message';
import { enter, type MachineRequest } from './enter';
import { WEBSERVICE_TEXTS } from './webservice.errors';

/** What a machine does with messages: what ZO-11 lets people do by hand (ZO-12). */
export const messageRoutes: Route[] = [
  { method: 'POST', path: '/api/v1/messages', handle: deliver },
  { method: 'GET', path: '/api/v1/messages', handle: list },
  { method: 'GET', path: '/api/v1/messages/', handle: show },
];

/** Messages that one system delivers in an hour. */
const DELIVERIES = { max: 3000, windowMinutes: 60 };
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** POST /api/v1/messages: takes one XML. 201 with the message; 200 with the same when its Idempotency-Key was taken before. */
async function deliver(request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
  // What remains of a refused body must not be taken for the next request.
  response.setHeader('Connection', 'close');
  const machine = await enter(request, response, context);
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/xml' && type !== 'text/xml')
    throw badInput({ field: 'Content-Type', rule: WEBSERVICE_TEXTS.WEBSERVICE_XML_EXPECTED });
  const key = request.headers['idempotency-key'];
  if (key !== undefined && (typeof key !== 'string' || !UUID.test(key)))
    throw badInput({ field: 'Idempotency-Key', rule: WEBSERVICE_TEXTS.WEBSERVICE_KEY_INVALID });
  const { app } = context;
  await countWithin(machine.context, counterKey(app, 'webservice-deliver', machine.client.id), DELIVERIES);
  const reference = (key ?? newId(app.clock.now())).toLowerCase();
  const id = await receiveMessage(machine.context, {
    organisationId: machine.client.organisationId,
    product: productOf(machine),
    direction: 'OUT',
    name: `${machine.client.product.toLowerCase()}-${reference}.xml`,
    content: request as AsyncIterable<Buffer>,
    reference,
  });
  const message = await messageFor(machine.context, which(machine, id ?? (await takenBefore(machine, reference))));
  response.setHeader('Location', `/api/v1/messages/${message.id}`);
  json(response, id ? 201 : 200, present(message, context));
}

// The key stands for one message of one product: of another product it is somebody's mistake.
async function takenBefore({ client, context }: MachineRequest, reference: string): Promise<string> {
  const [found] = await readRows<{ id: string; product: string }>(
    context.app.pool,
    `SELECT id, product FROM zorg_message WHERE organisation_id = $1 AND direction = 'OUT' AND reference = $2`,
    [client.organisationId, reference],
  );
  if (found?.product !== client.product) throw conflict('IDEMPOTENCY_KEY_REUSED');
  return found.id;
}

/** GET /api/v1/messages?after=…&direction=IN&limit=…: messages in the order in which they came, and where to go on. */
async function list(request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
  const machine = await enter(request, response, context);
  const { searchParams: asked } = new URL(request.url ?? '/', 'http://localhost');
  const [direction, after] = [asked.get('direction'), asked.get('after')];
  const limit = Number(asked.get('limit') ?? 100);
  if (direction !== null && direction !== 'IN' && direction !== 'OUT')
    throw badInput({ field: 'direction', rule: 'VALUE_INVALID' });
  if (after !== null && !UUID.test(after)) throw badInput({ field: 'after', rule: 'VALUE_INVALID' });
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw badInput({ field: 'limit', rule: WEBSERVICE_TEXTS.WEBSERVICE_LIMIT_INVALID });
  const { organisationId, product } = machine.client;
  const messages = await messagesFor(machine.context, {
    organisationId,
    product,
    first: limit,
    ...(direction ? { direction } : {}),
    ...(after ? { after } : {}),
  });
  await context.app.audit.look(machine.context, {
    action: 'webservice.list-messages',
    subjectType: 'ZorgMessage',
    subjectIds: messages.map(({ id }) => id),
    organisationId,
  });
  json(response, 200, {
    messages: messages.map((message) => present(message, context)),
    next: messages.length === limit ? messages.at(-1)!.id : null,
  });
}

/** GET /api/v1/messages/:id: how a message stands; …/:id/xml: the message itself, told in the audit trail. */
async function show(request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
  const machine = await enter(request, response, context);
  const [id = '', part, more] = (request.url ?? '').split('?', 1)[0]!.slice('/api/v1/messages/'.length).split('/');
  if ((part !== undefined && part !== 'xml') || more !== undefined) throw notFound();
  if (part === 'xml') return sendXml(response, machine, id);
  const message = await messageFor(machine.context, which(machine, id));
  await context.app.audit.look(machine.context, {
    action: 'webservice.read-message',
    subjectType: 'ZorgMessage',
    subjectIds: [message.id],
    organisationId: machine.client.organisationId,
  });
  json(response, 200, present(message, context));
}

async function sendXml(response: ServerResponse, machine: MachineRequest, id: string): Promise<void> {
  const { name, size, content } = await openMessage(machine.context, which(machine, id));
  response.writeHead(200, {
    'Content-Type': 'application/xml; charset=utf-8',
    'Content-Length': size,
    'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
    'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  });
  await pipeline(content, response).catch((error: unknown) => {
    // The answer has begun: cutting the connection is the only way left to say that it is not whole.
    response.destroy();
    if ((error as { code?: string }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

const productOf = ({ client }: MachineRequest): ListedMessage['product'] => client.product as ListedMessage['product'];

const which = ({ client }: MachineRequest, id: string) => ({
  organisationId: client.organisationId,
  product: client.product,
  id,
});

function present(message: ListedMessage, { locale }: RequestContext): object {
  return {
    ...message,
    receivedAt: message.receivedAt.toISOString(),
    problems: message.problems.map((problem) => ({ code: problem.code, ...wordedProblem(problem, locale) })),
    xml: `/api/v1/messages/${message.id}/xml`,
  };
}

function json(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}
