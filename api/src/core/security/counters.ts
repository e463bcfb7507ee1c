import type { App, WorkContext } from '../context';
import { transaction, type Tx } from '../db/transaction';
import { DomainError } from '../errors';

/** How often something may be tried or done. */
export interface CounterLimit {
  max: number;
  /** The count starts anew after this long. */
  windowMinutes: number;
}

const MINUTE = 60_000;

/** Longest lock, in minutes: a lock slows an attacker down but never shuts a victim out (A11). */
const LONGEST_LOCK_MINUTES = 15;

/** The key of a counter: a keyed hash, so that the table tells no names, numbers or addresses. */
export function counterKey(app: App, purpose: string, ...parts: string[]): Buffer {
  return app.keyring.blindIndex('counter', JSON.stringify([purpose, ...parts]));
}

// A locked key is left alone (no row comes back). The lock of the last allowed attempt begins with the attempt itself, so
// that a parallel next one is refused already. After a quiet window all is forgotten.
const ATTEMPT = `
  INSERT INTO security_counter AS c (key, window_started_at, count, lock_level, locked_until)
  VALUES ($1, $2, 1, CASE WHEN $3::int <= 1 THEN 1 ELSE 0 END,
    CASE WHEN $3::int <= 1 THEN $2::timestamptz + interval '1 minute' END)
  ON CONFLICT (key) DO UPDATE SET
    (window_started_at, count, lock_level, locked_until) = (
      SELECT CASE WHEN s.quiet THEN $2 ELSE c.window_started_at END, s.count, s.level,
        CASE WHEN s.count >= $3::int
          THEN $2::timestamptz + make_interval(mins => least(power(2, s.level - 1)::int, ${LONGEST_LOCK_MINUTES})) END
      FROM (
        SELECT q.quiet, CASE WHEN q.quiet THEN 1 ELSE c.count + 1 END AS count,
          least(CASE WHEN q.quiet THEN 0 ELSE c.lock_level END
            + CASE WHEN (CASE WHEN q.quiet THEN 1 ELSE c.count + 1 END) >= $3::int THEN 1 ELSE 0 END, 20) AS level
        FROM (SELECT $2::timestamptz >= greatest(c.window_started_at, coalesce(c.locked_until, c.window_started_at))
          + make_interval(mins => $4::int) AS quiet) q
      ) s)
  WHERE c.locked_until IS NULL OR c.locked_until <= $2
  RETURNING count`;

/** A refusal that undoes its own step. */
class Refused extends Error {}

// A refused step changes nothing, and is undone so that no memo of it outlives its reason: under the same
// Idempotency-Key the request may succeed once the window or the lock is over (R12).
async function stepUnlessRefused(
  context: WorkContext,
  step: string,
  work: (tx: Tx) => Promise<boolean>,
): Promise<boolean> {
  try {
    return await transaction(context, step, async (tx) => {
      if (!(await work(tx))) throw new Refused();
      return true;
    });
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

/**
 * Counts an attempt before it is judged, in a transaction of its own that a failure does not undo. False: locked, do not
 * judge it. The `max`-th attempt in a window starts a lock of a minute; each further one, after the lock, a longer lock
 * up to a quarter of an hour; a quiet window ends it (A9–A11).
 */
export async function countAttempt(context: WorkContext, key: Buffer, limit: CounterLimit): Promise<boolean> {
  return stepUnlessRefused(context, 'countAttempt', async (tx) => {
    const rows = await tx.rows(ATTEMPT, [key, tx.now, limit.max, limit.windowMinutes]);
    return rows.length === 1;
  });
}

/** Forgets the attempts of keys after one that was right, in the transaction of what it led to. */
export async function forgiveAttempts(tx: Tx, ...keys: Buffer[]): Promise<void> {
  await tx.rows('DELETE FROM security_counter WHERE key = ANY($1)', [keys]);
}

const SPEND = `
  INSERT INTO security_counter AS c (key, window_started_at, count) VALUES ($1, $2, 1)
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN $2::timestamptz >= c.window_started_at + make_interval(mins => $4::int) THEN 1 ELSE c.count + 1 END,
    window_started_at = CASE WHEN $2::timestamptz >= c.window_started_at + make_interval(mins => $4::int)
      THEN $2 ELSE c.window_started_at END
  WHERE c.count < $3::int OR $2::timestamptz >= c.window_started_at + make_interval(mins => $4::int)
  RETURNING count`;

/** Takes one from what a window allows, inside the caller's transaction; false when nothing is left. */
export async function takeAllowance(tx: Tx, key: Buffer, limit: CounterLimit): Promise<boolean> {
  return (await tx.rows(SPEND, [key, tx.now, limit.max, limit.windowMinutes])).length === 1;
}

/** Gives one back that proved to be rightly used. */
export async function returnAllowance(tx: Tx, key: Buffer): Promise<void> {
  await tx.rows('UPDATE security_counter SET count = count - 1 WHERE key = $1 AND count > 0', [key]);
}

/**
 * Takes one from what a window allows, in a transaction of its own that a later failure does not undo.
 * @throws RATE_LIMITED with the minutes to wait.
 */
export async function countWithin(context: WorkContext, key: Buffer, limit: CounterLimit): Promise<void> {
  const taken = await stepUnlessRefused(context, 'countWithin', (tx) => takeAllowance(tx, key, limit));
  if (!taken) throw await rateLimited(context.app, key, limit);
}

/** What is left of an allowance, and when its window starts anew (null when nothing was taken yet). */
export async function allowanceLeft(
  app: App,
  key: Buffer,
  { max, windowMinutes }: CounterLimit,
): Promise<{ left: number; renewsAt: Date | null }> {
  const { rows } = await app.pool.query<{ window_started_at: Date; count: number }>(
    'SELECT window_started_at, count FROM security_counter WHERE key = $1',
    [key],
  );
  const renewsAt = rows[0] ? new Date(rows[0].window_started_at.getTime() + windowMinutes * MINUTE) : null;
  if (!renewsAt || renewsAt <= app.clock.now()) return { left: max, renewsAt: null };
  return { left: Math.max(0, max - rows[0]!.count), renewsAt };
}

/** The refusal of a key whose allowance is used up, with the minutes to wait. */
export async function rateLimited(app: App, key: Buffer, limit: CounterLimit): Promise<DomainError> {
  const { rows } = await app.pool.query<{ window_started_at: Date }>(
    'SELECT window_started_at FROM security_counter WHERE key = $1',
    [key],
  );
  const until = (rows[0]?.window_started_at.getTime() ?? 0) + limit.windowMinutes * MINUTE;
  const minutes = Math.max(1, Math.ceil((until - app.clock.now().getTime()) / MINUTE));
  return new DomainError('RATE_LIMITED', 'RATE_LIMITED', [], { minutes });
}
