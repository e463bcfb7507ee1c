import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { Queue } from 'bullmq';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { App } from '../core/context';
import { deadLetters, retryDeadLetter } from '../modules/operations';
import { answerHealth } from './health';
import { answerMetrics } from './metrics';
import { registerOutboxMetrics } from './outbox-metrics';

/**
 * What operators see of the worker, on this machine only: health, metrics, and behind the operator's password (user name
 * 'operator') the queue board and the jobs that were set aside. Without an OPERATOR_TOKEN the latter are not there.
 */
export function createOperationsServer(app: App, queues: Queue[]): Server {
  registerOutboxMetrics(app, queues);
  const site = express();
  site.disable('x-powered-by');
  site.use(
    helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null, 'font-src': ["'self'"] } } }),
  );
  for (const path of ['/health/live', '/health/ready'])
    site.get(path, (_request, response) => answerHealth(app, path, response));
  site.get('/metrics', (_request, response) => answerMetrics(response));
  const { OPERATOR_TOKEN } = app.settings;
  if (OPERATOR_TOKEN) {
    const guarded = [operatorOnly(OPERATOR_TOKEN), sameOrigin];
    const board = new ExpressAdapter().setBasePath('/queues');
    createBullBoard({
      queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
      serverAdapter: board,
    });
    site.use('/queues', guarded, board.getRouter() as RequestHandler);
    site.get('/dead', guarded, (async (_request, response) => {
      response.json(await deadLetters(app));
    }) satisfies RequestHandler);
    site.post('/dead/:id/retry', guarded, (async (request, response) => {
      const found = await retryDeadLetter(app, String(request.params['id']));
      response.status(found ? 202 : 404).json({ status: found ? 'queued' : 'unknown' });
    }) satisfies RequestHandler);
  }
  site.use((_request, response) => void response.status(404).json({ status: 'unknown' }));
  const broken: ErrorRequestHandler = (error, _request, response, _next) => {
    app.log.warn({ err: error }, 'operations request failed');
    if (!response.headersSent) response.status(503).json({ status: 'unavailable' });
  };
  site.use(broken);
  return createServer({ headersTimeout: 15_000, requestTimeout: 30_000, maxHeaderSize: 16 * 1024 }, site);
}

function operatorOnly(token: string): RequestHandler {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const wanted = digest(`Basic ${Buffer.from(`operator:${token}`).toString('base64')}`);
  return (request, response, next) => {
    if (timingSafeEqual(digest(request.headers.authorization ?? ''), wanted)) return next();
    response.status(401).set('WWW-Authenticate', 'Basic realm="Volmacht", charset="UTF-8"').json({ status: 'unknown' });
  };
}

// A browser sends the operator's password along with another site's form as well.
const sameOrigin: RequestHandler = (request, response, next) => {
  const { origin, host } = request.headers;
  if (request.method === 'GET' || origin === undefined || origin === `http://${host}`) return next();
  response.status(403).json({ status: 'refused' });
};
