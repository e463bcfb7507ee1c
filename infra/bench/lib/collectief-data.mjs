// Fills a database with collective contracts by set-based SQL: 500 contracts of 342 municipalities, five years of coming
// and going with a peak in January, and the schema in which PostGraphile sees them.
import { createHash } from 'node:crypto';
import pg from 'pg';

const id = (name) => {
  const hex = createHash('sha256').update(`bench:${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** The municipality, the user and the contract on whose behalf the load asks. */
export const TOWN = {
  organisationId: id('town'),
  userId: id('official'),
  sessionId: id('town-session'),
  contractId: id('contract'),
};

const CONTRACTS = 500;
/** Stays in the contract that the load looks at: the same at every size, spread over the whole table. */
const OWN_STAYS = 2000;
const other = `md5('contract' || 1 + n % ${CONTRACTS - 1})::uuid`;

// A hash of the row's number: the same at every run, and no row like the next.
const dice = (salt, sides) => `(hashint4(n + ${salt}) & 2147483647) % ${sides}`;
const START = `(date_trunc('year', current_date)::date - ((1 + ${dice(1, 5)}) || ' years')::interval
  + (CASE WHEN ${dice(2, 10)} < 4 THEN ${dice(3, 31)} ELSE ${dice(4, 365)} END || ' days')::interval)::date`;

const FILL = [
  `INSERT INTO organisation (id, name, kind, kvk_number, correspondence_channel, created_at, street, house_number, postcode, city, country)
   SELECT CASE WHEN n = 0 THEN $2::uuid ELSE md5('town' || n)::uuid END, 'Gemeente ' || n, 'GEMEENTE', lpad((81000000 + n)::text, 8, '0'), 'DIGITAL',
     now(), 'Plein', '1', '9999XX', 'Plaats', 'NL' FROM generate_series(0, 341) n WHERE $1::uuid IS NOT NULL`,
  `INSERT INTO contract (id, number, name, organisation_id, start_date)
   SELECT CASE WHEN n = 0 THEN $1::uuid ELSE md5('contract' || n)::uuid END, (10000 + n)::text, 'Collectieve zorgverzekering ' || n, CASE WHEN n % 342 = 0 THEN $2::uuid ELSE md5('town' || n % 342)::uuid END,
     date_trunc('year', current_date)::date - interval '6 years' FROM generate_series(0, ${CONTRACTS - 1}) n`,
];

const DEELNEMERS = `
  INSERT INTO deelnemer (id, contract_id, household_id, household_role, bsn_sealed, bsn_index, bsn_tail, relatienummer, initials, infix, last_name,
    full_name, search_name, birth_date, gender, street, house_number, postcode, city, payment_method, start_date, end_date, end_reason,
    start_told, end_told, created_at)
  SELECT md5('deelnemer' || n)::uuid, CASE WHEN n % $3::int = 0 THEN $1::uuid ELSE ${other} END, md5('household' || n)::uuid, 'CLIENT', sha256(n::text::bytea) || sha256(n::text::bytea),
    sha256(('i' || n)::bytea), lpad((n % 10000)::text, 4, '0'), (100000000 + n)::text, 'A.B.', CASE n % 3 WHEN 0 THEN 'van der' END,
    'Achternaam' || ${dice(5, 20000)}, 'A.B. Achternaam' || ${dice(5, 20000)}, 'achternaam' || ${dice(5, 20000)} || ',a.b.,',
    date '1940-01-01' + ${dice(6, 25000)}, CASE n % 2 WHEN 0 THEN 'V' ELSE 'M' END, 'Lange Straatnaam', (n % 200 + 1)::text, '9999XX', 'Plaats',
    CASE n % 2 WHEN 0 THEN 'DIRECT_DEBIT' END, s.start_date, e.end_date,
    CASE WHEN e.end_date IS NOT NULL THEN CASE WHEN ${dice(7, 20)} = 0 THEN 'OVERLEDEN' ELSE 'EINDE_COLLECTIVITEIT' END END, true,
    e.end_date IS NOT NULL, now()
  FROM generate_series(1, $2::int) n CROSS JOIN LATERAL (SELECT ${START} AS start_date) s
  CROSS JOIN LATERAL (SELECT CASE WHEN ${dice(8, 3)} = 0 THEN least(s.start_date + ${dice(9, 900)} + 20, current_date - 15) END AS end_date) e`;

// What PostGraphile's documentation tells to do for a list that is not a whole table: a view with its keys named.
const POSTGRAPHILE = `
  CREATE SCHEMA bench_api;
  CREATE VIEW bench_api.organisation AS SELECT id, name FROM organisation;
  COMMENT ON VIEW bench_api.organisation IS '@primaryKey id';
  CREATE VIEW bench_api.contract AS SELECT id, number, name, organisation_id, start_date, end_date FROM contract;
  COMMENT ON VIEW bench_api.contract IS E'@primaryKey id\\n@foreignKey (organisation_id) references bench_api.organisation (id)';
  CREATE VIEW bench_api.deelnemer AS SELECT id, contract_id, full_name, '•••••' || bsn_tail AS masked_bsn, relatienummer, birth_date, gender,
    start_date, end_date, end_reason, household_role, payment_method, bsn_index, search_name FROM deelnemer
    WHERE start_date <= current_date AND (end_date IS NULL OR end_date >= current_date);
  COMMENT ON VIEW bench_api.deelnemer IS E'@primaryKey id\\n@foreignKey (contract_id) references bench_api.contract (id)';
  COMMENT ON COLUMN bench_api.deelnemer.contract_id IS '@behavior +filterBy';
  COMMENT ON COLUMN bench_api.deelnemer.bsn_index IS '@behavior +filterBy';
  COMMENT ON COLUMN bench_api.deelnemer.search_name IS '@behavior +orderBy';
  CREATE FUNCTION bench_api.contract_usage(contract bench_api.contract, from_month date, to_month date)
    RETURNS TABLE (month text, deelnemers int, difference int, instroom int, uitstroom int) LANGUAGE sql STABLE AS $$
    SELECT to_char(m, 'YYYY-MM'),
      (SELECT count(*)::int FROM deelnemer d WHERE d.contract_id = contract.id AND d.start_date < m + interval '1 month'
        AND (d.end_date IS NULL OR d.end_date >= m + interval '1 month')),
      f.came - f.went, f.came, f.went
    FROM generate_series(from_month::timestamp, to_month::timestamp, interval '1 month') m
    CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE d.start_date >= m AND d.start_date < m + interval '1 month')::int AS came,
      count(*) FILTER (WHERE d.end_date >= m AND d.end_date < m + interval '1 month')::int AS went FROM deelnemer d WHERE d.contract_id = contract.id) f
    ORDER BY m $$;`;

/**
 * `deelnemers` stays in 500 contracts, an official with the administrative role on one of them. `bsns` are findable by
 * their keyed hash and take part today. Indexes and constraints are made after the rows, as any bulk load does.
 */
export async function fillCollectief(databaseUrl, { deelnemers, bsns, indexOf }) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("SET synchronous_commit = off; SET maintenance_work_mem = '512MB'");
    for (const sql of FILL) await client.query(sql, [TOWN.contractId, TOWN.organisationId]);
    await client.query(
      `INSERT INTO app_user (id, organisation_id, login_name, email, first_name, last_name, status, created_at)
       VALUES ($1, $2, 'bench@gemeente.example', 'bench@gemeente.example', 'Bench', 'Meting', 'ACTIVE', now())`,
      [TOWN.userId, TOWN.organisationId],
    );
    await client.query(
      `INSERT INTO user_role (id, user_id, code, contract_id) VALUES (gen_random_uuid(), $1, 'ADMINISTRATIEF', $2)`,
      [TOWN.userId, TOWN.contractId],
    );
    const restore = await dropIndexes(client, 'deelnemer');
    const step = Math.max(1, Math.floor(deelnemers / OWN_STAYS));
    await client.query(DEELNEMERS, [TOWN.contractId, deelnemers, step]);
    await client.query(
      `UPDATE deelnemer SET bsn_index = v.index, end_date = NULL, end_reason = NULL FROM unnest($1::int[], $2::bytea[]) AS v(n, index)
       WHERE deelnemer.id = md5('deelnemer' || v.n)::uuid`,
      [bsns.map((_, index) => (index + 1) * step), bsns.map((bsn) => indexOf(bsn))],
    );
    for (const sql of restore) await client.query(sql);
    await client.query(POSTGRAPHILE);
    await client.query('VACUUM ANALYZE');
    // What is measured is not to share the disk with what is left of the fill.
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}

/** Drops a table's indexes and exclusion constraints; answers the statements that make them again. The primary key stays. */
async function dropIndexes(client, table) {
  const { rows: constraints } = await client.query(
    `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'x'`,
    [table],
  );
  const { rows: indexes } = await client.query(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
     WHERE i.indrelid = $1::regclass AND NOT i.indisprimary AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
    [table],
  );
  for (const { name } of constraints) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  return [
    ...indexes.map(({ definition }) => definition),
    ...constraints.map(({ name, definition }) => `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`),
  ];
}
