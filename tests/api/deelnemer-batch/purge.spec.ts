import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '@volmacht/shared-schema';
import { auditOf } from '../../support/builders';
import { batchOf, csvOf, fetchFile, joining, sendBatch } from '../../support/batches';
import { inDays, newContract, newOfficial } from '../../support/collectief';
import { row, rows } from '../../support/database';
import { runJob } from '../../support/stays';

describe('CO-15 XX-02 the contents of a batch do not stay for ever', () => {
  it('after thirteen months the file and the cells of refused rows are gone; counts and reasons stay', async () => {
    const contract = await newContract();
    const manager = await newOfficial(contract);
    const [old, recent] = [
      await sendBatch(manager, contract, csvOf([joining(), joining({ bsn: '1' })]), 'oud.csv'),
      await sendBatch(manager, contract, csvOf([joining({ bsn: '1' }), joining()]), 'nieuw.csv'),
    ];
    // As if it had been stopped before all was carried out.
    await rows(
      `INSERT INTO deelnemer_batch_row (batch_id, kind, place, row, id, household_id, household_role, bsn_index, bsn_tail)
       VALUES ($1, 'AF', 9, 9, uuidv7(), uuidv7(), 'CLIENT', 'x', '1234')`,
      [old.id],
    );
    const age = (id: string, months: number, days: number) =>
      rows(
        `UPDATE deelnemer_batch SET created_at = now() - make_interval(months => $2::int) - make_interval(days => $3::int)
         WHERE id = $1`,
        [id, months, days],
      );
    await age(old.id, LIMITS.batchMonths, 2);
    await age(recent.id, LIMITS.batchMonths, -2);
    const since = new Date();
    await runJob('purge-batches', { day: inDays(0) });

    const { failures, ...left } = (await batchOf(manager, old.id))!;
    expect(left).toMatchObject({ status: 'DONE', rows: 2, added: 1, ended: 0, failed: 1, file: { name: 'oud.csv' } });
    expect(failures.nodes).toMatchObject([{ row: 3, column: 'bsn', rule: 'BSN_INVALID', raw: '' }]);
    expect((await fetchFile(manager.token, old.file.id)).status).toBe(404);
    expect(await rows('SELECT 1 FROM deelnemer_batch_row WHERE batch_id = $1', [old.id])).toEqual([]);
    const { sealed } = await row<{ sealed: string }>(
      'SELECT count(raw_sealed) AS sealed FROM deelnemer_batch_failure WHERE batch_id = $1',
      [old.id],
    );
    expect(Number(sealed)).toBe(0);
    const told = await auditOf(contract.organisation.id, since);
    expect(told.filter(({ action }) => action === 'deelnemer-batch.expire')).toMatchObject([
      { actor_id: null, subject_ids: [old.id, old.file.id] },
    ]);

    expect((await fetchFile(manager.token, recent.file.id)).status).toBe(200);
    expect((await batchOf(manager, recent.id))!.failures.nodes[0]!.raw).toMatch(/^AAN;/);
  });
});
