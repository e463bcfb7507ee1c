/** Credentials and grant of a request for a token, or the code of RFC 6749 5.2 with which it is refused. */
export type TokenRequest =
  | { clientId: string; secret: string; scope: string | null }
  | { error: 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' };

/**
 * Reads a request for a token: the client in the Authorization header (client_secret_basic) or in the body
 * (client_secret_post), never in both, no parameter twice.
 */
export function readTokenRequest(authorization: string | undefined, body: string): TokenRequest {
  const form = new URLSearchParams(body);
  const names = [...form.keys()];
  if (new Set(names).size !== names.length) return { error: 'invalid_request' };
  const grant = form.get('grant_type');
  if (!grant) return { error: 'invalid_request' };
  if (grant !== 'client_credentials') return { error: 'unsupported_grant_type' };
  const scope = form.get('scope');
  const posted = form.get('client_secret');
  if (authorization !== undefined) {
    const given = basic(authorization);
    if (!given) return { error: 'invalid_client' };
    if (posted !== null || (form.get('client_id') ?? given.clientId) !== given.clientId)
      return { error: 'invalid_request' };
    return { ...given, scope };
  }
  const clientId = form.get('client_id');
  return clientId && posted ? { clientId, secret: posted, scope } : { error: 'invalid_client' };
}

function basic(authorization: string): { clientId: string; secret: string } | null {
  const coded = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(authorization)?.[1];
  if (!coded) return null;
  const plain = Buffer.from(coded, 'base64').toString('utf8');
  const colon = plain.indexOf(':');
  if (colon < 0) return null;
  try {
    return { clientId: unform(plain.slice(0, colon)), secret: unform(plain.slice(colon + 1)) };
  } catch {
    return null;
  }
}

// RFC 6749 2.3.1: both parts are form-encoded before they are joined.
const unform = (part: string): string => decodeURIComponent(part.replace(/\+/g, ' '));
