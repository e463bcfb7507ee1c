import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the lists and the daily job of deelnemers search by. */
export class DeelnemerSearch1763901000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A person may take part in contracts of many municipalities; each sees its own.
      DROP INDEX deelnemer_bsn;
      CREATE INDEX deelnemer_bsn ON deelnemer (bsn_index, contract_id);
      -- Counts who takes part on a day without reading the rows.
      CREATE INDEX deelnemer_stay ON deelnemer (contract_id, start_date, end_date);
      -- What the daily job still has to tell: few rows, whatever the table holds.
      CREATE INDEX deelnemer_start_untold ON deelnemer (start_date) WHERE NOT start_told;
      CREATE INDEX deelnemer_end_untold ON deelnemer (end_date) WHERE NOT end_told AND end_date IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX deelnemer_bsn, deelnemer_stay, deelnemer_start_untold, deelnemer_end_untold;
      CREATE INDEX deelnemer_bsn ON deelnemer (bsn_index);
    `);
  }
}
