import type { App, Actor, ActorRole } from '../../core/context';
import { assuranceSuffices, PORTAL_POLICIES, type AssuranceName, type PortalName } from '../../config/portal-policies';
import { statementName } from '../../core/db/pool';
import { CONTRACT_ROLES, contractsWith, permissionsOf, productsWith } from './role-permissions';
import type { SessionTokens } from './session-token';

interface SessionRow {
  id: string;
  secret_hash: Buffer;
  user_id: string;
  portal: PortalName;
  method: string;
  assurance: string | null;
  last_seen_at: Date;
  absolute_expires_at: Date;
  organisation_id: string;
  organisation_kind: string;
  status: string;
  /** Both agreements came back signed (ZO-01). */
  agreements_signed: boolean;
  roles: ActorRole[];
}

/** How many agreements an organisation signs where a portal asks for them: one row each (ZO-01). */
const AGREEMENTS = 2;

// Read anew for every request, so that a user who is switched off or loses a role is stopped at the next one (A16).
const LOAD = `
  SELECT s.id, s.secret_hash, s.user_id, s.portal, s.method, s.assurance, s.last_seen_at, s.absolute_expires_at,
    u.organisation_id, o.kind AS organisation_kind, u.status,
    (SELECT count(*) = ${AGREEMENTS} FROM agreement a WHERE a.organisation_id = u.organisation_id AND a.signed_on IS NOT NULL)
      AS agreements_signed,
    (SELECT coalesce(json_agg(json_build_object('code', r.code, 'contractId', coalesce(r.contract_id, c.id), 'product', r.product)), '[]'::json)
      FROM user_role r LEFT JOIN contract c
        ON r.contract_id IS NULL AND r.code IN (${CONTRACT_ROLES.map((code) => `'${code}'`).join(', ')}) AND c.organisation_id = u.organisation_id
      WHERE r.user_id = u.id AND r.active) AS roles
  FROM session s JOIN app_user u ON u.id = s.user_id JOIN organisation o ON o.id = u.organisation_id
  WHERE s.secret_hash = ANY($1) AND s.ended_at IS NULL AND o.active AND u.status IN ('ACTIVE', 'PENDING_VERIFICATION')`;
const TOUCH = 'UPDATE session SET last_seen_at = $2 WHERE id = ANY($1) AND last_seen_at < $2';

/** How exact 'last seen' is kept: writes at most once a second per session, and the idle limit allows for it. */
const TOUCH_EVERY = 1000;

/** Two, so that one slow read holds nobody up for long. */
const READS_AT_ONCE = 2;

/** What a request learns of its session. */
export interface LiveSession {
  actor: Actor;
  /** When the session ends if nothing more is asked. */
  idleExpiresAt: Date;
}

// A role counts only in a session that came in as the role's portal asks: a log-in at EH2+ opens nothing that wants EH3,
// and of an organisation whose agreements are not back nobody may do anything where they are asked for (ZO-01).
function opens(role: string, session: SessionRow): boolean {
  return Object.values(PORTAL_POLICIES).some((policy) => {
    if (!policy.roles.includes(role) || !policy.organisationKinds.includes(session.organisation_kind)) return false;
    if (policy.agreementsRequired && !session.agreements_signed) return false;
    if (session.method === 'PASSWORD') return policy.passwordLogin !== 'NEVER';
    return (
      policy.minimumAssurance !== null &&
      assuranceSuffices(session.assurance as AssuranceName | null, policy.minimumAssurance)
    );
  });
}

/**
 * Reads the sessions of requests. Those that arrive while a read is under way wait for the next, which takes them all in
 * one statement; nothing is remembered from one request to the next.
 */
export class SessionStore {
  private waiting: { hash: Buffer; done: (row: SessionRow | null) => void; failed: (error: unknown) => void }[] = [];
  private reading = 0;
  /** Sessions whose 'last seen' waits to be written, or is being written. */
  private readonly touched = new Set<string>();
  private readonly touching = new Set<string>();

  constructor(
    private readonly app: App,
    private readonly tokens: SessionTokens,
  ) {}

  /** The live session of a token, or null; `passive` requests (a page that only watches the time) do not extend it. */
  async find(token: string, passive: boolean): Promise<LiveSession | null> {
    const verified = await this.tokens.verify(token);
    if (!verified) return null;
    const row = await this.load(verified.secretHash);
    if (!row) return null;
    const now = this.app.clock.now().getTime();
    const idle = PORTAL_POLICIES[row.portal].idleMinutes * 60_000;
    if (now >= row.absolute_expires_at.getTime() || now - row.last_seen_at.getTime() > idle + TOUCH_EVERY) return null;
    if (!passive && now - row.last_seen_at.getTime() >= TOUCH_EVERY) this.touch(row.id, now);
    const pending = row.status === 'PENDING_VERIFICATION';
    const roles = row.roles.filter((role) => opens(role.code, row));
    return {
      actor: {
        userId: row.user_id,
        organisationId: row.organisation_id,
        organisationKind: row.organisation_kind,
        sessionId: row.id,
        portal: row.portal,
        method: row.method,
        assurance: row.assurance,
        roles,
        permissions: pending ? permissionsOf([]) : permissionsOf(roles),
        contractsWith: (action) => (pending ? [] : contractsWith(roles, action)),
        productsWith: (action) => (pending ? [] : productsWith(roles, action)),
        pendingVerification: pending,
      },
      idleExpiresAt: new Date(
        Math.min((passive ? row.last_seen_at.getTime() : now) + idle, row.absolute_expires_at.getTime()),
      ),
    };
  }

  private load(hash: Buffer): Promise<SessionRow | null> {
    return new Promise((done, failed) => {
      this.waiting.push({ hash, done, failed });
      if (this.waiting.length === 1 && this.reading < READS_AT_ONCE) setImmediate(() => void this.loadWaiting());
    });
  }

  private async loadWaiting(): Promise<void> {
    const batch = this.waiting;
    if (batch.length === 0) return;
    this.waiting = [];
    this.reading++;
    try {
      const { rows } = await this.app.lanes.query<SessionRow>({
        name: statementName(LOAD),
        text: LOAD,
        values: [batch.map((entry) => entry.hash)],
      });
      const byHash = new Map(rows.map((row) => [row.secret_hash.toString('base64'), row]));
      for (const entry of batch) entry.done(byHash.get(entry.hash.toString('base64')) ?? null);
    } catch (error) {
      for (const entry of batch) entry.failed(error);
    } finally {
      this.reading--;
      if (this.waiting.length > 0) setImmediate(() => void this.loadWaiting());
    }
  }

  private touch(id: string, now: number): void {
    // Those who ask meanwhile read the old moment still: they need not write what is on its way.
    if (this.touching.has(id)) return;
    this.touched.add(id);
    if (this.touched.size > 1) return;
    setImmediate(() => {
      const ids = [...this.touched];
      this.touched.clear();
      for (const touched of ids) this.touching.add(touched);
      this.app.pool
        .query({ name: statementName(TOUCH), text: TOUCH, values: [ids, new Date(now)] })
        .catch((error: Error) => this.app.log.warn({ err: error.message }, 'sessions not touched'))
        .finally(() => {
          for (const touched of ids) this.touching.delete(touched);
        });
    });
  }
}
