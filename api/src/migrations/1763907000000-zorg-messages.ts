import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages of iWmo and iJw: what was sent and received, what was wrong with it, and which retour answers which. */
export class ZorgMessages1763907000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE zorg_message (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        product text NOT NULL CHECK (product IN ('IWMO','IJW')),
        direction text NOT NULL CHECK (direction IN ('IN','OUT')),
        file_id uuid NOT NULL UNIQUE REFERENCES stored_file,
        sent_by uuid REFERENCES app_user ON DELETE SET NULL,
        -- Of the envelope that it came in or goes out with: the same envelope is taken once.
        reference text NOT NULL,
        status text NOT NULL CHECK (status IN ('RECEIVED','CHECKED','REJECTED','DELIVERED','DOWNLOADED')),
        -- What the header tells, as far as it could be read.
        code text NOT NULL DEFAULT '',
        sender text, receiver text, identification text, dated date,
        -- Of a retour its own number; its header repeats that of what it answers.
        retour_identification text,
        problems jsonb NOT NULL DEFAULT '[]',
        remarks jsonb NOT NULL DEFAULT '[]',
        answers_id uuid REFERENCES zorg_message,
        answer_due date,
        answer_missed_at timestamptz,
        received_at timestamptz NOT NULL,
        checked_at timestamptz, delivered_at timestamptz, downloaded_at timestamptz
      );
      CREATE UNIQUE INDEX zorg_message_reference ON zorg_message (organisation_id, direction, reference);
      CREATE INDEX zorg_message_page ON zorg_message (organisation_id, received_at DESC, id DESC);
      -- One message of a kind, sender and number (TR056), and one answer to each; refused ones do not count.
      CREATE UNIQUE INDEX zorg_message_once
        ON zorg_message (organisation_id, direction, code, sender, identification, coalesce(retour_identification, ''))
        WHERE status NOT IN ('RECEIVED','REJECTED');
      CREATE UNIQUE INDEX zorg_message_answer ON zorg_message (answers_id) WHERE status NOT IN ('RECEIVED','REJECTED');
      CREATE INDEX zorg_message_due ON zorg_message (answer_due) WHERE answer_due IS NOT NULL AND answer_missed_at IS NULL;

      DO $$
      DECLARE kinds text;
      BEGIN
        SELECT pg_get_constraintdef(oid) INTO kinds FROM pg_constraint WHERE conname = 'stored_file_kept_for_check';
        ALTER TABLE stored_file DROP CONSTRAINT stored_file_kept_for_check;
        EXECUTE 'ALTER TABLE stored_file ADD CONSTRAINT stored_file_kept_for_check '
          || regexp_replace(kinds, '^CHECK \\((.*)\\)$', 'CHECK (\\1 OR kept_for = ''MESSAGE'')');
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE zorg_message');
  }
}
