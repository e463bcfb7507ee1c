import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What four eyes and the automatic checks keep of a review, one open review per bewind, and the order of the work list. */
export class DecreeReviewFourEyes1763804000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE decree_review
        ADD COLUMN first_reason text,
        ADD COLUMN note text,
        ADD COLUMN check_tries int NOT NULL DEFAULT 0;
      CREATE UNIQUE INDEX decree_review_open ON decree_review (bewind_id) WHERE status NOT IN ('APPROVED','REFUSED');
      CREATE INDEX decree_review_list ON decree_review (
        (CASE status WHEN 'APPROVED' THEN 2 WHEN 'REFUSED' THEN 2 WHEN 'QUESTION_ASKED' THEN 1 ELSE 0 END), due_at, id);
      CREATE INDEX stored_file_waiting ON stored_file (uploaded_by) WHERE attached_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX stored_file_waiting, decree_review_list, decree_review_open;
      ALTER TABLE decree_review DROP COLUMN check_tries, DROP COLUMN note, DROP COLUMN first_reason;
    `);
  }
}
