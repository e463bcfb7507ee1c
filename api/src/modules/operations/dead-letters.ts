import type { App } from '../../core/context';
import { asId } from '../../core/crypto/ids';

/** A job that was set aside: it failed for good, too often, or crashed its process. */
export interface DeadLetter {
  id: string;
  job: string;
  reason: string | null;
  attempts: number;
  setAsideAt: Date;
}

/** The jobs that were set aside, latest first, at most a hundred; ids and reasons only (R11, R19). */
export async function deadLetters(app: App): Promise<DeadLetter[]> {
  const { rows } = await app.pool.query<DeadLetter>(
    `SELECT id, job, last_error AS reason, attempts, closed_at AS "setAsideAt" FROM outbox
     WHERE state = 'DEAD' ORDER BY closed_at DESC LIMIT 100`,
  );
  return rows;
}

/** Puts a job that was set aside back to work, with all its tries; false when there is none with this id. */
export async function retryDeadLetter(app: App, id: string): Promise<boolean> {
  const { rows } = await app.pool.query<{ job: string }>(
    `UPDATE outbox SET state = 'WAITING', attempts = 0, starts = 0, due_at = $2, closed_at = NULL
     WHERE id = $1 AND state = 'DEAD' RETURNING job`,
    [asId(id), app.clock.now()],
  );
  if (rows[0]) app.log.info({ job: rows[0].job, jobId: id }, 'job put back by an operator');
  return rows.length === 1;
}
