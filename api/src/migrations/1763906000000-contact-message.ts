import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions of users to the back office, and their answers (CO-14). */
export class ContactMessage1763906000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contact_message (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        sender_id uuid NOT NULL REFERENCES app_user,
        subject text NOT NULL,
        body text NOT NULL,
        sent_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        answer text,
        answered_by uuid REFERENCES app_user,
        answered_at timestamptz,
        version int NOT NULL DEFAULT 1,
        CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL))
      );
      -- What waits for an answer first, of that the earliest due: late work stands on top.
      CREATE INDEX contact_message_work_list ON contact_message
        ((CASE WHEN answer IS NULL THEN 0 ELSE 1 END), due_at, id);
      CREATE INDEX contact_message_sender ON contact_message (sender_id, sent_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE contact_message');
  }
}
