// Fills a database with insured people and offices by set-based SQL: the sizes of production, without its content.
import { createHash } from 'node:crypto';
import pg from 'pg';

/** Clients of the office that the load looks at: a large office. */
export const OFFICE_CLIENTS = 400;

const id = (name) => {
  const hex = createHash('sha256').update(`bench:${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** The office and the user on whose behalf the load asks. */
export const OFFICE = { organisationId: id('office'), userId: id('user'), sessionId: id('session') };

/**
 * `people` insured people; one in twenty under bewind of one of 500 offices, and {@link OFFICE_CLIENTS} of ours.
 * `bsns` are the numbers of our own clients: only those must be findable by their keyed hash.
 */
export async function fill(databaseUrl, { people, bsns, indexOf }) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('SET synchronous_commit = off');
    await client.query(
      `INSERT INTO organisation (id, name, kind, kvk_number, correspondence_channel, created_at, street, house_number, postcode, city, country)
       SELECT CASE WHEN n = 0 THEN $1::uuid ELSE md5('office' || n)::uuid END, 'Kantoor ' || n, 'ONDERSTEUNER', lpad((80000000 + n)::text, 8, '0'),
         'DIGITAL', now(), 'Straat', '1', '1234AB', 'Plaats', 'NL' FROM generate_series(0, 500) n`,
      [OFFICE.organisationId],
    );
    await client.query(
      `INSERT INTO app_user (id, organisation_id, login_name, email, first_name, last_name, status, created_at)
       VALUES ($1, $2, 'bench@kantoor.example', 'bench@kantoor.example', 'Bench', 'Meting', 'ACTIVE', now())`,
      [OFFICE.userId, OFFICE.organisationId],
    );
    await client.query(`INSERT INTO user_role (id, user_id, code) VALUES (gen_random_uuid(), $1, 'ONDERSTEUNER')`, [
      OFFICE.userId,
    ]);
    await client.query(
      `INSERT INTO insured (id, insurer, insured_number, bsn_sealed, bsn_index, bsn_tail, initials, first_name, infix, last_name, full_name,
         search_name, birth_date, street, house_number, postcode, city, email, phone, correspondence_channel, debtor_number, premium_iban,
         claims_iban, payment_method, outstanding_amount, gber_active, gber_instalments, gber_since, policy_name)
       SELECT md5('person' || n)::uuid, 'MENZIS', (100000000 + n)::text, sha256(n::text::bytea) || sha256(n::text::bytea),
         sha256(('i' || n)::bytea), lpad((n % 10000)::text, 4, '0'), 'A.B.', 'Voornaam' || n % 5000, CASE n % 3 WHEN 0 THEN 'van der' END,
         'Achternaam' || n % 20000, 'Voornaam' || n % 5000 || ' Achternaam' || n % 20000,
         'achternaam' || n % 20000 || ',voornaam' || n % 5000 || ',', date '1940-01-01' + (n % 25000), 'Lange Straatnaam', (n % 200 + 1)::text,
         '1234AB', 'Amersfoort', 'persoon' || n || '@post.example', '+31600001234', 'DIGITAL', (50000000 + n)::text, 'NL91ABNA0417164300',
         'NL91ABNA0417164300', 'DIRECT_DEBIT', 12.50, n % 4 = 0, 10, date '2026-02-01', 'Basis Vrij' FROM generate_series(1, $1::int) n`,
      [people],
    );
    await client.query(
      `INSERT INTO bewind (id, insured_id, organisation_id, kind, status, start_date, requested_by, requested_at)
       SELECT md5('bewind' || n)::uuid, md5('person' || n)::uuid,
         CASE WHEN n <= $1 THEN $2::uuid ELSE md5('office' || (n % 500 + 1))::uuid END,
         CASE n % 5 WHEN 0 THEN 'CURATELE' ELSE 'BESCHERMINGSBEWIND' END, 'ACTIVE', date '2025-01-01', $3, now() - interval '1 year'
       FROM generate_series(1, $4::int) n WHERE n <= $1 OR n % 20 = 0`,
      [OFFICE_CLIENTS, OFFICE.organisationId, OFFICE.userId, people],
    );
    await client.query(
      `UPDATE insured SET bsn_index = v.index FROM unnest($1::int[], $2::bytea[]) AS v(n, index) WHERE insured.id = md5('person' || v.n)::uuid`,
      [bsns.map((_, index) => index + 1), bsns.map((bsn) => indexOf(bsn))],
    );
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
