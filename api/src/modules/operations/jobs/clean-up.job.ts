import { z } from 'zod';
import { transaction } from '../../../core/db/transaction';
import { defineJob } from '../../../core/outbox/define-job';
import { RETENTION } from '../retention';

/** Rows in one go: many small deletions hold no lock for long. */
const BATCH = 5_000;

/** Deletes what has been kept long enough, and marks invitations that are past their end. Safe to run again at any point. */
export const cleanUpJob = defineJob({
  name: 'clean-up',
  payload: z.object({ day: z.iso.date() }),
  lane: 'steady',
  attempts: 10,
  async handle(context) {
    const deleted: Record<string, number> = {};
    for (const { table, gone } of RETENTION) {
      const statement = `WITH old AS (DELETE FROM ${table} WHERE ctid = ANY(ARRAY(
        SELECT ctid FROM ${table} WHERE ${gone} LIMIT ${BATCH})) AND ${gone} RETURNING 1) SELECT count(*)::int AS count FROM old`;
      for (let count = BATCH; count === BATCH;) {
        count = await transaction(context, 'cleanUp', async (tx) => {
          const [row] = await tx.rows<{ count: number }>(statement, [tx.now]);
          return row!.count;
        });
        deleted[table] = (deleted[table] ?? 0) + count;
      }
    }
    const expired = await transaction(context, 'expireInvitations', async (tx) => {
      const rows = await tx.rows(
        `UPDATE invitation SET status = 'EXPIRED' WHERE status IN ('QUEUED', 'SENT') AND expires_at <= $1 RETURNING id`,
        [tx.now],
      );
      return rows.length;
    });
    context.app.log.info({ deleted, expiredInvitations: expired }, 'cleaned up');
  },
});
