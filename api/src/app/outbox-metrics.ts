import type { Queue } from 'bullmq';
import { Gauge } from 'prom-client';
import type { App } from '../core/context';
import { metricsRegistry } from './metrics';

const OUTBOX = `
  SELECT count(*) FILTER (WHERE state = 'WAITING')::int AS waiting, count(*) FILTER (WHERE state = 'DEAD')::int AS dead,
    coalesce(extract(epoch FROM $1::timestamptz - min(created_at) FILTER (WHERE state = 'WAITING' AND due_at <= $1)), 0)::float8
      AS oldest
  FROM outbox WHERE state IN ('WAITING', 'DEAD')`;

/**
 * Gauges of the outbox and the queues, read at the moment somebody asks. `volmacht_outbox_dead` above zero is the alert:
 * a job was set aside and waits for an operator (R2, R11, R19).
 */
export function registerOutboxMetrics(app: App, queues: Queue[]): void {
  const registers = [metricsRegistry];
  const waiting = new Gauge({ name: 'volmacht_outbox_waiting', help: 'Jobs that are not done yet.', registers });
  const dead = new Gauge({ name: 'volmacht_outbox_dead', help: 'Jobs set aside; an operator must look.', registers });
  new Gauge({
    name: 'volmacht_outbox_oldest_seconds',
    help: 'Age of the oldest job that is due.',
    registers,
    async collect() {
      const { rows } = await app.pool.query<{ waiting: number; dead: number; oldest: number }>(OUTBOX, [
        app.clock.now(),
      ]);
      const counts = rows[0]!;
      waiting.set(counts.waiting);
      dead.set(counts.dead);
      this.set(counts.oldest);
    },
  });
  new Gauge({
    name: 'volmacht_queue_jobs',
    help: 'Jobs in a queue, by state.',
    labelNames: ['queue', 'state'],
    registers,
    async collect() {
      for (const queue of queues) {
        const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
        for (const [state, count] of Object.entries(counts)) this.set({ queue: queue.name, state }, count);
      }
    },
  });
}
