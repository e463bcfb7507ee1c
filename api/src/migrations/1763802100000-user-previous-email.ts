import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The address a user had before, so that the notice of a change reaches who may not have wanted it (MZ-05). */
export class UserPreviousEmail1763802100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE app_user ADD COLUMN previous_email text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE app_user DROP COLUMN previous_email');
  }
}
