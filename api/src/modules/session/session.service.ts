import type { App, WorkContext } from '../../core/context';
import { newId } from '../../core/crypto/ids';
import type { Tx } from '../../core/db/transaction';
import type { PortalName } from '../../config/portal-policies';
import { secretHash, sessionSecret } from './session-token';

/** A session lives at most this long, however active (A16). */
const ABSOLUTE_HOURS = 8;

/** A session that was just begun; its token is minted after the commit. */
export interface NewSession {
  [key: string]: string;
  id: string;
  userId: string;
  createdAt: string;
  expiresAt: string;
}

/** Begins a session in the transaction of the log-in. Every log-in has a session of its own, so none can be fixed beforehand. */
export async function startSession(
  app: App,
  tx: Tx,
  user: { id: string; organisationId: string },
  how: { portal: PortalName; method: 'PASSWORD' | 'EHERKENNING'; assurance: string | null },
): Promise<NewSession> {
  const id = newId(tx.now);
  const expiresAt = new Date(tx.now.getTime() + ABSOLUTE_HOURS * 3_600_000);
  await tx.rows(
    `INSERT INTO session (id, secret_hash, user_id, portal, method, assurance, created_at, last_seen_at, absolute_expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)`,
    [id, secretHash(sessionSecret(app, id)), user.id, how.portal, how.method, how.assurance, tx.now, expiresAt],
  );
  await tx.rows('UPDATE app_user SET last_login_at = $2 WHERE id = $1', [user.id, tx.now]);
  tx.audit({ action: 'session.start', organisationId: user.organisationId, actorId: user.id, reason: how.method });
  return { id, userId: user.id, createdAt: tx.now.toISOString(), expiresAt: expiresAt.toISOString() };
}

/** Ends sessions of a user: all of them, or all but the one that asks. They are dead from the commit on. */
export async function endSessions(tx: Tx, userId: string, reason: string, except?: string): Promise<void> {
  await tx.rows(
    `UPDATE session SET ended_at = $2, end_reason = $3 WHERE user_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $4::uuid`,
    [userId, tx.now, reason, except ?? null],
  );
}

/** Ends the caller's own session. */
export async function endOwnSession(context: WorkContext, tx: Tx): Promise<void> {
  await tx.rows('UPDATE session SET ended_at = $2, end_reason = $3 WHERE id = $1 AND ended_at IS NULL', [
    context.actor?.sessionId,
    tx.now,
    'LOGOUT',
  ]);
}
