import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App, RequestContext } from '../core/context';
import type { Locale } from '../core/texts';
import type { SessionStore, SessionTokens } from '../modules/session';

/** Name of the session cookie; the prefix makes browsers refuse it without Secure, with a Domain or on another path. */
export const SESSION_COOKIE = '__Host-volmacht';

const ATTRIBUTES = 'Path=/; HttpOnly; Secure; SameSite=Lax';

/** Makes the context of a request: who asks, in which language, from where. */
export async function requestContext(
  app: App,
  sessions: SessionStore,
  tokens: SessionTokens,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<RequestContext> {
  const token = bearer(request) ?? cookie(request);
  const passive = request.headers['x-volmacht-passive'] === '1';
  const live = token ? await sessions.find(token, passive) : null;
  const context: RequestContext = {
    app,
    actor: live?.actor ?? null,
    idleExpiresAt: live?.idleExpiresAt ?? null,
    locale: locale(request),
    address: clientAddress(request),
    requestId: randomUUID(),
    sessions: tokens,
    issuedToken: undefined,
    // Resolvers are handed a copy of this object: what they set must stand on the copy that the executor sees too.
    setSessionToken(issued) {
      this.issuedToken = issued;
      response.setHeader(
        'Set-Cookie',
        issued === null ? `${SESSION_COOKIE}=; ${ATTRIBUTES}; Max-Age=0` : `${SESSION_COOKIE}=${issued}; ${ATTRIBUTES}`,
      );
      if (issued === null) response.setHeader('Clear-Site-Data', '"cache", "storage"');
    },
  };
  return context;
}

function bearer(request: IncomingMessage): string | null {
  const header = request.headers.authorization;
  return header?.startsWith('Bearer ') ? header.slice(7) : null;
}

function cookie(request: IncomingMessage): string | null {
  const found = request.headers.cookie?.split(';').find((part) => part.trim().startsWith(`${SESSION_COOKIE}=`));
  return found ? found.trim().slice(SESSION_COOKIE.length + 1) : null;
}

function locale(request: IncomingMessage): Locale {
  const wanted = request.headers['accept-language']?.trim().toLowerCase() ?? '';
  return wanted.startsWith('en') ? 'en' : 'nl';
}

/**
 * The network address of the person. The shell's server in front of us adds the last entry of X-Forwarded-For; it is
 * believed only from this very machine.
 */
function clientAddress(request: IncomingMessage): string {
  const direct = request.socket.remoteAddress ?? 'unknown';
  const local = direct === '127.0.0.1' || direct === '::1' || direct === '::ffff:127.0.0.1';
  const forwarded = request.headers['x-forwarded-for'];
  const last = (Array.isArray(forwarded) ? forwarded.at(-1) : forwarded)?.split(',').at(-1)?.trim();
  return local && last ? last.slice(0, 60) : direct;
}
