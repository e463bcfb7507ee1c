import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';

const HEADS_PER_LINE = 50;

/**
 * Writes the head of every organisation's audit chain to the log, which leaves this machine: who rewrites a whole chain in
 * the database, heads and all, can be found out by yesterday's line (XX-03, A27).
 */
export const anchorAuditJob = defineJob({
  name: 'anchor-audit',
  payload: z.object({ day: z.iso.date() }),
  lane: 'steady',
  attempts: 10,
  async handle({ app }, { day }) {
    const { rows } = await app.pool.query<{ organisation_id: string; seq: number; hash: Buffer }>(
      'SELECT organisation_id, seq, hash FROM audit_head ORDER BY organisation_id',
    );
    for (let at = 0; at < rows.length; at += HEADS_PER_LINE) {
      const heads = rows
        .slice(at, at + HEADS_PER_LINE)
        .map((head) => ({ organisation: head.organisation_id, seq: head.seq, hash: head.hash.toString('hex') }));
      app.log.info({ day, heads }, 'audit heads');
    }
  },
});
