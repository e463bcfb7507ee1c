import type { EntityManager } from 'typeorm';
import { APPEND, appendValue, auditRow, type AuditInput, type AuditRow } from '../audit/audit-writer';
import type { WorkContext } from '../context';
import { enqueue, type EnqueueOptions } from '../outbox/enqueue';
import type { JobDefinition } from '../outbox/define-job';

/** One transaction: the change, what the audit trail tells of it, and the jobs it causes, all or nothing. */
export interface Tx {
  manager: EntityManager;
  /** The moment of this transaction, by the app's clock. */
  now: Date;
  /** Rows of a parametrised statement (also of INSERT/UPDATE … RETURNING). */
  rows<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Tells the audit trail; written last, so that the chain is locked as briefly as possible. */
  audit(event: AuditInput): void;
  /** Puts a job in the outbox. */
  enqueue<Payload extends object>(
    job: JobDefinition<Payload>,
    payload: Payload,
    options?: EnqueueOptions,
  ): Promise<void>;
}

/** What a step may return: it is kept as the memo of an idempotent request, so ids and flags only. */
export type Memo = string | number | boolean | null | Memo[] | { [key: string]: Memo };

/**
 * Runs one step of a mutation in a transaction. With an Idempotency-Key the step's result is kept in the same
 * transaction: the same key never does the step twice, whatever crashed in between, and gets the same result (R3, R12).
 */
export async function transaction<Result extends Memo | void>(
  context: WorkContext,
  step: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const now = context.app.clock.now();
  const memo = context.idempotency;
  // Steps are counted: two mutations in one document may take the same step, and a repeat takes them in the same order.
  const place = memo ? `${memo.steps++}:${step}` : step;
  return context.app.dataSource.transaction(async (manager) => {
    if (memo) {
      const fresh = await returning<{ step: string }>(
        manager,
        `INSERT INTO idempotency_step (scope, key, step, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING RETURNING step`,
        [memo.scope, memo.key, place, now],
      );
      if (fresh.length === 0) {
        const [kept] = await returning<{ result: Result }>(
          manager,
          'SELECT result FROM idempotency_step WHERE scope = $1 AND key = $2 AND step = $3',
          [memo.scope, memo.key, place],
        );
        return kept!.result;
      }
    }
    const events: AuditRow[] = [];
    const result = await work({
      manager,
      now,
      rows: (sql, values = []) => returning(manager, sql, values),
      audit: (event) => void events.push(auditRow(context, now, event)),
      enqueue: (job, payload, options) => enqueue(manager, now, context.requestId, job, payload, options),
    });
    if (memo) {
      await manager.query('UPDATE idempotency_step SET result = $4 WHERE scope = $1 AND key = $2 AND step = $3', [
        memo.scope,
        memo.key,
        place,
        JSON.stringify(result ?? null),
      ]);
    }
    if (events.length > 0) await manager.query(APPEND, [appendValue(events)]);
    return result;
  });
}

// TypeORM answers UPDATE and DELETE … RETURNING as [rows, count] and all else as rows.
async function returning<Row>(manager: EntityManager, sql: string, values: unknown[]): Promise<Row[]> {
  const answer: unknown = await manager.query(sql, values);
  if (Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number') {
    return answer[0] as Row[];
  }
  return answer as Row[];
}
