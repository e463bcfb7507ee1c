import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Orders of the user list on indexes (PO-07); the login name of a removed user becomes free for a new colleague while
 * the list still shows it (PO-06); one e-mail address is one colleague (PO-08).
 */
export class UserLists1763802000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE app_user ADD COLUMN former_login_name text;
      CREATE INDEX app_user_page_login ON app_user (organisation_id, lower(coalesce(former_login_name, login_name)), id);
      CREATE INDEX app_user_page_last_login ON app_user
        (organisation_id, coalesce(last_login_at, '-infinity'::timestamptz), id);
      CREATE INDEX app_user_page_remark ON app_user (organisation_id, coalesce(remark, ''), id);
      CREATE UNIQUE INDEX app_user_email ON app_user (organisation_id, lower(email))
        WHERE email IS NOT NULL AND status NOT IN ('REMOVED', 'EXPIRED');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX app_user_email;
      DROP INDEX app_user_page_remark;
      DROP INDEX app_user_page_last_login;
      DROP INDEX app_user_page_login;
      ALTER TABLE app_user DROP COLUMN former_login_name;
    `);
  }
}
