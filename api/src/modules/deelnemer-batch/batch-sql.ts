/** Rows that are processed in one transaction: large enough to be quick, small enough to be lost without much ado. */
export const CHUNK = 10_000;

/**
 * Looks people up by their index whatever the planner thinks of the table: a table that it believes to be empty would be
 * read whole for each row that comes in. Only btree indexes can be taken: that of the rule `deelnemer_once` is made so that
 * no look-up fits it, for PostgreSQL leaves rows out of such look-ups (migration 1764002000000).
 */
export const BY_INDEX = 'SET LOCAL enable_seqscan = off';

/** The place up to which the next chunk goes; a household shares one place and is never split. */
export const NEXT_PLACE = `
  SELECT max(place) AS place FROM (SELECT place FROM deelnemer_batch_row
    WHERE batch_id = $1 AND kind = $2 AND place > $3 ORDER BY place LIMIT ${CHUNK}) next`;

/**
 * Refuses aanmeldingen of people who take part already, with their households (CO-15). May run again at any time before
 * a place has been processed. $1 batch, $2 contract, $3 place up to which all was processed.
 */
export const CHECK_ADDED = `
  WITH bad AS MATERIALIZED (
    SELECT s.row, s.household_id FROM deelnemer_batch_row s
    WHERE s.batch_id = $1 AND s.kind = 'AAN' AND s.place > $3 AND EXISTS (
      SELECT 1 FROM deelnemer d WHERE d.bsn_index = s.bsn_index AND d.contract_id = $2::uuid
        AND d.start_date <= coalesce(s.end_date, 'infinity') AND coalesce(d.end_date, 'infinity') >= s.start_date)
  ), gone AS (
    DELETE FROM deelnemer_batch_row s WHERE s.batch_id = $1 AND s.kind = 'AAN' AND s.place > $3
      AND s.household_id IN (SELECT household_id FROM bad) RETURNING s.row
  )
  INSERT INTO deelnemer_batch_failure (batch_id, row, position, column_name, rule)
  SELECT $1, row, 0, CASE WHEN bad.row IS NULL THEN 'gezin' ELSE 'bsn' END,
    CASE WHEN bad.row IS NULL THEN 'HOUSEHOLD_INCOMPLETE' ELSE 'DEELNEMER_ALREADY_IN' END
  FROM gone LEFT JOIN bad USING (row)`;

/** Takes a chunk of aanmeldingen in. $1 batch, $2 contract, $3 and $4 places, $5 now, $6 today. */
export const ADD = `
  INSERT INTO deelnemer (id, contract_id, household_id, household_role, bsn_sealed, bsn_index, bsn_tail, relatienummer,
    initials, infix, last_name, full_name, search_name, birth_date, gender, street, house_number, postcode, city,
    insurance_code, payment_method, premium_iban, start_date, end_date, end_reason, start_told, end_told, created_at)
  SELECT s.id, $2::uuid, s.household_id, s.household_role, s.bsn_sealed, s.bsn_index, s.bsn_tail,
    coalesce((SELECT k.relatienummer FROM deelnemer k WHERE k.bsn_index = s.bsn_index ORDER BY k.created_at LIMIT 1),
      nextval('relatienummer')::text),
    s.initials, s.infix, s.last_name, s.full_name, s.search_name, s.birth_date, s.gender, s.street, s.house_number,
    s.postcode, s.city, s.insurance_code, s.payment_method, s.premium_iban, s.start_date, s.end_date, s.end_reason,
    s.start_date <= $6::date, coalesce(s.end_date < $6::date, false), $5
  FROM deelnemer_batch_row s
  WHERE s.batch_id = $1 AND s.kind = 'AAN' AND s.place > $3 AND s.place <= $4`;

/**
 * Processes a chunk of afmeldingen: each is held against the stay that its day falls in, and is carried out or refused.
 * That somebody takes part elsewhere is only told of contracts of the own organisation. $1 batch, $2 contract, $3 and $4
 * places, $5 today. Answers how many were carried out.
 */
export const END = `
  WITH part AS MATERIALIZED (
    SELECT s.row, s.bsn_index, s.end_date, s.end_reason, d.id, d.start_date, d.end_date AS was
    FROM deelnemer_batch_row s LEFT JOIN LATERAL (
      SELECT d.id, d.start_date, d.end_date FROM deelnemer d
      WHERE d.bsn_index = s.bsn_index AND d.contract_id = $2::uuid
      ORDER BY d.start_date <= s.end_date DESC, d.start_date DESC LIMIT 1) d ON true
    WHERE s.batch_id = $1 AND s.kind = 'AF' AND s.place > $3 AND s.place <= $4
  ), judged AS MATERIALIZED (
    SELECT part.*, CASE
      WHEN id IS NULL AND EXISTS (
        SELECT 1 FROM deelnemer o JOIN contract c ON c.id = o.contract_id
        WHERE o.bsn_index = part.bsn_index AND (o.end_date IS NULL OR o.end_date >= $5::date)
          AND c.organisation_id = (SELECT organisation_id FROM contract WHERE id = $2::uuid))
        THEN 'DEELNEMER_IN_OTHER_CONTRACT'
      WHEN id IS NULL THEN 'DEELNEMER_UNKNOWN'
      WHEN was < $5::date THEN 'DEELNEMER_ALREADY_ENDED'
      WHEN end_date < start_date THEN 'END_BEFORE_FIRST_DAY' END AS rule
    FROM part
  ), done AS (
    UPDATE deelnemer d SET end_date = j.end_date, end_reason = j.end_reason, end_told = j.end_date < $5::date,
      version = d.version + 1
    FROM judged j WHERE d.id = j.id AND j.rule IS NULL RETURNING d.id, j.row
  ), noted AS (
    UPDATE deelnemer_batch_row s SET id = done.id FROM done
    WHERE s.batch_id = $1 AND s.kind = 'AF' AND s.row = done.row AND s.place = done.row
  ), gone AS (
    DELETE FROM deelnemer_batch_row s USING judged j
    WHERE s.batch_id = $1 AND s.kind = 'AF' AND s.place = j.row AND s.row = j.row AND j.rule IS NOT NULL
  ), told AS (
    INSERT INTO deelnemer_batch_failure (batch_id, row, position, column_name, rule)
    SELECT $1, row, 0, CASE WHEN id IS NULL THEN 'bsn' ELSE 'einddatum' END, rule FROM judged WHERE rule IS NOT NULL
  )
  SELECT count(*)::int AS count FROM done`;
