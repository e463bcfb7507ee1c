import type { Queue } from 'bullmq';
import { Gauge } from 'prom-client';
import type { App } from '../core/context';
import { metricsRegistry } from './metrics';

/**
 * Gauges of the outbox and the queues, read at the moment somebody asks. `volmacht_outbox_dead` above zero is the alert:
 * a job was set aside and waits for an operator (R2, R11, R19).
 */
export function registerOutboxMetrics(app: App, queues: Queue[]): void {
  // Each reads for itself: the registry asks all gauges at once, so none can fill in another's value.
  const fromOutbox = (name: string, help: string, sql: string, values: () => unknown[] = () => []) =>
    new Gauge({
      name,
      help,
      registers: [metricsRegistry],
      async collect() {
        this.set((await app.pool.query<{ value: number }>(sql, values())).rows[0]!.value);
      },
    });
  fromOutbox(
    'volmacht_outbox_waiting',
    'Jobs that are not done yet.',
    `SELECT count(*)::int AS value FROM outbox WHERE state = 'WAITING'`,
  );
  fromOutbox(
    'volmacht_outbox_dead',
    'Jobs set aside; an operator must look.',
    `SELECT count(*)::int AS value FROM outbox WHERE state = 'DEAD'`,
  );
  fromOutbox(
    'volmacht_outbox_oldest_seconds',
    'Age of the oldest job that is due.',
    `SELECT coalesce(extract(epoch FROM $1::timestamptz - min(created_at)), 0)::float8 AS value
     FROM outbox WHERE state = 'WAITING' AND due_at <= $1`,
    () => [app.clock.now()],
  );
  new Gauge({
    name: 'volmacht_queue_jobs',
    help: 'Jobs in a queue, by state.',
    labelNames: ['queue', 'state'],
    registers: [metricsRegistry],
    async collect() {
      for (const queue of queues) {
        const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
        for (const [state, count] of Object.entries(counts)) this.set({ queue: queue.name, state }, count);
      }
    },
  });
}
