import { join } from 'node:path';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { listenHttp } from '../simulator/http-listener';
import type { RunningService } from '../simulator/run-service';
import { securityHeaders } from '../simulator/security-headers';
import { FaultSwitches, type FaultSettings } from './faults';
import { inboxRoutes } from './inbox-routes';
import { messageApi } from './message-api';
import { MessageStore } from './message-store';
import { type SmtpReceiver, startSmtpReceiver } from './smtp-receiver';
import { smsGateway } from './sms-gateway';

export interface MailboxOptions {
  httpPort: number;
  smtpPort: number;
  smsGatewayToken: string;
  faults?: FaultSettings;
  /** For tests: the time of arrival and the draws of the fault switches. */
  clock?: () => Date;
  random?: () => number;
}

export interface Mailbox extends RunningService {
  httpUrl: string;
  smtpPort: number;
}

/** Errors of body parsing keep their status; anything else is a 500. Neither echoes what was sent. */
const answerError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = (error as { status?: unknown }).status;
  const known = typeof status === 'number' && status >= 400 && status < 500;
  response.status(known ? status : 500).json({ error: known ? 'invalid_request' : 'internal_error' });
};

function buildApp(store: MessageStore, faults: FaultSwitches, token: string, smtp: SmtpReceiver): Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/health/ready', (_request, response) => {
    const ready = smtp.isListening();
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not-ready' });
  });
  app.use(smsGateway(token, store, faults));
  app.use(messageApi(store, faults));
  app.use(
    securityHeaders({
      'script-src': ["'self'"],
      'connect-src': ["'self'"],
      // A srcdoc frame inherits this policy, and HTML mail carries its styles inline. Scripts stay shut out.
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ['data:'],
      'frame-src': ["'self'"],
    }),
  );
  app.use('/assets', express.static(join(__dirname, '../simulator/public')));
  app.use('/assets', express.static(join(__dirname, 'public')));
  app.use(inboxRoutes(store));
  app.use(answerError);
  return app;
}

/** Starts the mailbox: SMTP, the SMS gateway, the JSON and the page. Port 0 takes a free one. Rejects when a port is taken. */
export async function startMailbox(options: MailboxOptions): Promise<Mailbox> {
  const store = new MessageStore(options.clock);
  const faults = new FaultSwitches(options.faults, options.random);
  const smtp = await startSmtpReceiver(options.smtpPort, store, faults);
  try {
    const http = await listenHttp(buildApp(store, faults, options.smsGatewayToken, smtp), options.httpPort);
    return {
      httpUrl: `http://127.0.0.1:${http.port}`,
      smtpPort: smtp.port,
      close: async () => {
        await Promise.all([http.close(), smtp.close()]);
      },
    };
  } catch (error) {
    await smtp.close();
    throw error;
  }
}
