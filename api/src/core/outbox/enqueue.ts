import type { EntityManager } from 'typeorm';
import { newId } from '../crypto/ids';
import type { JobDefinition } from './define-job';

/** When a job may start, and what makes it the same job. */
export interface EnqueueOptions {
  /** Not before this moment; at once by default. */
  runAt?: Date;
  /** A second job with the same key is not made. */
  dedupeKey?: string;
}

/** Writes the job in the transaction of the change that causes it: both are there, or neither (R3). */
export async function enqueue<Payload extends object>(
  manager: EntityManager,
  now: Date,
  requestId: string,
  job: JobDefinition<Payload>,
  payload: Payload,
  options: EnqueueOptions = {},
): Promise<void> {
  await manager.query(
    `INSERT INTO outbox (id, job, payload, dedupe_key, created_at, due_at, request_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (dedupe_key) DO NOTHING`,
    [
      newId(now),
      job.name,
      JSON.stringify(job.payload.parse(payload)),
      options.dedupeKey ?? null,
      now,
      options.runAt ?? now,
      requestId,
    ],
  );
}
