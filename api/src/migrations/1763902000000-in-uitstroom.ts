import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The monthly figures of contracts and who came and left, as the refresh made them (CO-08, CO-10). All of it can be made
 * again from the deelnemers, so there is no foreign key per row that would slow the refresh down.
 */
export class InUitstroom1763902000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contract_month (
        contract_id uuid NOT NULL REFERENCES contract,
        -- First day of the month.
        month date NOT NULL CHECK (extract(day FROM month) = 1),
        -- How many take part at the end of the month; who leaves on the last day counts no more.
        deelnemers int NOT NULL,
        instroom int NOT NULL,
        uitstroom int NOT NULL,
        refreshed_at timestamptz NOT NULL,
        PRIMARY KEY (contract_id, month)
      );

      CREATE TABLE stroom (
        contract_id uuid NOT NULL,
        on_date date NOT NULL,
        kind text NOT NULL CHECK (kind IN ('INSTROOM','UITSTROOM')),
        deelnemer_id uuid NOT NULL,
        PRIMARY KEY (contract_id, on_date, kind, deelnemer_id)
      );
      CREATE INDEX stroom_day ON stroom USING brin (on_date) WITH (pages_per_range = 32);

      -- One row per refresh of all contracts: as of when, and up to which month.
      CREATE TABLE figures_refresh (
        id uuid PRIMARY KEY,
        from_month date NOT NULL,
        to_month date NOT NULL,
        refreshed_at timestamptz NOT NULL
      );
      CREATE INDEX figures_refresh_last ON figures_refresh (to_month DESC, refreshed_at DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE figures_refresh, stroom, contract_month');
  }
}
