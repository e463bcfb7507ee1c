import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A log-in at the broker remembers the page it began for (MZ-05); the broker never hears of it. */
export class BrokerReturnPath1763991000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE broker_login ADD COLUMN return_path text;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE broker_login DROP COLUMN return_path;');
  }
}
