import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from '../../app/module-descriptor';
import type { RequestContext } from '../../core/context';
import { newId } from '../../core/crypto/ids';
import { transaction } from '../../core/db/transaction';
import { countAttempt, counterKey, forgiveAttempts, networkOf } from '../../core/security';
import { mintAccessToken, TOKEN_SECONDS } from './access-token';
import { certificateOf } from './client-certificate';
import { secretMatches } from './client-secret';
import { findMachineClient, scopeOf, type MachineClient } from './machine-client';
import { readBody } from './read-body';
import { readTokenRequest } from './token-request';

/** POST /oauth/token: client id and secret for an access token of ten minutes (RFC 6749 4.4, ZO-12). */
export const tokenRoutes: Route[] = [{ method: 'POST', path: '/oauth/token', handle: giveToken }];

/** Wrong secrets of a client from one network, before it has to wait; never a way to lock the client itself out. */
const TRIES = { max: 10, windowMinutes: 15 };
const BODY_BYTES = 8 * 1024;

async function giveToken(request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
  const { app } = context;
  const form = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  const body = await readBody(request, BODY_BYTES);
  if (form !== 'application/x-www-form-urlencoded' || body === null) return refuse(response, 'invalid_request');
  const asked = readTokenRequest(request.headers.authorization, body.toString('utf8'));
  if ('error' in asked) return refuse(response, asked.error);
  const tries = counterKey(app, 'webservice-secret', asked.clientId, networkOf(context.address));
  const free = await countAttempt(context, tries, TRIES);
  const client = await findMachineClient(app, asked.clientId);
  const right = secretMatches(client, asked.secret, app.clock.now());
  const certificate = certificateOf(request, app.settings);
  const shown = !client?.certificateFingerprint || client.certificateFingerprint === certificate;
  // Locked, unknown, wrong and without the certificate read alike. Who is locked out fills no trail.
  if (!free || !client || !right || !shown) {
    if (client && free) await tell(context, client, 'webservice.refuse', right ? 'CERTIFICATE' : 'SECRET');
    return refuse(response, 'invalid_client');
  }
  const closed = closedBy(client);
  if (closed) {
    await tell(context, client, 'webservice.refuse', closed);
    return refuse(response, 'unauthorized_client', closed);
  }
  const scope = scopeOf(client.product);
  if (asked.scope !== null && asked.scope !== scope) return refuse(response, 'invalid_scope');
  const id = newId(app.clock.now());
  await transaction({ ...context, machine: { id: client.id } }, 'giveToken', async (tx) => {
    await forgiveAttempts(tx, tries);
    tx.audit({
      action: 'webservice.token',
      subjectType: 'WebserviceSettings',
      subjectIds: [client.id],
      organisationId: client.organisationId,
    });
  });
  const token = await mintAccessToken(app, {
    clientId: client.id,
    certificate: client.certificateFingerprint,
    scope,
    id,
  });
  answer(response, 200, { access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS, scope });
}

/** Why a client with the right secret may still not come in (ZO-01, ZO-12); null when it may. */
export function closedBy({ enabled, missingAgreements }: MachineClient): string | null {
  if (!enabled) return 'SWITCHED_OFF';
  return missingAgreements.length > 0 ? `AGREEMENT_MISSING ${missingAgreements.join(' ')}` : null;
}

async function tell(
  context: RequestContext,
  client: MachineClient,
  action: 'webservice.refuse',
  reason: string,
): Promise<void> {
  await transaction({ ...context, machine: { id: client.id } }, 'tellRefusal', async (tx) => {
    tx.audit({
      action,
      subjectType: 'WebserviceSettings',
      subjectIds: [client.id],
      reason,
      organisationId: client.organisationId,
    });
  });
}

function refuse(response: ServerResponse, error: string, description?: string): void {
  if (error === 'invalid_client') response.setHeader('WWW-Authenticate', 'Basic realm="volmacht", charset="UTF-8"');
  answer(response, error === 'invalid_client' ? 401 : 400, {
    error,
    ...(description ? { error_description: description } : {}),
  });
}

function answer(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    Pragma: 'no-cache',
  });
  response.end(text);
}
