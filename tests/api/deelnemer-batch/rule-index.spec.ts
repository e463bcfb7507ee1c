import { expect, it, describe } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { row, withClient } from '../../support/database';
import { stack } from '../../support/stack';

const CONTRACT = randomUUID();
/** How many of the stays a transaction that was cut off had changed; together they make the index split its first page. */
const CUT = [
  [40, 25],
  [60, 10],
  [60, 30],
] as const;

/** A table with the rule of deelnemers as it is, and no other index that a look-up by person could take. */
async function lostAfterCut(stays: number, cut: number): Promise<number> {
  return withClient(stack(), async (client) => {
    const { rows: found } = await client.query<{ rule: string }>(
      `SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname = 'deelnemer_once'`,
    );
    const come = (from: number, to: number) =>
      client.query(
        `INSERT INTO trial SELECT n, $1, sha256(('person ' || n)::bytea), '2024-01-01', NULL FROM generate_series($2::int, $3) n`,
        [CONTRACT, from, to],
      );
    await client.query(
      `CREATE TEMP TABLE trial (id int PRIMARY KEY, contract_id uuid, bsn_index bytea, start_date date, end_date date,
           CONSTRAINT trial_once ${found[0]!.rule})`,
    );
    await come(1, cut);
    await client.query('BEGIN');
    await client.query(`UPDATE trial SET end_date = '2024-12-31'`);
    await client.query('ROLLBACK');
    await come(cut + 1, stays);
    await client.query(`ANALYZE trial`);
    // As a chunk of afmeldingen does it: each is looked up by index and carried out before the next is looked up.
    for (const way of ['seqscan', 'bitmapscan', 'hashjoin', 'mergejoin']) await client.query(`SET enable_${way} = off`);
    const { rows } = await client.query<{ lost: number }>(
      `WITH part AS MATERIALIZED (
           SELECT n, d.id FROM generate_series(1, ${stays}) n LEFT JOIN LATERAL (
             SELECT id FROM trial d
             WHERE d.contract_id = $1 AND d.bsn_index = sha256(('person ' || n)::bytea) ORDER BY start_date LIMIT 1) d ON true
         ), done AS (UPDATE trial d SET end_date = '2024-12-30' FROM part WHERE d.id = part.id RETURNING d.id)
         SELECT ${stays} - count(*)::int AS lost FROM done`,
      [CONTRACT],
    );
    return rows[0]!.lost;
  });
}

describe('CO-15 R1 after a chunk that was cut off everybody who is there is found', () => {
  it.each(CUT)('of %i stays, %i of which the cut-off chunk had ended', async (stays, cut) => {
    expect(await lostAfterCut(stays, cut)).toBe(0);
  });

  it('for no look-up fits the index of the rule: PostgreSQL leaves rows out of look-ups by a GiST index', async () => {
    const { plain } = await row<{ plain: number }>(
      `SELECT count(*)::int AS plain FROM pg_index i, unnest(i.indkey::int2[]) AS key
       WHERE i.indexrelid = 'deelnemer_once'::regclass AND key <> 0`,
    );
    expect(plain).toBe(0);
  });
});

describe('CO-15 the rule itself', () => {
  it('keeps a person out of a contract twice at a time, and lets them into another one or at another time', async () => {
    await withClient(stack(), async (client) => {
      const { rows } = await client.query<{ rule: string }>(
        `SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname = 'deelnemer_once'`,
      );
      await client.query(
        `CREATE TEMP TABLE stay (contract_id uuid, bsn_index bytea, start_date date, end_date date, ${rows[0]!.rule})`,
      );
      const come = (contract: string, person: string, start: string, end: string | null) =>
        client.query('INSERT INTO stay VALUES ($1, sha256($2::bytea), $3, $4)', [contract, person, start, end]);
      const other = randomUUID();
      await come(CONTRACT, 'a', '2024-01-01', '2024-06-30');
      await come(CONTRACT, 'a', '2024-07-01', null);
      await come(CONTRACT, 'b', '2024-01-01', null);
      await come(other, 'a', '2024-01-01', null);
      for (const [start, end] of [
        ['2024-06-30', '2024-06-30'],
        ['2030-01-01', null],
      ] as const)
        await expect(come(CONTRACT, 'a', start, end)).rejects.toMatchObject({ code: '23P01' });
    });
  });
});
