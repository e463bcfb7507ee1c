import { createHash } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import type { App } from '../../core/context';
import type { SigningKeys } from './signing-keys';

const ISSUER = 'volmacht';

/** A token that we signed, and under which hash its session stands. */
export interface VerifiedToken {
  sessionId: string;
  secretHash: Buffer;
}

/** The hash under which a session's secret is kept; the secret itself is nowhere at rest. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** The 256-bit secret of a session: derived, so that a repeated log-in request gets the very same token (R12). */
export function sessionSecret(app: App, sessionId: string): string {
  return app.keyring.derive('session', sessionId).toString('base64url');
}

/** Makes and checks session tokens: EdDSA-signed, but alive only as long as their session in the database is. */
export class SessionTokens {
  // Signature checks cost more than the whole look-up; the same token is checked once. Its session is read every time.
  private readonly checked = new LRUCache<string, VerifiedToken>({ max: 10_000 });

  constructor(
    private readonly app: App,
    readonly keys: SigningKeys,
  ) {}

  /** The token of a session. */
  async mint(session: { id: string; userId: string; createdAt: Date; expiresAt: Date }): Promise<string> {
    const { kid, key } = await this.keys.signing();
    return new SignJWT({ sid: session.id, sec: sessionSecret(this.app, session.id) })
      .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
      .setIssuer(ISSUER)
      .setSubject(session.userId)
      .setIssuedAt(session.createdAt)
      .setExpirationTime(session.expiresAt)
      .sign(key);
  }

  /** The session a token names, or null when it is not a token of ours or past its end. */
  async verify(token: string): Promise<VerifiedToken | null> {
    if (token.length > 2000) return null;
    const known = this.checked.get(token);
    if (known) return known;
    try {
      const { payload } = await jwtVerify(
        token,
        async (header) => {
          const key = header.kid ? await this.keys.verifying(header.kid) : null;
          if (!key) throw new Error('unknown key');
          return key;
        },
        { issuer: ISSUER, algorithms: ['EdDSA'], currentDate: this.app.clock.now() },
      );
      const verified = { sessionId: String(payload['sid']), secretHash: secretHash(String(payload['sec'])) };
      this.checked.set(token, verified);
      return verified;
    } catch {
      return null;
    }
  }
}
