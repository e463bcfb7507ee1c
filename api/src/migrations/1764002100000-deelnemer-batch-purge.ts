import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the contents of a batch were removed: its file, what waited and the cells of refused rows. Its counts stay. */
export class DeelnemerBatchPurge1764002100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deelnemer_batch ADD COLUMN purged_at timestamptz;
      CREATE INDEX deelnemer_batch_age ON deelnemer_batch (created_at) WHERE purged_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX deelnemer_batch_age; ALTER TABLE deelnemer_batch DROP COLUMN purged_at');
  }
}
