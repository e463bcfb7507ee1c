import { Agent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** These stay between two neighbours and are never passed on (RFC 9110 7.6.1). */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

const ANSWER_TIMEOUT_MS = 30_000;

const passedOn = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name)));

/**
 * Passes /graphql, /files, /auth, /oauth and /api on to the API: streaming both ways, so that uploads need no memory here, with a
 * time limit on silence. The API gets to know the address of the browser; what the browser claims about it is dropped.
 */
export function apiProxy({ api, publicOrigin }) {
  const secure = api.protocol === 'https:';
  // Idle connections end here first: one that the API ends (after ten seconds) while a request is on its way is a 502.
  const agent = new (secure ? HttpsAgent : Agent)({ keepAlive: true, maxSockets: 256, timeout: 4_000 });
  const send = secure ? httpsRequest : httpRequest;
  const outside = new URL(publicOrigin);

  const proxy = (request, response) => {
    const refuse = (status, code) => {
      if (response.headersSent) return response.destroy();
      response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
      return response.end(
        JSON.stringify({ errors: [{ message: 'Volmacht is nu niet bereikbaar.', extensions: { code } }] }),
      );
    };
    const headers = {
      ...passedOn(request.headers),
      host: outside.host,
      'x-forwarded-for': request.socket.remoteAddress ?? '',
      'x-forwarded-proto': outside.protocol.replace(':', ''),
      'x-forwarded-host': outside.host,
    };
    delete headers.forwarded;
    // Without a length the body arrives in chunks, and travels on in chunks.
    if (request.headers['transfer-encoding']) headers['transfer-encoding'] = 'chunked';
    const onward = send(
      { agent, hostname: api.hostname, port: api.port, method: request.method, path: request.url, headers },
      (answer) => {
        response.writeHead(answer.statusCode, passedOn(answer.headers));
        answer.on('error', () => response.destroy());
        answer.pipe(response);
      },
    );
    onward.setTimeout(ANSWER_TIMEOUT_MS, () => onward.destroy(new Error('timeout')));
    onward.on('error', (error) => refuse(error.message === 'timeout' ? 504 : 502, 'UNAVAILABLE'));
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  };
  return { proxy, close: () => agent.destroy() };
}

/** True for the paths that the API answers. */
export function isApiPath(path) {
  return /^\/(graphql|files|auth|oauth|api)(\/|$)/.test(path);
}
