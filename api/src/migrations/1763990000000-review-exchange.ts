import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every question of a review with its answer is kept, and an answer may bring a new document (MZ-13). */
export class ReviewExchange1763990000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE review_exchange (
        id uuid PRIMARY KEY,
        review_id uuid NOT NULL REFERENCES decree_review,
        question text NOT NULL,
        asked_by uuid REFERENCES app_user,
        asked_at timestamptz NOT NULL,
        answer text,
        answered_by uuid REFERENCES app_user,
        answered_at timestamptz,
        file_id uuid REFERENCES stored_file,
        CHECK ((answer IS NULL) = (answered_at IS NULL)),
        CHECK (file_id IS NULL OR answer IS NOT NULL)
      );
      CREATE INDEX review_exchange_review ON review_exchange (review_id, asked_at);
      CREATE UNIQUE INDEX review_exchange_file ON review_exchange (file_id) WHERE file_id IS NOT NULL;
      CREATE UNIQUE INDEX review_exchange_open ON review_exchange (review_id) WHERE answer IS NULL;
      INSERT INTO review_exchange (id, review_id, question, asked_by, asked_at, answer, answered_at)
        SELECT gen_random_uuid(), id, question, assignee_id, coalesce(asked_at, submitted_at), answer, answered_at
        FROM decree_review WHERE question IS NOT NULL AND (answer IS NULL) = (answered_at IS NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE review_exchange;`);
  }
}
