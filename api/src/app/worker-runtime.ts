import { Queue, Worker, type ConnectionOptions } from 'bullmq';
import type { App } from '../core/context';
import { today } from '../core/calendar';
import type { JobDefinition, Lane, Schedule } from '../core/outbox/define-job';
import { runOutboxRow } from '../core/outbox/job-runner';
import { OutboxRelay, planJob } from '../core/outbox/relay';
import type { ModuleDescriptor } from './module-descriptor';

const LANES: Lane[] = ['urgent', 'steady'];
const SCHEDULER_REFRESH_MS = 60_000;

/** The running worker: queues (for the board), and an orderly end. */
export interface WorkerRuntime {
  queues: Queue[];
  stop(): Promise<void>;
}

/** Connection options for BullMQ: options, not an instance, so that BullMQ closes what it opened. */
export function redisOptions(url: string): ConnectionOptions {
  const parsed = new URL(url);
  return {
    host: parsed.hostname,
    port: Number(parsed.port || 6379),
    ...(parsed.username ? { username: parsed.username } : {}),
    ...(parsed.password ? { password: decodeURIComponent(parsed.password) } : {}),
    ...(parsed.protocol === 'rediss:' ? { tls: {} } : {}),
    db: Number(parsed.pathname.slice(1) || 0),
  };
}

/** Starts the consumers, the outbox relay and the calendar's schedulers of the given modules. */
export async function startWorker(app: App, modules: ModuleDescriptor[]): Promise<WorkerRuntime> {
  const definitions = new Map<string, JobDefinition>();
  for (const job of modules.flatMap((module) => module.jobs ?? [])) definitions.set(job.name, job as JobDefinition);
  const schedules = modules.flatMap((module) => module.schedules ?? []);
  const connection = redisOptions(app.settings.REDIS_URL);
  const queues = Object.fromEntries(
    LANES.map((lane) => [
      lane,
      new Queue(lane, {
        connection: { ...connection, enableOfflineQueue: false, commandTimeout: 3000 } as ConnectionOptions,
        defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: true },
      }),
    ]),
  ) as Record<Lane, Queue>;
  const workers = LANES.map(
    (lane) =>
      new Worker<{ id?: string; schedule?: string }>(
        lane,
        async (job) => {
          if (job.data.schedule) return planNamed(app, schedules, job.data.schedule);
          if (job.data.id) await runOutboxRow(app, definitions, job.data.id);
        },
        {
          connection: { ...connection, maxRetriesPerRequest: null } as ConnectionOptions,
          concurrency: app.settings.WORKER_CONCURRENCY,
          // Short, so that jobs of a crashed worker come back at once; what stalls too often the outbox brings back (R2).
          lockDuration: 3000,
          stalledInterval: 1000,
          maxStalledCount: 3,
        },
      ),
  );
  const told = (error: Error) => app.log.warn({ err: error.message }, 'queue connection');
  for (const worker of workers) worker.on('error', told);
  for (const queue of Object.values(queues)) queue.on('error', told);
  const relay = new OutboxRelay(app, queues, definitions, schedules);
  relay.start();
  const upsert = () => upsertSchedules(app, queues.steady, schedules);
  await upsert();
  // Redis may have been emptied: the schedulers are put back every minute.
  const refresh = setInterval(() => void upsert(), SCHEDULER_REFRESH_MS);
  return {
    queues: Object.values(queues),
    async stop() {
      clearInterval(refresh);
      await relay.stop();
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all(Object.values(queues).map((queue) => queue.close()));
    },
  };
}

async function planNamed(app: App, schedules: Schedule[], name: string): Promise<void> {
  const schedule = schedules.find(({ job }) => job.name === name);
  if (schedule) await planJob(app, schedule.job, today(app.clock.now()));
}

async function upsertSchedules(app: App, queue: Queue, schedules: Schedule[]): Promise<void> {
  try {
    for (const { job, pattern } of schedules) {
      await queue.upsertJobScheduler(
        job.name,
        { pattern, tz: 'Europe/Amsterdam' },
        { name: job.name, data: { schedule: job.name } },
      );
    }
  } catch (error) {
    app.log.warn({ err: error instanceof Error ? error.message : error }, 'schedulers wait for Redis');
  }
}
