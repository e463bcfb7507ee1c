import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The order of the work list on an index: open requests first, of those the earliest due first (MZ-01). */
export class AccessRequestWorkList1763802200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX access_request_work_list ON access_request
        ((CASE WHEN status = 'SUBMITTED' THEN 0 ELSE 1 END), due_at, id)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX access_request_work_list');
  }
}
