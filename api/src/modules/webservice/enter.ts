import type { IncomingMessage, ServerResponse } from 'node:http';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { RequestContext } from '../../core/context';
import { DomainError, forbidden, unauthenticated } from '../../core/errors';
import { readAccessToken } from './access-token';
import { certificateOf } from './client-certificate';
import { findMachineClient, scopeOf, type MachineClient } from './machine-client';
import { closedBy } from './token.routes';
import { WEBSERVICE_TEXTS } from './webservice.errors';

/** Requests of one client in a minute, per process. */
const TRAFFIC = { points: 300, duration: 60 };
const traffic = new RateLimiterMemory(TRAFFIC);

/** A request of a system that may come in. */
export interface MachineRequest {
  client: MachineClient;
  context: RequestContext;
}

/**
 * Lets a system in by its access token (ZO-12). The token tells only who it is: whether it may still come in is read anew.
 * @throws UNAUTHENTICATED, FORBIDDEN for a client of another product, RATE_LIMITED
 */
export async function enter(
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
): Promise<MachineRequest> {
  const { app } = context;
  response.setHeader('Cache-Control', 'no-store');
  const token = /^Bearer ([\w.-]+)$/.exec(request.headers.authorization ?? '')?.[1];
  const claims = token ? await readAccessToken(app, token) : null;
  const client = claims ? await findMachineClient(app, claims.clientId) : undefined;
  const certificate = client?.certificateFingerprint ?? null;
  // The token of before a certificate was asked, or of another certificate, ends with the change.
  const bound = claims?.certificate === certificate;
  const shown = certificate === null || certificate === certificateOf(request, app.settings);
  if (!client || !bound || !shown || closedBy(client)) {
    response.setHeader('WWW-Authenticate', 'Bearer realm="volmacht", error="invalid_token"');
    throw unauthenticated();
  }
  if (!app.settings.LOAD_TEST) {
    await traffic.consume(client.id).catch((refused: RateLimiterRes) => {
      const seconds = Math.ceil((refused.msBeforeNext ?? 60_000) / 1000);
      response.setHeader('Retry-After', String(seconds));
      throw new DomainError('RATE_LIMITED', 'RATE_LIMITED', [], { minutes: Math.ceil(seconds / 60) });
    });
  }
  if (scopeOf(client.product) !== 'messages') throw forbidden(WEBSERVICE_TEXTS.WEBSERVICE_SCOPE);
  return { client, context: { ...context, actor: null, machine: { id: client.id } } };
}
