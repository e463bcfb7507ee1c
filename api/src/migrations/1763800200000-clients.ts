import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The insurer's insured people, the bewind over them, decree reviews and stored files. */
export class Clients1763800200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stored_file (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        uploaded_by uuid REFERENCES app_user ON DELETE SET NULL,
        name text NOT NULL,
        size int NOT NULL,
        media_type text NOT NULL,
        sha256 text NOT NULL,
        uploaded_at timestamptz NOT NULL,
        attached_at timestamptz
      );
      CREATE INDEX stored_file_loose ON stored_file (uploaded_at) WHERE attached_at IS NULL;

      CREATE TABLE insured (
        id uuid PRIMARY KEY,
        insurer text NOT NULL CHECK (insurer IN ('MENZIS','ANDERZORG','VINKVINK')),
        insured_number text NOT NULL,
        bsn_sealed bytea NOT NULL,
        bsn_index bytea NOT NULL UNIQUE,
        bsn_tail text NOT NULL,
        initials text NOT NULL,
        first_name text NOT NULL,
        infix text,
        last_name text NOT NULL,
        full_name text NOT NULL,
        search_name text NOT NULL,
        birth_date date NOT NULL,
        street text NOT NULL, house_number text NOT NULL, postcode text NOT NULL, city text NOT NULL,
        country text NOT NULL DEFAULT 'NL',
        email text,
        phone text,
        correspondence_channel text NOT NULL CHECK (correspondence_channel IN ('POST','DIGITAL')),
        debtor_number text NOT NULL UNIQUE,
        premium_iban text,
        claims_iban text,
        payment_method text NOT NULL CHECK (payment_method IN ('DIRECT_DEBIT','INVOICE')),
        outstanding_amount numeric(12,2) NOT NULL DEFAULT 0,
        bronheffing_since date,
        bronheffing_amount numeric(12,2),
        gber_active boolean NOT NULL DEFAULT false,
        gber_instalments int CHECK (gber_instalments BETWEEN 2 AND 10),
        gber_since date,
        gber_stopped_on date,
        gber_stop_reason text,
        policy_name text NOT NULL,
        deductible_used numeric(12,2) NOT NULL DEFAULT 0,
        version int NOT NULL DEFAULT 1,
        UNIQUE (insurer, insured_number)
      );
      CREATE INDEX insured_search ON insured (birth_date, search_name);
      CREATE INDEX insured_page ON insured (search_name, id);

      CREATE TABLE care_claim (
        id uuid PRIMARY KEY,
        insured_id uuid NOT NULL REFERENCES insured ON DELETE CASCADE,
        treated_on date NOT NULL,
        provider text NOT NULL,
        description text NOT NULL,
        amount numeric(12,2) NOT NULL
      );
      CREATE INDEX care_claim_insured ON care_claim (insured_id, treated_on DESC);

      CREATE TABLE insured_match (
        token_hash bytea PRIMARY KEY,
        insured_id uuid NOT NULL REFERENCES insured ON DELETE CASCADE,
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );

      CREATE TABLE bewind (
        id uuid PRIMARY KEY,
        insured_id uuid NOT NULL REFERENCES insured,
        organisation_id uuid NOT NULL REFERENCES organisation,
        kind text NOT NULL CHECK (kind IN ('BESCHERMINGSBEWIND','CURATELE')),
        status text NOT NULL CHECK (status IN ('REQUESTED','IN_REVIEW','QUESTION_ASKED','REFUSED','ACCEPTED','ACTIVE','ENDING','ENDED')),
        start_date date NOT NULL,
        end_date date,
        requested_by uuid NOT NULL REFERENCES app_user,
        requested_at timestamptz NOT NULL,
        due_at timestamptz,
        version int NOT NULL DEFAULT 1,
        CHECK (end_date IS NULL OR end_date >= start_date)
      );
      -- One open bewind of an office over a person at a time.
      CREATE UNIQUE INDEX bewind_open ON bewind (organisation_id, insured_id) WHERE status NOT IN ('REFUSED','ENDED');
      CREATE INDEX bewind_insured ON bewind (insured_id);
      CREATE INDEX bewind_page ON bewind (organisation_id, requested_at DESC, id DESC);
      CREATE INDEX bewind_start ON bewind (start_date) WHERE status = 'ACCEPTED';
      CREATE INDEX bewind_end ON bewind (end_date) WHERE status IN ('ACTIVE','ENDING') AND end_date IS NOT NULL;

      CREATE TABLE bewind_reminder (
        bewind_id uuid NOT NULL REFERENCES bewind ON DELETE CASCADE,
        end_date date NOT NULL,
        days_before int NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (bewind_id, end_date, days_before)
      );

      CREATE TABLE decree_review (
        id uuid PRIMARY KEY,
        bewind_id uuid NOT NULL REFERENCES bewind,
        purpose text NOT NULL CHECK (purpose IN ('START','END')),
        end_date date,
        file_id uuid NOT NULL REFERENCES stored_file,
        status text NOT NULL CHECK (status IN ('QUEUED','CHECKING','READY','QUESTION_ASKED','APPROVED','REFUSED')),
        checks jsonb NOT NULL DEFAULT '[]',
        submitted_by uuid NOT NULL REFERENCES app_user,
        submitted_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        assignee_id uuid REFERENCES app_user,
        first_decision text CHECK (first_decision IN ('APPROVED','REFUSED')),
        first_decided_by uuid REFERENCES app_user,
        decided_by uuid REFERENCES app_user,
        decided_at timestamptz,
        reason text,
        question text,
        asked_at timestamptz,
        answer text,
        answered_at timestamptz,
        version int NOT NULL DEFAULT 1
      );
      CREATE INDEX decree_review_bewind ON decree_review (bewind_id);
      CREATE INDEX decree_review_work ON decree_review (due_at, id) WHERE status IN ('QUEUED','CHECKING','READY','QUESTION_ASKED');
      CREATE UNIQUE INDEX decree_review_file ON decree_review (file_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE decree_review, bewind_reminder, bewind, insured_match, care_claim, insured, stored_file;
    `);
  }
}
