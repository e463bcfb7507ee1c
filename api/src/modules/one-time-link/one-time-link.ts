import { createHash } from 'node:crypto';
import type { PortalName } from '../../config/portal-policies';
import type { App, WorkContext } from '../../core/context';
import { newId } from '../../core/crypto/ids';
import { readRows } from '../../core/db/pool';
import type { Tx } from '../../core/db/transaction';

/** What a mailed link is for; each purpose has its own page. */
export type LinkPurpose = 'INVITATION' | 'PASSWORD' | 'EMAIL_CHANGE';

/** Where a link stands. */
export type LinkState = 'VALID' | 'EXPIRED' | 'USED' | 'REVOKED';

/** A link as it was issued. The token is nowhere at rest: it is derived from the id, and only its hash is kept (A13). */
export interface FoundLink {
  id: string;
  userId: string;
  organisationId: string;
  invitationId: string | null;
  newEmail: string | null;
  expiresAt: Date;
  state: LinkState;
}

const PAGES: Record<LinkPurpose, string> = {
  INVITATION: '/account/uitnodiging/',
  PASSWORD: '/account/wachtwoord/',
  EMAIL_CHANGE: '/account/e-mail-bevestigen/',
};

function tokenOf(app: App, linkId: string): string {
  return app.keyring.derive('link', linkId).toString('base64url');
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/**
 * Issues a link in the transaction of its cause and revokes the user's earlier open ones of the same purpose. Answers
 * its id; {@link linkUrl} makes the address when the mail is sent. `id` names it beforehand, so that a job that runs
 * twice issues one link.
 */
export async function issueLink(
  context: WorkContext,
  tx: Tx,
  link: {
    purpose: LinkPurpose;
    userId: string;
    invitationId?: string;
    newEmail?: string;
    minutes: number;
    id?: string;
  },
): Promise<string> {
  const id = link.id ?? newId(tx.now);
  const fresh = await tx.rows(
    `INSERT INTO one_time_link (id, purpose, user_id, invitation_id, token_hash, new_email, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [
      id,
      link.purpose,
      link.userId,
      link.invitationId ?? null,
      hashOf(tokenOf(context.app, id)),
      link.newEmail ?? null,
      tx.now,
      new Date(tx.now.getTime() + link.minutes * 60_000),
    ],
  );
  // A job that runs again must not revoke what was issued after it.
  if (fresh.length > 0) await revokeLinks(tx, link.userId, link.purpose, id);
  return id;
}

/** Revokes a user's open links of a purpose, all but the one named. */
export async function revokeLinks(tx: Tx, userId: string, purpose: LinkPurpose, except?: string): Promise<void> {
  await tx.rows(
    `UPDATE one_time_link SET revoked_at = $3
     WHERE user_id = $1 AND purpose = $2 AND used_at IS NULL AND revoked_at IS NULL AND id IS DISTINCT FROM $4::uuid`,
    [userId, purpose, tx.now, except ?? null],
  );
}

/**
 * The address of a link for its mail. The token stands in the fragment, which browsers never send (A13). `portal` tells
 * the page which portal's password rules it is to name; nothing is decided by it.
 */
export function linkUrl(app: App, purpose: LinkPurpose, linkId: string, portal?: PortalName): string {
  const address = `${app.settings.PUBLIC_ORIGIN}${PAGES[purpose]}#token=${tokenOf(app, linkId)}`;
  return portal ? `${address}&portal=${portal}` : address;
}

interface LinkRow {
  id: string;
  user_id: string;
  organisation_id: string;
  invitation_id: string | null;
  new_email: string | null;
  expires_at: Date;
  used_at: Date | null;
  revoked_at: Date | null;
}

/** What a link's dates say of it now. */
export function linkState(link: Pick<LinkRow, 'expires_at' | 'used_at' | 'revoked_at'>, now: Date): LinkState {
  if (link.used_at) return 'USED';
  if (link.revoked_at) return 'REVOKED';
  return now >= link.expires_at ? 'EXPIRED' : 'VALID';
}

/** The link of a token and where it stands; null when no such link was ever issued. Looking never uses it up. */
export async function findLink(context: WorkContext, token: string, purpose: LinkPurpose): Promise<FoundLink | null> {
  const [row] = await readRows<LinkRow>(
    context.app.pool,
    `SELECT l.id, l.user_id, u.organisation_id, l.invitation_id, l.new_email, l.expires_at, l.used_at, l.revoked_at
     FROM one_time_link l JOIN app_user u ON u.id = l.user_id WHERE l.token_hash = $1 AND l.purpose = $2`,
    [hashOf(token), purpose],
  );
  if (!row) return null;
  return {
    id: row.id,
    userId: row.user_id,
    organisationId: row.organisation_id,
    invitationId: row.invitation_id,
    newEmail: row.new_email,
    expiresAt: row.expires_at,
    state: linkState(row, context.app.clock.now()),
  };
}

/** As {@link consumeLink}, for a link that was judged before and is named by its id. Answers what it was for, or null. */
export async function consumeLinkById(
  tx: Tx,
  id: string,
  purpose: LinkPurpose,
): Promise<{ invitationId: string | null } | null> {
  const [used] = await tx.rows<{ invitation_id: string | null }>(
    `UPDATE one_time_link SET used_at = $3
     WHERE id = $1 AND purpose = $2 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $3 RETURNING invitation_id`,
    [id, purpose, tx.now],
  );
  return used ? { invitationId: used.invitation_id } : null;
}

/**
 * Uses a link up. Of any number of uses at the same moment exactly one gets true, by the condition in the UPDATE; if the
 * caller's transaction fails, the link stays unused (A12).
 */
export async function consumeLink(tx: Tx, token: string, purpose: LinkPurpose): Promise<boolean> {
  const used = await tx.rows(
    `UPDATE one_time_link SET used_at = $3
     WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $3 RETURNING id`,
    [hashOf(token), purpose, tx.now],
  );
  return used.length === 1;
}
