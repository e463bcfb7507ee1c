import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The index of the lists knows who takes part on a day, so that a page is found without fetching those who left (CO-03). */
export class DeelnemerPageCovered1763996000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX deelnemer_page;
      CREATE INDEX deelnemer_page ON deelnemer (contract_id, search_name, id) INCLUDE (start_date, end_date);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX deelnemer_page;
      CREATE INDEX deelnemer_page ON deelnemer (contract_id, search_name, id);
    `);
  }
}
