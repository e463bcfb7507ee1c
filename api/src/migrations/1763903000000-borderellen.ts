import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is billed per contract and month: lines exact to the cent, numbers without gaps (CO-09). */
export class Borderellen1763903000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Days of the month that a stay lasts, both ends included; no end means that it goes on.
      CREATE FUNCTION premium_days(month date, first_day date, last_day date) RETURNS int
      LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN greatest(0,
        least((month + interval '1 month')::date, coalesce(last_day + 1, 'infinity'::date)) - greatest(month, first_day));

      -- The part of a month's premium that a stay owes: per day of the month that it lasts, both ends included, rounded
      -- half up to the cent. Days outside the month count nothing.
      CREATE FUNCTION premium_owed(monthly numeric, month date, first_day date, last_day date) RETURNS numeric
      LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
        round(monthly * premium_days(month, first_day, last_day) / extract(day FROM (month + interval '1 month' - interval '1 day')), 2);

      CREATE TABLE invoice_counter (
        name text PRIMARY KEY,
        last bigint NOT NULL
      );

      CREATE TABLE borderel (
        id uuid PRIMARY KEY,
        contract_id uuid NOT NULL REFERENCES contract,
        -- First day of the month that is billed.
        month date NOT NULL CHECK (extract(day FROM month) = 1),
        date date NOT NULL,
        number bigint NOT NULL UNIQUE,
        invoice_number text NOT NULL UNIQUE,
        amount numeric(12,2) NOT NULL,
        -- How many are billed for the month itself.
        deelnemers int NOT NULL,
        -- MAKING: billed, its files are still being written. READY: to be seen. ARCHIVED: kept for the tax office only.
        status text NOT NULL CHECK (status IN ('MAKING','READY','ARCHIVED')),
        -- The ids under which its files are written, also when a try has to be made again.
        invoice_file_id uuid NOT NULL UNIQUE,
        file_id uuid NOT NULL UNIQUE,
        made_at timestamptz NOT NULL,
        UNIQUE (contract_id, month)
      );
      CREATE INDEX borderel_visible ON borderel (contract_id, date DESC) WHERE status = 'READY';
      CREATE INDEX borderel_age ON borderel (date) WHERE status <> 'MAKING';

      CREATE TABLE borderel_line (
        borderel_id uuid NOT NULL REFERENCES borderel ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        contract_id uuid NOT NULL,
        -- The month that the line is about: the borderel's own, or an earlier one that is put right.
        month date NOT NULL,
        deelnemer_id uuid NOT NULL REFERENCES deelnemer,
        kind text NOT NULL CHECK (kind IN ('REGULIER','CORRECTIE')),
        product_code text NOT NULL REFERENCES insurance_product,
        first_day date,
        last_day date,
        days int NOT NULL,
        amount numeric(10,2) NOT NULL,
        PRIMARY KEY (borderel_id, month, deelnemer_id)
      );
      CREATE INDEX borderel_line_billed ON borderel_line (contract_id, month, deelnemer_id) INCLUDE (amount);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE borderel_line, borderel, invoice_counter;
      DROP FUNCTION premium_owed, premium_days;
    `);
  }
}
