import type { Queue } from 'bullmq';
import type { App } from '../context';
import { newId } from '../crypto/ids';
import { today } from '../calendar';
import type { JobDefinition, Lane, Schedule } from './define-job';

const TICK_MS = 200;
const BATCH = 500;
/** A row that was queued is queued again after this long unless it is closed: the answer to a Redis that forgot (R5). */
const REQUEUE_MS = 30_000;

const TAKE = `
  UPDATE outbox SET due_at = $2 WHERE id IN (
    SELECT id FROM outbox WHERE state = 'WAITING' AND due_at <= $1 ORDER BY due_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
  ) RETURNING id, job`;

/** Carries due outbox rows to BullMQ, and makes the day's scheduled jobs once per day. Many may run side by side. */
export class OutboxRelay {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private plannedDay = '';

  constructor(
    private readonly app: App,
    private readonly queues: Record<Lane, Queue>,
    private readonly definitions: Map<string, JobDefinition>,
    private readonly schedules: Schedule[],
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.tick());
    }, TICK_MS);
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  private async tick(): Promise<void> {
    try {
      await this.planDay();
      while ((await this.carry()) === BATCH);
    } catch (error) {
      this.app.log.warn({ err: error instanceof Error ? error.message : error }, 'outbox waits');
    }
  }

  private async carry(): Promise<number> {
    const now = this.app.clock.now();
    const { rows } = await this.app.pool.query<{ id: string; job: string }>(TAKE, [
      now,
      new Date(now.getTime() + REQUEUE_MS),
    ]);
    if (rows.length === 0) return 0;
    try {
      for (const lane of ['urgent', 'steady'] as const) {
        const own = rows.filter((row) => (this.definitions.get(row.job)?.lane ?? 'steady') === lane);
        if (own.length > 0)
          await this.queues[lane].addBulk(
            own.map((row) => ({ name: row.job, data: { id: row.id }, opts: { jobId: row.id } })),
          );
      }
    } catch (error) {
      await this.app.pool.query(`UPDATE outbox SET due_at = $2 WHERE id = ANY($1) AND state = 'WAITING'`, [
        rows.map((row) => row.id),
        new Date(now.getTime() + 1000),
      ]);
      throw error;
    }
    return rows.length;
  }

  // The calendar's jobs work by date and so may run late, never twice: one row per job and day, whoever makes it.
  private async planDay(): Promise<void> {
    const now = this.app.clock.now();
    const day = today(now);
    if (day === this.plannedDay) return;
    for (const { job } of this.schedules) await planJob(this.app, job, day);
    this.plannedDay = day;
  }
}

/** Puts a scheduled job in the outbox for a day, once. */
export async function planJob(app: App, job: JobDefinition<{ day: string }>, day: string): Promise<void> {
  const now = app.clock.now();
  await app.pool.query(
    `INSERT INTO outbox (id, job, payload, dedupe_key, created_at, due_at) VALUES ($1, $2, $3, $4, $5, $5)
     ON CONFLICT (dedupe_key) DO NOTHING`,
    [newId(now), job.name, JSON.stringify({ day }), `schedule:${job.name}:${day}`, now],
  );
}
