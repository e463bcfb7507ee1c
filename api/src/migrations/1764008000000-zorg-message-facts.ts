import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What accepted messages told, row by row, so that later ones can be held against it (8.3 of the standard, ZO-13). */
export class ZorgMessageFacts1764008000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE zorg_message_fact (
        id uuid PRIMARY KEY,
        -- The order in which they came to be known.
        place bigint GENERATED ALWAYS AS IDENTITY,
        message_id uuid NOT NULL REFERENCES zorg_message,
        organisation_id uuid NOT NULL REFERENCES organisation,
        product text NOT NULL,
        provider text NOT NULL,
        kind text NOT NULL CHECK (kind IN
          ('TOEWIJZING','START','STOP','VERZOEK','ANTWOORD','DECLARATIE','PRESTATIE')),
        -- Keyed hash of the BSN; null where the fact is not about one person.
        person bytea,
        key text NOT NULL,
        -- The other number by which it is found: the request of an assignment, the assignment of a declared line.
        about text,
        -- Of what was declared: how it was answered.
        state text CHECK (state IN ('GRANTED','REFUSED')),
        -- Products, days, volumes and amounts are about somebody's care: sealed.
        details bytea NOT NULL
      );
      CREATE INDEX zorg_message_fact_key ON zorg_message_fact (organisation_id, product, kind, key);
      CREATE INDEX zorg_message_fact_about ON zorg_message_fact (organisation_id, product, kind, about)
        WHERE about IS NOT NULL;
      CREATE INDEX zorg_message_fact_person ON zorg_message_fact (organisation_id, product, provider, person)
        WHERE kind <> 'PRESTATIE';
      CREATE INDEX zorg_message_fact_message ON zorg_message_fact (message_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE zorg_message_fact');
  }
}
