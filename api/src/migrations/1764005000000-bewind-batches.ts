import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of clients of an office: their rows, how each was found, and what came of it (MZ-22). */
export class BewindBatches1764005000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bewind_batch (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        -- Removed as soon as nothing is needed of them any more; the names stay for the report.
        file_id uuid REFERENCES stored_file ON DELETE SET NULL,
        decrees_id uuid REFERENCES stored_file ON DELETE SET NULL,
        file_name text NOT NULL,
        decrees_name text NOT NULL,
        sha256 text NOT NULL,
        requested_by uuid NOT NULL REFERENCES app_user,
        status text NOT NULL CHECK (status IN ('QUEUED','CHECKING','CHECKED','PROCESSING','DONE','FAILED')),
        -- Of how many rows how many were looked at in this phase, for the bar on the screen.
        todo int NOT NULL DEFAULT 0,
        done int NOT NULL DEFAULT 0,
        rows int NOT NULL DEFAULT 0,
        requested int NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        checked_at timestamptz,
        submitted_by uuid REFERENCES app_user,
        submitted_at timestamptz,
        finished_at timestamptz
      );
      CREATE INDEX bewind_batch_page ON bewind_batch (organisation_id, created_at DESC, id DESC);
      CREATE INDEX bewind_batch_age ON bewind_batch (created_at);
      -- The same list with the same decrees is not handed in twice; checking it again is free.
      CREATE UNIQUE INDEX bewind_batch_file ON bewind_batch (organisation_id, sha256)
        WHERE status IN ('QUEUED','CHECKING','PROCESSING') OR (status = 'DONE' AND requested > 0);

      CREATE TABLE bewind_batch_row (
        batch_id uuid NOT NULL REFERENCES bewind_batch ON DELETE CASCADE,
        row int NOT NULL,
        state text NOT NULL CHECK (state IN ('GOOD','BAD','DONE')),
        -- The cells as they were sent; sealed, for they may hold a BSN.
        raw_sealed bytea NOT NULL,
        insured_id uuid REFERENCES insured,
        kind text,
        start_date date,
        decree text,
        doubtful boolean NOT NULL DEFAULT false,
        bewind_id uuid REFERENCES bewind,
        PRIMARY KEY (batch_id, row),
        CHECK (state = 'BAD' OR (insured_id IS NOT NULL AND kind IS NOT NULL AND decree IS NOT NULL)),
        CHECK ((state = 'DONE') = (bewind_id IS NOT NULL))
      );

      CREATE TABLE bewind_batch_failure (
        batch_id uuid NOT NULL REFERENCES bewind_batch ON DELETE CASCADE,
        row int NOT NULL,
        position int NOT NULL,
        id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
        column_name text,
        rule text NOT NULL,
        values jsonb NOT NULL DEFAULT '{}',
        PRIMARY KEY (batch_id, row, position)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bewind_batch_failure, bewind_batch_row, bewind_batch');
  }
}
