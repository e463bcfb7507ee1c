import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a file was kept for. Decrees are read by their whole office; batches and what the platform makes itself only by
 * those whom the module that uses them names.
 */
export class FileKinds1763904000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE stored_file ADD COLUMN kept_for text NOT NULL DEFAULT 'BEWIND'
        CHECK (kept_for IN ('BEWIND','BATCH','MADE'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE stored_file DROP COLUMN kept_for');
  }
}
