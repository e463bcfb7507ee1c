import { jwtVerify, SignJWT } from 'jose';
import type { App } from '../../core/context';
import { SigningKeys } from '../session';

/** Life of an access token, in seconds. */
export const TOKEN_SECONDS = 600;

/** What an access token says. */
export interface AccessClaims {
  clientId: string;
  /** SHA-256 of the certificate that must come with it; null when none must. */
  certificate: string | null;
}

const rings = new WeakMap<App, Promise<SigningKeys>>();

function keysOf(app: App): Promise<SigningKeys> {
  let keys = rings.get(app);
  if (!keys) {
    keys = (async () => {
      const made = new SigningKeys(app);
      await made.load();
      return made;
    })();
    keys.catch(() => rings.delete(app));
    rings.set(app, keys);
  }
  return keys;
}

// Another issuer and audience than those of sessions: neither kind of token is ever taken for the other.
const issuerOf = (app: App): string => app.settings.PUBLIC_ORIGIN;

/** Address for which access tokens are made. */
export const audienceOf = (app: App): string => `${app.settings.PUBLIC_ORIGIN}/api/v1`;

/** Makes an access token (RFC 9068), signed with EdDSA; bound to a certificate when one is asked (RFC 8705). */
export async function mintAccessToken(app: App, claims: AccessClaims & { scope: string; id: string }): Promise<string> {
  const { kid, key } = await (await keysOf(app)).signing();
  const now = Math.floor(app.clock.now().getTime() / 1000);
  const thumbprint = claims.certificate && Buffer.from(claims.certificate, 'hex').toString('base64url');
  return new SignJWT({
    client_id: claims.clientId,
    scope: claims.scope,
    ...(thumbprint ? { cnf: { 'x5t#S256': thumbprint } } : {}),
  })
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'at+jwt' })
    .setIssuer(issuerOf(app))
    .setAudience(audienceOf(app))
    .setSubject(claims.clientId)
    .setJti(claims.id)
    .setIssuedAt(now)
    .setExpirationTime(now + TOKEN_SECONDS)
    .sign(key);
}

/** What a token says when it is one of ours, for here, and not over; null otherwise. */
export async function readAccessToken(app: App, token: string): Promise<AccessClaims | null> {
  if (token.length > 2000) return null;
  const keys = await keysOf(app);
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const key = kid ? await keys.verifying(kid) : null;
        if (!key) throw new Error('unknown key');
        return key;
      },
      {
        issuer: issuerOf(app),
        audience: audienceOf(app),
        typ: 'at+jwt',
        algorithms: ['EdDSA'],
        requiredClaims: ['exp', 'sub'],
        currentDate: app.clock.now(),
      },
    );
    const thumbprint = (payload['cnf'] as { 'x5t#S256'?: string } | undefined)?.['x5t#S256'];
    return {
      clientId: String(payload.sub),
      certificate: thumbprint === undefined ? null : Buffer.from(thumbprint, 'base64url').toString('hex'),
    };
  } catch {
    return null;
  }
}
