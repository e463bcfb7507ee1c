// Shows that the lists stand on indexes: no sequential scan of a big table in the plan of any page.
import pg from 'pg';

const PAGES = {
  'clients, first page': `SELECT i.id FROM insured i WHERE i.id = ANY(ARRAY(SELECT b.insured_id FROM bewind b WHERE b.organisation_id = $1
    AND b.status IN ('ACTIVE','ENDING') AND b.start_date <= current_date AND (b.end_date IS NULL OR current_date < b.end_date)))
    ORDER BY i.search_name, i.id LIMIT 51`,
  'bewinden, first page': `SELECT id FROM bewind WHERE organisation_id = $1 ORDER BY requested_at DESC, id DESC LIMIT 51`,
  'audit trail, first page': `SELECT id FROM audit_event WHERE organisation_id = $1 ORDER BY at DESC, id DESC LIMIT 51`,
  'work list of reviews': `SELECT id FROM decree_review WHERE status IN ('QUEUED','CHECKING','READY','QUESTION_ASKED') AND $1::uuid IS NOT NULL
    ORDER BY due_at, id LIMIT 51`,
};

/** Explains each page and fails when one reads a whole table. */
export async function explain(databaseUrl, organisationId) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const [name, sql] of Object.entries(PAGES)) {
      const { rows } = await client.query(`EXPLAIN (ANALYZE, COSTS OFF, FORMAT TEXT) ${sql}`, [organisationId]);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      if (/Seq Scan on (insured|bewind)\b/.test(plan)) throw new Error(`${name} reads the whole table:\n${plan}`);
      process.stdout.write(`${name}: ${/Execution Time: ([\d.]+ ms)/.exec(plan)?.[1]}, on indexes\n`);
    }
  } finally {
    await client.end();
  }
}
