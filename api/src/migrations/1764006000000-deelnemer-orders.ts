import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Deelnemers sorted by day of birth or first day: the indexes that found and counted them now hold their order and the days
 * of the stay too, so that a page is found without fetching those who left, and there is no index more to keep (CO-03).
 */
export class DeelnemerOrders1764006000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX deelnemer_birth, deelnemer_stay;
      CREATE INDEX deelnemer_birth ON deelnemer (contract_id, birth_date, id) INCLUDE (start_date, end_date);
      CREATE INDEX deelnemer_stay ON deelnemer (contract_id, start_date, id) INCLUDE (end_date);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX deelnemer_birth, deelnemer_stay;
      CREATE INDEX deelnemer_birth ON deelnemer (contract_id, birth_date);
      CREATE INDEX deelnemer_stay ON deelnemer (contract_id, start_date, end_date);
    `);
  }
}
