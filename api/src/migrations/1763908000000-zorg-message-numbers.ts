import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The numbers that accepted messages used, so that one which may be used once is recognised the second time. */
export class ZorgMessageNumbers1763908000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE zorg_message_number (
        message_id uuid NOT NULL REFERENCES zorg_message,
        organisation_id uuid NOT NULL REFERENCES organisation,
        product text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('TOEWIJZING','VERZOEK','DECLARATIE','START','STOP')),
        provider text NOT NULL,
        number text NOT NULL,
        -- Keyed hash of the BSN; null where the number is not about one person.
        person bytea
      );
      CREATE INDEX zorg_message_number_use ON zorg_message_number (organisation_id, product, kind, number);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE zorg_message_number');
  }
}
