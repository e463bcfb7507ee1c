/**
 * Writes the lines of borderel $3 for contract $1 and month $2 (its first day), and answers their totals (CO-09). A line
 * is what a stay owes for a month less what was billed for it before: all of it for the month itself, and for the twelve
 * months before only what changed since (who came or left with a date in the past). Nothing is put right from before the
 * first borderel of the contract. Who is under eighteen owes nothing until the month after that birthday (Zvw art. 16,
 * second paragraph, a). The premium of a month is the one that holds on its last day; an insurance without one
 * fails, for nobody may go unbilled in silence.
 */
export const WRITE_LINES = `
  WITH period AS (
    SELECT m.month::date AS month, (m.month + interval '1 month')::date AS next
    FROM generate_series(
      greatest($2::date - interval '12 months', coalesce((SELECT min(month) FROM borderel WHERE contract_id = $1::uuid), $2::date)),
      $2::date::timestamp, interval '1 month') m(month)
  ), premium AS (
    SELECT p.month, i.code, (SELECT monthly_amount FROM insurance_premium a
      WHERE a.product_code = i.code AND a.valid_from < p.next ORDER BY a.valid_from DESC LIMIT 1) AS monthly
    FROM period p CROSS JOIN insurance_product i
  ), owed AS (
    SELECT d.id AS deelnemer_id, p.month, d.insurance_code, greatest(d.start_date, p.month) AS first_day,
      least(d.end_date, p.next - 1) AS last_day, premium_days(p.month, d.start_date, d.end_date) AS days,
      premium_owed(m.monthly, p.month, d.start_date, d.end_date) AS amount
    FROM deelnemer d
    JOIN period p ON d.start_date < p.next AND (d.end_date IS NULL OR d.end_date >= p.month)
    JOIN premium m ON m.month = p.month AND m.code = d.insurance_code
    WHERE d.contract_id = $1::uuid AND d.birth_date + interval '18 years' < p.month
  ), billed AS (
    SELECT l.deelnemer_id, l.month, sum(l.amount) AS amount, max(l.product_code) AS product_code
    FROM borderel_line l JOIN period p ON p.month = l.month WHERE l.contract_id = $1::uuid GROUP BY 1, 2
  ), made AS (
    INSERT INTO borderel_line
      (borderel_id, contract_id, month, deelnemer_id, kind, product_code, first_day, last_day, days, amount)
    SELECT $3::uuid, $1::uuid, month, deelnemer_id, CASE WHEN month = $2::date THEN 'REGULIER' ELSE 'CORRECTIE' END,
      coalesce(o.insurance_code, b.product_code), o.first_day, o.last_day, coalesce(o.days, 0),
      CASE WHEN o.insurance_code IS NULL THEN -b.amount ELSE o.amount - coalesce(b.amount, 0) END
    FROM owed o FULL JOIN billed b USING (deelnemer_id, month)
    WHERE CASE WHEN o.insurance_code IS NULL THEN -b.amount ELSE o.amount - coalesce(b.amount, 0) END IS DISTINCT FROM 0
    RETURNING kind, amount
  )
  SELECT count(*)::int AS lines, (count(*) FILTER (WHERE kind = 'REGULIER'))::int AS deelnemers,
    coalesce(sum(amount), 0)::numeric(12,2)::text AS amount
  FROM made`;
