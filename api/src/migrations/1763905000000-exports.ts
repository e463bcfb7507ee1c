import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists that are made as a file: what was asked for, how far it is, and where the file is until it is removed. */
export class Exports1763905000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE export (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('DEELNEMERS','IN_UITSTROOM','BATCH_FAILURES','AUDIT')),
        status text NOT NULL CHECK (status IN ('QUEUED','RUNNING','DONE','FAILED')),
        organisation_id uuid NOT NULL REFERENCES organisation,
        requested_by uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        contract_id uuid REFERENCES contract,
        batch_id uuid REFERENCES deelnemer_batch,
        -- First and last day of the period, for lists that have one.
        from_date date,
        to_date date,
        show_all boolean NOT NULL DEFAULT false,
        -- Who asked may see whole BSNs of this contract; otherwise the file has their ends only.
        with_bsn boolean NOT NULL DEFAULT false,
        locale text NOT NULL,
        total int,
        rows int,
        file_id uuid REFERENCES stored_file,
        created_at timestamptz NOT NULL,
        finished_at timestamptz
      );
      CREATE INDEX export_user ON export (requested_by, created_at);
      CREATE INDEX export_file ON export (file_id);
      CREATE INDEX export_age ON export (created_at);
      CREATE INDEX deelnemer_batch_by_file ON deelnemer_batch (file_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX deelnemer_batch_by_file; DROP TABLE export');
  }
}
