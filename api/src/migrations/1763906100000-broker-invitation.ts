import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A visit to the broker by which an invitation is accepted carries the mailed link it began with (CO-01, CO-13). */
export class BrokerInvitation1763906100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE broker_login ADD COLUMN link_id uuid REFERENCES one_time_link ON DELETE CASCADE;
      ALTER TABLE broker_login DROP CONSTRAINT broker_login_intent_check;
      ALTER TABLE broker_login ADD CONSTRAINT broker_login_intent_check CHECK (intent IN ('login','link','invitation'));
      ALTER TABLE broker_login ADD CHECK ((intent = 'invitation') = (link_id IS NOT NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM broker_login WHERE intent = 'invitation';
      ALTER TABLE broker_login DROP COLUMN link_id;
      ALTER TABLE broker_login DROP CONSTRAINT broker_login_intent_check;
      ALTER TABLE broker_login ADD CONSTRAINT broker_login_intent_check CHECK (intent IN ('login','link'));
    `);
  }
}
