/**
 * Makes the figures of all contracts for the months $1 up to and including $2 (first days), at the moment $3 (CO-08,
 * CO-10). One statement, so one look at the deelnemers: the numbers at the end of each month are the number at the
 * begin plus and minus the very rows that the lists show, and can never disagree with them. Only what changed is written.
 */
export const REFRESH_FIGURES = `
  WITH flows AS MATERIALIZED (
    SELECT contract_id, start_date AS on_date, 'INSTROOM' AS kind, id AS deelnemer_id FROM deelnemer
    WHERE start_date >= $1::date AND start_date < $2::date + interval '1 month'
    UNION ALL
    SELECT contract_id, end_date, 'UITSTROOM', id FROM deelnemer
    WHERE end_date >= $1::date AND end_date < $2::date + interval '1 month'
  ), known AS MATERIALIZED (
    SELECT ctid AS place, contract_id, on_date, kind, deelnemer_id FROM stroom
    WHERE on_date >= $1::date AND on_date < $2::date + interval '1 month'
  ), gone AS (
    DELETE FROM stroom WHERE ctid = ANY(ARRAY(
      SELECT k.place FROM known k WHERE NOT EXISTS (
        SELECT 1 FROM flows f WHERE f.deelnemer_id = k.deelnemer_id AND f.kind = k.kind AND f.on_date = k.on_date)))
  ), come AS (
    INSERT INTO stroom (contract_id, on_date, kind, deelnemer_id)
    SELECT f.contract_id, f.on_date, f.kind, f.deelnemer_id FROM flows f WHERE NOT EXISTS (
      SELECT 1 FROM known k WHERE k.deelnemer_id = f.deelnemer_id AND k.kind = f.kind AND k.on_date = f.on_date)
    ORDER BY f.contract_id, f.on_date, f.kind, f.deelnemer_id
    ON CONFLICT DO NOTHING
  ), begun AS (
    SELECT contract_id, count(*) AS deelnemers FROM deelnemer
    WHERE start_date < $1::date AND (end_date IS NULL OR end_date >= $1::date) GROUP BY contract_id
  ), moved AS (
    SELECT contract_id, date_trunc('month', on_date)::date AS month,
      count(*) FILTER (WHERE kind = 'INSTROOM') AS instroom, count(*) FILTER (WHERE kind = 'UITSTROOM') AS uitstroom
    FROM flows GROUP BY 1, 2
  ), counted AS (
    SELECT c.id AS contract_id, c.start_date, c.end_date, m.month::date AS month,
      coalesce(f.instroom, 0) AS instroom, coalesce(f.uitstroom, 0) AS uitstroom,
      coalesce(b.deelnemers, 0) + sum(coalesce(f.instroom, 0) - coalesce(f.uitstroom, 0))
        OVER (PARTITION BY c.id ORDER BY m.month) AS deelnemers
    FROM contract c
    CROSS JOIN generate_series($1::date::timestamp, $2::date::timestamp, interval '1 month') m(month)
    LEFT JOIN begun b ON b.contract_id = c.id
    LEFT JOIN moved f ON f.contract_id = c.id AND f.month = m.month
  ), written AS (
    INSERT INTO contract_month (contract_id, month, deelnemers, instroom, uitstroom, refreshed_at)
    SELECT contract_id, month, deelnemers, instroom, uitstroom, $3::timestamptz FROM counted
    WHERE start_date < month + interval '1 month' AND (end_date IS NULL OR end_date >= month)
    ON CONFLICT (contract_id, month) DO UPDATE SET deelnemers = excluded.deelnemers, instroom = excluded.instroom,
      uitstroom = excluded.uitstroom, refreshed_at = excluded.refreshed_at
  )
  INSERT INTO figures_refresh (id, from_month, to_month, refreshed_at) VALUES (uuidv7(), $1::date, $2::date, $3::timestamptz)`;
