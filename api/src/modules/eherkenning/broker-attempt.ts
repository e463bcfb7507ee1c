import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PortalName } from '../../config/portal-policies';
import type { RequestContext } from '../../core/context';
import { seal, unseal } from '../../core/crypto/sealed-box';
import { transaction } from '../../core/db/transaction';
import type { AttemptSecrets } from './broker-client';

/** Log in, link one's account to eHerkenning, or accept an invitation with it. */
export type Intent = 'login' | 'link' | 'invitation';

/** One log-in at the broker, from the start to the way back. */
export interface Attempt {
  secrets: AttemptSecrets;
  portal: PortalName;
  intent: Intent;
  /** Who links, or who was invited; null for a log-in. */
  userId: string | null;
  /** The mailed link with which an invitation is accepted; null for all else. */
  linkId: string | null;
  /** The page that the log-in began for; without one it leads to the portal's first. */
  returnPath?: string | null;
}

/** Binds an attempt to the browser that began it: nobody else's browser can end it (A17). */
const COOKIE = '__Host-volmacht-broker';
const ATTRIBUTES = 'Path=/; HttpOnly; Secure; SameSite=Lax';
const LIFETIME_SECONDS = 600;

const random = (): string => randomBytes(32).toString('base64url');
const hashOf = (state: string): Buffer => createHash('sha256').update(state).digest();
const place = (hash: Buffer): string => `broker_login.verifier_sealed.${hash.toString('hex')}`;

/** Begins an attempt: secrets in the database, state in a short-lived cookie. Old attempts are forgotten in passing. */
export async function beginAttempt(
  context: RequestContext,
  response: ServerResponse,
  attempt: Omit<Attempt, 'secrets'>,
): Promise<AttemptSecrets> {
  const secrets = { state: random(), nonce: random(), verifier: random() };
  const hash = hashOf(secrets.state);
  await transaction(context, 'beginBrokerLogin', async (tx) => {
    await tx.rows('DELETE FROM broker_login WHERE created_at < $1', [
      new Date(tx.now.getTime() - LIFETIME_SECONDS * 1000),
    ]);
    await tx.rows(
      `INSERT INTO broker_login (state_hash, nonce, verifier_sealed, portal, intent, user_id, link_id, return_path, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        hash,
        secrets.nonce,
        seal(context.app.keyring, place(hash), secrets.verifier),
        attempt.portal,
        attempt.intent,
        attempt.userId,
        attempt.linkId,
        attempt.returnPath ?? null,
        tx.now,
      ],
    );
  });
  response.appendHeader('Set-Cookie', `${COOKIE}=${secrets.state}; ${ATTRIBUTES}; Max-Age=${LIFETIME_SECONDS}`);
  return secrets;
}

/** Ends the attempt that this browser began: once, within ten minutes. Null for any other state. */
export async function endAttempt(
  context: RequestContext,
  request: IncomingMessage,
  states: string[],
): Promise<Attempt | null> {
  const kept = cookieOf(request);
  const [state] = states;
  if (!kept || states.length !== 1 || !same(kept, state!)) return null;
  const hash = hashOf(kept);
  let attempt: Attempt | null = null;
  await transaction(context, 'endBrokerLogin', async (tx) => {
    const [row] = await tx.rows<{
      nonce: string;
      verifier_sealed: Buffer;
      portal: PortalName;
      intent: Intent;
      user_id: string | null;
      link_id: string | null;
      return_path: string | null;
      created_at: Date;
    }>('DELETE FROM broker_login WHERE state_hash = $1 RETURNING *', [hash]);
    if (!row || tx.now.getTime() - row.created_at.getTime() > LIFETIME_SECONDS * 1000) return;
    const verifier = unseal(context.app.keyring, place(hash), row.verifier_sealed);
    const secrets = { state: kept, nonce: row.nonce, verifier };
    const { portal, intent, user_id: userId, link_id: linkId, return_path: returnPath } = row;
    attempt = { secrets, portal, intent, userId, linkId, returnPath };
  });
  return attempt;
}

/** Takes the cookie back. */
export function clearAttempt(response: ServerResponse): void {
  response.appendHeader('Set-Cookie', `${COOKIE}=; ${ATTRIBUTES}; Max-Age=0`);
}

function cookieOf(request: IncomingMessage): string | null {
  const found = request.headers.cookie?.split(';').find((part) => part.trim().startsWith(`${COOKIE}=`));
  return found ? found.trim().slice(COOKIE.length + 1) : null;
}

function same(one: string, other: string): boolean {
  const [a, b] = [hashOf(one), hashOf(other)];
  return timingSafeEqual(a, b);
}
