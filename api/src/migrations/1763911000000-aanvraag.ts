import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Aanvragen of care institutions and what the indicatiesteller decides (PO-12). */
export class Aanvraag1763911000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE aanvraag_number START 2600001;
      CREATE TABLE aanvraag (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE DEFAULT ('A' || nextval('aanvraag_number')),
        organisation_id uuid NOT NULL REFERENCES organisation,
        submitted_by uuid NOT NULL REFERENCES app_user,
        kind text NOT NULL CHECK (kind IN ('WLZ_REGULIER','WZD_ARTIKEL_21','PARTNERVERBLIJF')),
        status text NOT NULL CHECK (status IN ('DRAFT','SUBMITTED','IN_PROGRESS','GRANTED','DENIED','WITHDRAWN')),
        bsn_sealed bytea NOT NULL,
        bsn_index bytea NOT NULL,
        bsn_tail text NOT NULL,
        initials text NOT NULL,
        infix text,
        last_name text NOT NULL,
        full_name text NOT NULL,
        birth_date date NOT NULL,
        gender text NOT NULL CHECK (gender IN ('M','V','X')),
        partner_bsn_sealed bytea,
        partner_bsn_tail text,
        explanation_sealed bytea,
        changed_at timestamptz NOT NULL,
        submitted_at timestamptz,
        due_at timestamptz,
        assignee_id uuid REFERENCES app_user,
        decided_by uuid REFERENCES app_user,
        decided_at timestamptz,
        reason_sealed bytea,
        valid_from date,
        valid_until date,
        registered_at timestamptz,
        version int NOT NULL DEFAULT 1,
        CHECK ((status = 'DRAFT') = (submitted_at IS NULL)),
        CHECK ((submitted_at IS NULL) = (due_at IS NULL)),
        CHECK ((status IN ('GRANTED','DENIED')) = (decided_at IS NOT NULL)),
        CHECK ((decided_at IS NULL) = (decided_by IS NULL) AND (decided_at IS NULL) = (reason_sealed IS NULL)),
        CHECK ((status = 'GRANTED') = (valid_from IS NOT NULL)),
        CHECK (valid_until IS NULL OR valid_until >= valid_from),
        CHECK ((partner_bsn_sealed IS NULL) = (partner_bsn_tail IS NULL)),
        CHECK (status = 'DRAFT' OR (kind = 'PARTNERVERBLIJF') = (partner_bsn_sealed IS NOT NULL)),
        CHECK (status = 'DRAFT' OR explanation_sealed IS NOT NULL)
      );
      -- The same question about the same person waits once per institution.
      CREATE UNIQUE INDEX aanvraag_open ON aanvraag (organisation_id, kind, bsn_index)
        WHERE status IN ('SUBMITTED','IN_PROGRESS');
      CREATE INDEX aanvraag_organisation ON aanvraag (organisation_id, changed_at DESC, id DESC);
      -- The work list: what waits first, of that the earliest due, so that late work stands on top.
      CREATE INDEX aanvraag_work_list ON aanvraag
        ((CASE WHEN status IN ('SUBMITTED','IN_PROGRESS') THEN 0 ELSE 1 END), due_at, id)
        WHERE submitted_at IS NOT NULL;
      CREATE INDEX aanvraag_drafts ON aanvraag (changed_at) WHERE status = 'DRAFT';

      CREATE TABLE aanvraag_file (
        aanvraag_id uuid NOT NULL REFERENCES aanvraag ON DELETE CASCADE,
        file_id uuid NOT NULL UNIQUE REFERENCES stored_file,
        position int NOT NULL,
        PRIMARY KEY (aanvraag_id, file_id)
      );
    `);
    // Other portals add kinds of their own: this one is added to whatever the list is by now.
    await runner.query(`
      DO $$
      DECLARE kinds text;
      BEGIN
        SELECT pg_get_constraintdef(oid) INTO kinds FROM pg_constraint WHERE conname = 'stored_file_kept_for_check';
        ALTER TABLE stored_file DROP CONSTRAINT stored_file_kept_for_check;
        EXECUTE 'ALTER TABLE stored_file ADD CONSTRAINT stored_file_kept_for_check '
          || regexp_replace(kinds, '^CHECK \\((.*)\\)$', 'CHECK (\\1 OR kept_for = ''AANVRAAG'')');
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE aanvraag_file; DROP TABLE aanvraag; DROP SEQUENCE aanvraag_number');
  }
}
