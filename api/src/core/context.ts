import type { Action } from '@volmacht/shared-schema';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Pool } from 'pg';
import type { Settings } from '../config/env';
import type { Keyring } from '../config/keyring';
import type { AuditWriter } from './audit/audit-writer';
import type { Clock } from './clock';
import type { GatheredReads } from './db/gathered-reads';
import type { ReadLanes } from './db/read-lanes';
import { unauthenticated } from './errors';
import type { FileStore } from './files/file-store';
import type { Locale } from './texts';

/** Makes the token of a session that was just begun. */
export interface SessionTokenMinter {
  mint(session: { id: string; userId: string; createdAt: Date; expiresAt: Date }): Promise<string>;
}

/** What one process holds for its whole life. */
export interface App {
  settings: Settings;
  keyring: Keyring;
  clock: Clock;
  log: Logger;
  /** TypeORM: entities, transactions, writes. */
  dataSource: DataSource;
  /** Plain pg pool of the reader: named statements only, no writes. */
  pool: Pool;
  /** Pipelined connections of the reader and the sessions. */
  lanes: ReadLanes;
  /** The reader's statements; what several requests ask at the same moment goes as one. */
  reads: GatheredReads;
  audit: AuditWriter;
  files: FileStore;
}

/** A role as the session carries it. */
export interface ActorRole {
  code: string;
  contractId: string | null;
  product: string | null;
}

/** The signed-in user, as read from the session at the start of this very request. */
export interface Actor {
  userId: string;
  organisationId: string;
  organisationKind: string;
  sessionId: string;
  portal: string;
  /** How this session came to be: PASSWORD or EHERKENNING. */
  method: string;
  assurance: string | null;
  roles: ActorRole[];
  permissions: ReadonlySet<Action>;
  /** Contracts for which the roles allow an action (CO-01); reads name them as `viewer.contracts.<action>`. */
  contractsWith(action: Action): string[];
  /** Products for which the roles allow an action (ZO-06); reads name them as `viewer.products.<action>`. */
  productsWith(action: Action): string[];
  /** A newcomer whose verification code is still to be entered: no permissions yet (ZO-03). */
  pendingVerification: boolean;
}

/** Anything that acts: a request of a person, or a job. */
export interface WorkContext {
  app: App;
  actor: Actor | null;
  locale: Locale;
  /** Network address it came from; 'worker' for jobs. */
  address: string;
  requestId: string;
  /** A system that came in with credentials of its own (ZO-12); then nobody is signed in. */
  machine?: { id: string };
  /** Client's Idempotency-Key, scoped to the caller; absent for jobs and reads. */
  idempotency?: { scope: string; key: string; bodyHash: Buffer; steps: number };
}

/** One HTTP request. */
export interface RequestContext extends WorkContext {
  /** Sets or clears the session cookie on the answer. */
  setSessionToken(token: string | null): void;
  /** The token set by this request, null when it was cleared. */
  issuedToken: string | null | undefined;
  /** When the session ends if nothing more is asked; null without a session. */
  idleExpiresAt: Date | null;
  sessions: SessionTokenMinter;
}

/** The signed-in user. @throws UNAUTHENTICATED when there is none. */
export function requireActor(context: WorkContext): Actor {
  if (!context.actor) throw unauthenticated();
  return context.actor;
}
