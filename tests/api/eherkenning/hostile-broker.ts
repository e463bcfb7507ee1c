import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CompactSign, exportJWK, generateKeyPair, type JWK } from 'jose';

/** What the next ID token is made of; each test breaks one thing. */
interface Token {
  header?: Record<string, unknown>;
  claims?: Record<string, unknown>;
  /** Signs with a key that the broker does not publish. */
  foreignKey?: boolean;
  /** The whole token, instead of one that is made. */
  raw?: (good: {
    header: Record<string, unknown>;
    claims: Record<string, unknown>;
    publicJwk: JWK;
  }) => Promise<string> | string;
  /** Changes the payload's text before it is signed. */
  payload?: (payload: string) => string;
  /** Changes the payload's text after it was signed. */
  tamper?: (payload: string) => string;
  /** The token endpoint never answers. */
  hang?: boolean;
  /** The token endpoint redirects there. */
  redirect?: string;
}

/** An OpenID provider that says what a test tells it to say. */
export interface HostileBroker {
  issuer: string;
  /** Breaks the next token. */
  next: Token;
  /** Nonces and challenges that the API sent with its last start, by state. */
  asked: Map<string, URLSearchParams>;
  /** Bodies that came at the token endpoint. */
  exchanged: URLSearchParams[];
  stop(): Promise<void>;
}

const same = (text: string): string => text;
const KVK = 'urn:etoegang:core:LegalSubjectID';

/** Starts it on a port; `clientId` is the audience of its tokens. */
export async function startHostileBroker(clientId: string): Promise<HostileBroker> {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const foreign = await generateKeyPair('ES256', { extractable: true });
  const publicJwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
  const codes = new Map<string, URLSearchParams>();
  const broker: HostileBroker = {
    issuer: '',
    next: {},
    asked: new Map(),
    exchanged: [],
    stop: () => Promise.resolve(),
  };

  const idToken = async (nonce: string): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const header = { alg: 'ES256', kid: 'k1', ...broker.next.header };
    const claims: Record<string, unknown> = {
      iss: broker.issuer,
      aud: clientId,
      sub: 'iemand',
      iat: now,
      exp: now + 300,
      auth_time: now,
      nonce,
      acr: 'urn:etoegang:core:assurance-class:loa3',
      [KVK]: '00000000',
      ...broker.next.claims,
    };
    if (broker.next.raw) return broker.next.raw({ header, claims, publicJwk });
    const key = broker.next.foreignKey ? foreign.privateKey : pair.privateKey;
    const { payload = same, tamper = same } = broker.next;
    const text = payload(JSON.stringify(claims));
    const signed = await new CompactSign(Buffer.from(text)).setProtectedHeader(header as { alg: string }).sign(key);
    const [head, , signature] = signed.split('.');
    return `${head}.${Buffer.from(tamper(text)).toString('base64url')}.${signature}`;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', broker.issuer);
    const json = (body: unknown) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(body));
    };
    if (url.pathname === '/.well-known/openid-configuration')
      return json({
        issuer: broker.issuer,
        authorization_endpoint: `${broker.issuer}/auth`,
        token_endpoint: `${broker.issuer}/token`,
        jwks_uri: `${broker.issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['ES256', 'RS256', 'HS256', 'none'],
      });
    if (url.pathname === '/jwks') return json({ keys: [publicJwk] });
    if (url.pathname === '/token') {
      let body = '';
      for await (const chunk of request as AsyncIterable<Buffer>) body += chunk.toString();
      const form = new URLSearchParams(body);
      broker.exchanged.push(form);
      if (broker.next.hang) return;
      if (broker.next.redirect) {
        response.writeHead(307, { location: broker.next.redirect });
        response.end();
        return;
      }
      const asked = codes.get(form.get('code') ?? '');
      codes.delete(form.get('code') ?? '');
      if (!asked) {
        response.statusCode = 400;
        return json({ error: 'invalid_grant' });
      }
      return json({ access_token: 'a', token_type: 'bearer', id_token: await idToken(asked.get('nonce')!) });
    }
    response.statusCode = 404;
    response.end();
  };

  const server: Server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  broker.issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  broker.stop = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return Object.assign(broker, { codes });
}

/** Gives out a code for what the API asked, as a log-in at the broker would. */
export function loginAt(broker: HostileBroker, authorization: URL): { code: string; state: string } {
  const code = `code-${Math.random().toString(36).slice(2)}`;
  (broker as HostileBroker & { codes: Map<string, URLSearchParams> }).codes.set(code, authorization.searchParams);
  return { code, state: authorization.searchParams.get('state')! };
}
