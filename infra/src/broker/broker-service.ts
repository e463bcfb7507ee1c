import { join } from 'node:path';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { Provider } from 'oidc-provider';
import { listenHttp } from '../simulator/http-listener';
import type { RunningService } from '../simulator/run-service';
import { securityHeaders } from '../simulator/security-headers';
import { loadBrokerState } from './broker-state';
import { renderErrorPage } from './error-page';
import { loginRoutes } from './login-routes';
import { type BrokerClient, COOKIE_NAMES, oidcConfiguration } from './oidc-configuration';

export interface BrokerOptions {
  port: number;
  /** Address under which the browser and the API reach the broker. */
  issuer: string;
  stateDir: string;
  client: BrokerClient;
  /** For tests: the moment of logging in. */
  clock?: () => Date;
}

export interface Broker extends RunningService {
  issuer: string;
  port: number;
}

/**
 * The broker remembers nobody: eHerkenning between services has no single sign-on here, and the demo must offer the choice
 * of an identity at every log-in. Without the cookie the provider starts each attempt with a clean session.
 */
const forgetSession: RequestHandler = (request, _response, next) => {
  const cookies = request.headers.cookie
    ?.split(';')
    .filter((cookie) => !cookie.trim().startsWith(COOKIE_NAMES.session));
  if (cookies) request.headers.cookie = cookies.join(';');
  next();
};

const answerError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = (error as { status?: unknown }).status;
  response
    .status(typeof status === 'number' && status >= 400 && status < 500 ? status : 500)
    .type('html')
    .send(renderErrorPage('Er ging iets mis', 'Ga terug naar de dienst en log opnieuw in.'));
};

/** Starts the eHerkenning broker: a real OpenID provider with log-in pages. Rejects when the port is taken. */
export async function startBroker({
  port,
  issuer,
  stateDir,
  client,
  clock = () => new Date(),
}: BrokerOptions): Promise<Broker> {
  const provider = new Provider(issuer, oidcConfiguration(client, loadBrokerState(stateDir)));
  const app = express();
  app.disable('x-powered-by');
  app.get('/health/ready', (_request, response) => {
    response.json({ status: 'ready' });
  });
  // The answer to the confirmation redirects to the client, and a browser holds a redirect after a form against this list.
  const clientOrigins = [...new Set(client.redirectUris.map((uri) => new URL(uri).origin))];
  app.use(securityHeaders({ 'form-action': ["'self'", ...clientOrigins] }));
  app.use('/assets', express.static(join(__dirname, '../simulator/public')));
  app.use('/assets', express.static(join(__dirname, 'public')));
  app.use(forgetSession);
  app.use(loginRoutes(provider, clock));
  app.use(provider.callback());
  app.use(answerError);
  const http = await listenHttp(app, port);
  return { issuer, port: http.port, close: () => http.close() };
}
