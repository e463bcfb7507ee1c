import type { MigrationInterface, QueryRunner } from 'typeorm';

const once = (contractAndPerson: string) => `
  ALTER TABLE deelnemer DROP CONSTRAINT deelnemer_once;
  ALTER TABLE deelnemer ADD CONSTRAINT deelnemer_once EXCLUDE USING gist
    (${contractAndPerson}, daterange(start_date, end_date, '[]') WITH &&);`;

/**
 * The same rule (a person is in a contract once at a time) on one hash of contract and person, so that no statement can
 * ever look anything up by its index. PostgreSQL 18.4 leaves rows out of such look-ups: when one statement searches a GiST
 * index again and again and also writes to it, and its root page splits meanwhile, it marks entries of living rows as dead
 * in place of those that an earlier, cut-off transaction left. That is how an afmelding was refused of somebody who was
 * there. Making the index anew also mends what was marked. Checking the rule itself is not touched by this: each check is a
 * search of its own.
 */
export class DeelnemerRuleOnly1764002000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(once(`(hashtextextended(encode(bsn_index, 'hex'), uuid_hash_extended(contract_id, 0))) WITH =`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(once(`contract_id WITH =, (hashtextextended(encode(bsn_index, 'hex'), 0)) WITH =`));
  }
}
