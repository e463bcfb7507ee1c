import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Batches of aan- en afmeldingen: how far each is, the rows that wait to be processed, and those that were refused. */
export class DeelnemerBatches1763904100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deelnemer_batch (
        id uuid PRIMARY KEY,
        contract_id uuid NOT NULL REFERENCES contract,
        file_id uuid NOT NULL REFERENCES stored_file,
        sha256 text NOT NULL,
        requested_by uuid REFERENCES app_user ON DELETE SET NULL,
        status text NOT NULL CHECK (status IN ('QUEUED','CHECKING','PROCESSING','DONE','FAILED')),
        -- Share of the file that has been read, for the bar on the screen; what is processed is counted below.
        share_read real NOT NULL DEFAULT 0,
        rows int NOT NULL DEFAULT 0,
        added int NOT NULL DEFAULT 0,
        ended int NOT NULL DEFAULT 0,
        failed int NOT NULL DEFAULT 0,
        -- Up to which place the afmeldingen and the aanmeldingen have been processed: a second start goes on from there.
        ended_upto int NOT NULL DEFAULT 0,
        added_upto int NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz
      );
      CREATE INDEX deelnemer_batch_page ON deelnemer_batch (contract_id, created_at DESC, id DESC);
      -- The same file does not go in twice, unless nothing came of it the first time.
      CREATE UNIQUE INDEX deelnemer_batch_file ON deelnemer_batch (contract_id, sha256)
        WHERE NOT (status = 'FAILED' OR (status = 'DONE' AND added = 0 AND ended = 0));

      -- Rows that were read and found sound in themselves; a household shares one place, so that it is never split.
      CREATE TABLE deelnemer_batch_row (
        batch_id uuid NOT NULL REFERENCES deelnemer_batch,
        kind text NOT NULL,
        place int NOT NULL,
        row int NOT NULL,
        id uuid NOT NULL,
        household_id uuid NOT NULL,
        household_role text NOT NULL,
        bsn_sealed bytea, bsn_index bytea NOT NULL, bsn_tail text NOT NULL,
        initials text, infix text, last_name text, full_name text, search_name text COLLATE "C",
        birth_date date, gender text,
        street text, house_number text, postcode text, city text,
        insurance_code text, payment_method text, premium_iban text,
        start_date date, end_date date, end_reason text,
        PRIMARY KEY (batch_id, kind, place, row)
      );

      CREATE TABLE deelnemer_batch_failure (
        batch_id uuid NOT NULL REFERENCES deelnemer_batch,
        row int NOT NULL,
        position int NOT NULL,
        id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
        column_name text,
        rule text NOT NULL,
        values jsonb NOT NULL DEFAULT '{}',
        -- The cells as they were sent, at the first failure of a row; sealed, for they hold a BSN.
        raw_sealed bytea,
        PRIMARY KEY (batch_id, row, position)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE deelnemer_batch_failure, deelnemer_batch_row, deelnemer_batch');
  }
}
