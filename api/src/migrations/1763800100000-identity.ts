import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, users, roles, and every way of coming in. */
export class Identity1763800100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisation (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('ONDERSTEUNER','ZORGINSTELLING','GEMEENTE','VERZEKERAAR','INDICATIESTELLER','KNOOPPUNT')),
        kvk_number text,
        gemeentecode text,
        email_domains text[] NOT NULL DEFAULT '{}',
        street text, house_number text, postcode text, city text, country text,
        email text,
        phone text,
        correspondence_channel text NOT NULL DEFAULT 'DIGITAL' CHECK (correspondence_channel IN ('POST','DIGITAL')),
        profile text CHECK (profile IN ('BASIS','VOLLEDIG')),
        active boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL,
        version int NOT NULL DEFAULT 1
      );
      CREATE INDEX organisation_name ON organisation (name, id);
      CREATE UNIQUE INDEX organisation_kvk ON organisation (kind, kvk_number) WHERE kvk_number IS NOT NULL;

      CREATE TABLE agreement (
        organisation_id uuid NOT NULL REFERENCES organisation,
        kind text NOT NULL CHECK (kind IN ('AANSLUITINGS_EN_BEWERKERSOVEREENKOMST','BEWERKERSOVEREENKOMST_VECOZO')),
        signed_on date,
        PRIMARY KEY (organisation_id, kind)
      );

      CREATE TABLE contract (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        name text NOT NULL,
        organisation_id uuid NOT NULL REFERENCES organisation,
        start_date date NOT NULL,
        end_date date
      );
      CREATE INDEX contract_organisation ON contract (organisation_id);

      CREATE TABLE app_user (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        login_name text NOT NULL,
        email text,
        mobile_number text,
        initials text,
        first_name text NOT NULL,
        infix text,
        last_name text NOT NULL,
        full_name text GENERATED ALWAYS AS (first_name || ' ' || coalesce(infix || ' ', '') || last_name) STORED,
        uzi_number text,
        status text NOT NULL CHECK (status IN ('INVITED','PENDING_VERIFICATION','ACTIVE','DEACTIVATED','EXPIRED','REMOVED')),
        newsletter boolean NOT NULL DEFAULT false,
        contact_person boolean NOT NULL DEFAULT false,
        remark text,
        password_hash text,
        password_set_at timestamptz,
        terms_accepted_at timestamptz,
        last_login_at timestamptz,
        broker_issuer text,
        broker_subject text,
        verification_sealed bytea,
        created_at timestamptz NOT NULL,
        removed_at timestamptz,
        version int NOT NULL DEFAULT 1
      );
      CREATE UNIQUE INDEX app_user_login ON app_user (lower(login_name));
      CREATE UNIQUE INDEX app_user_broker ON app_user (broker_issuer, broker_subject) WHERE broker_subject IS NOT NULL;
      CREATE INDEX app_user_page ON app_user (organisation_id, last_name, first_name, id);

      CREATE TABLE password_history (
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        set_at timestamptz NOT NULL,
        password_hash text NOT NULL,
        PRIMARY KEY (user_id, set_at)
      );

      CREATE TABLE user_role (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        code text NOT NULL,
        contract_id uuid REFERENCES contract,
        product text CHECK (product IN ('IWMO','IJW','WLZ_REGISTERTOETS')),
        active boolean NOT NULL DEFAULT true,
        UNIQUE NULLS NOT DISTINCT (user_id, code, contract_id, product)
      );

      CREATE TABLE session (
        id uuid PRIMARY KEY,
        secret_hash bytea NOT NULL UNIQUE,
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        portal text NOT NULL,
        method text NOT NULL CHECK (method IN ('PASSWORD','EHERKENNING')),
        assurance text,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        absolute_expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        end_reason text
      );
      CREATE INDEX session_of_user ON session (user_id) WHERE ended_at IS NULL;

      CREATE TABLE challenge (
        id uuid PRIMARY KEY,
        purpose text NOT NULL CHECK (purpose IN ('LOGIN','INVITATION','MOBILE_CHANGE')),
        portal text NOT NULL,
        user_id uuid REFERENCES app_user ON DELETE CASCADE,
        destination_sealed bytea,
        masked_destination text NOT NULL,
        code_hash bytea NOT NULL,
        bound_to text,
        tries int NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        consumed_at timestamptz
      );
      CREATE INDEX challenge_user ON challenge (user_id, created_at);

      CREATE TABLE invitation (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        organisation_id uuid NOT NULL REFERENCES organisation,
        email text NOT NULL,
        invited_by uuid REFERENCES app_user ON DELETE SET NULL,
        status text NOT NULL CHECK (status IN ('QUEUED','SENT','ACCEPTED','EXPIRED','REVOKED')),
        created_at timestamptz NOT NULL,
        sent_at timestamptz,
        expires_at timestamptz,
        send_count int NOT NULL DEFAULT 0
      );
      CREATE INDEX invitation_user ON invitation (user_id, created_at DESC);

      CREATE TABLE one_time_link (
        id uuid PRIMARY KEY,
        purpose text NOT NULL CHECK (purpose IN ('INVITATION','PASSWORD','EMAIL_CHANGE')),
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        invitation_id uuid REFERENCES invitation ON DELETE CASCADE,
        token_hash bytea NOT NULL UNIQUE,
        new_email text,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        revoked_at timestamptz
      );
      CREATE INDEX one_time_link_user ON one_time_link (user_id, purpose);

      CREATE TABLE access_request (
        id uuid PRIMARY KEY,
        portal text NOT NULL,
        organisation_name text NOT NULL,
        kvk_number text NOT NULL,
        first_name text NOT NULL,
        last_name text NOT NULL,
        email text NOT NULL,
        mobile_number text NOT NULL,
        status text NOT NULL CHECK (status IN ('SUBMITTED','APPROVED','DECLINED')),
        submitted_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        decided_at timestamptz,
        decided_by uuid REFERENCES app_user,
        decline_reason text,
        organisation_id uuid REFERENCES organisation,
        invitation_id uuid REFERENCES invitation ON DELETE SET NULL,
        version int NOT NULL DEFAULT 1
      );
      CREATE INDEX access_request_due ON access_request (status, due_at, id);

      CREATE TABLE broker_login (
        state_hash bytea PRIMARY KEY,
        nonce text NOT NULL,
        verifier_sealed bytea NOT NULL,
        portal text NOT NULL,
        intent text NOT NULL CHECK (intent IN ('login','link')),
        user_id uuid,
        created_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE broker_login, access_request, one_time_link, invitation, challenge, session, user_role, password_history,
        app_user, contract, agreement, organisation;
    `);
  }
}
