import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of newcomers who wait for their code, the longest first (ZO-03, ZO-04). */
export class Newcomers1764004000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX app_user_newcomers ON app_user (created_at, id) WHERE status = 'PENDING_VERIFICATION'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX app_user_newcomers');
  }
}
