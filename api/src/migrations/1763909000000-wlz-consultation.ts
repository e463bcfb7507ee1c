import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions to the Wlz register, and what came back (ZO-10). */
export class WlzConsultation1763909000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE wlz_consultation (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        -- A pseudonym, no reference: it stays when the user is erased (ZO-09).
        user_id uuid NOT NULL,
        -- Keyed hash of number and date of birth; neither stands here readable.
        person_index bytea NOT NULL,
        reference_date date NOT NULL,
        purpose text NOT NULL,
        case_number text NOT NULL,
        -- A question that was never answered reads as a register that did not answer.
        outcome text NOT NULL DEFAULT 'STORING' CHECK (outcome IN ('INDICATIE','GEEN_INDICATIE','ONBEKEND','STORING')),
        valid_from date,
        valid_until date,
        register_date date,
        asked_at timestamptz NOT NULL,
        checked_at timestamptz NOT NULL,
        CHECK (outcome = 'INDICATIE' OR (valid_from IS NULL AND valid_until IS NULL)),
        CHECK (outcome <> 'INDICATIE' OR valid_from IS NOT NULL)
      );
      CREATE INDEX wlz_consultation_page ON wlz_consultation (organisation_id, asked_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE wlz_consultation');
  }
}
