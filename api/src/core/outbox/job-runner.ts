import type { App } from '../context';
import { JobBusy, PermanentFailure, type JobContext, type JobDefinition } from './define-job';

/** Crashes of its process after which a job is set aside: it may be the one that causes them (R19). */
const MAX_CRASHES = 5;
/** How long a started job is left alone by the sweep, unless it tells that it is still at work. */
const LEASE_MS = 30_000;
const RENEW_MS = 10_000;
const FIRST_RETRY_MS = 5_000;
const LAST_RETRY_MS = 15 * 60_000;

interface OutboxRow {
  job: string;
  payload: object;
  attempts: number;
  starts: number;
  request_id: string | null;
}

/** Pause before the next try: 5 s, doubled each time, at most a quarter of an hour. */
export function retryDelay(attempts: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** Math.max(0, attempts - 1), LAST_RETRY_MS);
}

/** Rows that this process is at: a queue that lost sight of a long job (R5) hands it out again. */
const running = new Set<string>();

/**
 * Runs one outbox row. The row is closed by the handler's success, not by having been queued: a crash, or a Redis that
 * lost everything, leaves it open and the sweep brings it back (R1–R5).
 */
export async function runOutboxRow(app: App, definitions: Map<string, JobDefinition>, id: string): Promise<void> {
  if (running.has(id)) return;
  running.add(id);
  try {
    await takeRow(app, definitions, id);
  } finally {
    running.delete(id);
  }
}

async function takeRow(app: App, definitions: Map<string, JobDefinition>, id: string): Promise<void> {
  const now = app.clock.now();
  const [row] = (
    await app.pool.query<OutboxRow>(
      `UPDATE outbox SET starts = starts + 1, due_at = $2 WHERE id = $1 AND state = 'WAITING'
       RETURNING job, payload, attempts, starts, request_id`,
      [id, new Date(now.getTime() + LEASE_MS)],
    )
  ).rows;
  if (!row) return;
  const definition = definitions.get(row.job);
  if (!definition) return setAside(app, id, row.job, 'no handler has this name');
  if (row.starts - row.attempts - 1 >= MAX_CRASHES) return setAside(app, id, row.job, 'its process crashed every time');
  const context: JobContext = {
    app,
    actor: null,
    locale: 'nl',
    address: 'worker',
    requestId: row.request_id ?? id,
    jobId: id,
    attempt: row.attempts + 1,
  };
  try {
    await whileLeased(app, id, () => definition.handle(context, definition.payload.parse(row.payload)));
  } catch (error) {
    await failed(app, id, definition, row.attempts + 1, error);
    return;
  }
  await app.pool.query(
    `UPDATE outbox SET state = 'DELIVERED', closed_at = $2, attempts = attempts + 1 WHERE id = $1 AND state = 'WAITING'`,
    [id, app.clock.now()],
  );
}

// A job that takes longer than its lease goes on telling that it is at work, so that the sweep leaves it alone.
async function whileLeased(app: App, id: string, work: () => Promise<void>): Promise<void> {
  let renewing: Promise<unknown> = Promise.resolve();
  const renew = () =>
    app.pool.query(`UPDATE outbox SET due_at = $2 WHERE id = $1 AND state = 'WAITING'`, [
      id,
      new Date(app.clock.now().getTime() + LEASE_MS),
    ]);
  const timer = setInterval(() => {
    renewing = renewing.then(renew).catch(() => undefined);
  }, RENEW_MS);
  try {
    await work();
  } finally {
    clearInterval(timer);
    await renewing;
  }
}

async function failed(
  app: App,
  id: string,
  definition: JobDefinition,
  attempts: number,
  error: unknown,
): Promise<void> {
  const reason = error instanceof Error ? error.message.slice(0, 300) : 'unknown';
  if (error instanceof JobBusy) return postpone(app, id, reason);
  if (error instanceof PermanentFailure || attempts >= definition.attempts)
    return setAside(app, id, definition.name, reason, attempts);
  const due = new Date(app.clock.now().getTime() + retryDelay(attempts));
  app.log.warn({ job: definition.name, jobId: id, attempts, reason }, 'job will be tried again');
  await app.pool.query(
    `UPDATE outbox SET attempts = $2, due_at = $3, last_error = $4 WHERE id = $1 AND state = 'WAITING'`,
    [id, attempts, due, reason],
  );
}

async function postpone(app: App, id: string, reason: string): Promise<void> {
  await app.pool.query(
    `UPDATE outbox SET starts = starts - 1, due_at = $2, last_error = $3 WHERE id = $1 AND state = 'WAITING'`,
    [id, new Date(app.clock.now().getTime() + FIRST_RETRY_MS), reason],
  );
}

async function setAside(app: App, id: string, job: string, reason: string, attempts?: number): Promise<void> {
  app.log.error({ job, jobId: id, reason, alert: true }, 'job set aside');
  await app.pool.query(
    `UPDATE outbox SET state = 'DEAD', closed_at = $2, last_error = $3, attempts = coalesce($4, attempts) WHERE id = $1 AND state = 'WAITING'`,
    [id, app.clock.now(), reason, attempts ?? null],
  );
}
