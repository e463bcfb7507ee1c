import type { MigrationInterface, QueryRunner } from 'typeorm';

const once = (person: string) => `
  ALTER TABLE deelnemer DROP CONSTRAINT deelnemer_once;
  ALTER TABLE deelnemer ADD CONSTRAINT deelnemer_once EXCLUDE USING gist
    (contract_id WITH =, ${person} WITH =, daterange(start_date, end_date, '[]') WITH &&);`;

/**
 * The same rule (a person is in a contract once at a time) on 64 bits of the keyed hash. PostgreSQL took the index of the
 * whole hash for look-ups too, and searched hundreds of its pages where the index of BSNs needs four; this one it can use
 * for the rule only, and it is smaller.
 */
export class DeelnemerOnceByHash1763995000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(once(`(hashtextextended(encode(bsn_index, 'hex'), 0))`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(once('bsn_index'));
  }
}
