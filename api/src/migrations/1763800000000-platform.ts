import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Audit, outbox, idempotency, signing keys: what every module stands on. */
export class Platform1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'volmacht_app') THEN CREATE ROLE volmacht_app NOLOGIN; END IF;
        EXECUTE format('GRANT volmacht_app TO %I', current_user);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$;
      GRANT USAGE ON SCHEMA public TO volmacht_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO volmacht_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO volmacht_app;

      CREATE TABLE audit_head (
        organisation_id uuid PRIMARY KEY,
        seq bigint NOT NULL,
        hash bytea NOT NULL
      );
      CREATE TABLE audit_event (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        seq bigint NOT NULL,
        at timestamptz NOT NULL,
        actor_id uuid,
        actor text NOT NULL,
        roles text NOT NULL,
        action text NOT NULL,
        subject_type text,
        subject_ids uuid[] NOT NULL DEFAULT '{}',
        reason text,
        address text,
        request_id text,
        hash bytea NOT NULL,
        UNIQUE (organisation_id, seq)
      );
      CREATE INDEX audit_event_page ON audit_event (organisation_id, at DESC, id DESC);
      CREATE INDEX audit_event_subject ON audit_event USING gin (subject_ids);

      CREATE FUNCTION audit_hash(previous bytea, e audit_event) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
        SELECT sha256(previous || convert_to(jsonb_build_array(e.organisation_id, e.seq, e.id, extract(epoch FROM e.at), e.actor_id,
          e.actor, e.roles, e.action, e.subject_type, e.subject_ids, e.reason, e.address, e.request_id)::text, 'UTF8'))
      $$;
      -- Appends events in order and moves each organisation's head; SECURITY DEFINER because the app role may not touch the head.
      CREATE FUNCTION audit_append(events jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE head audit_head; e audit_event; org uuid;
      BEGIN
        FOR org IN SELECT DISTINCT (v->>'organisation_id')::uuid FROM jsonb_array_elements(events) v ORDER BY 1 LOOP
          INSERT INTO audit_head VALUES (org, 0, '') ON CONFLICT DO NOTHING;
          SELECT * INTO head FROM audit_head WHERE organisation_id = org FOR UPDATE;
          FOR e IN SELECT r.* FROM jsonb_array_elements(events) WITH ORDINALITY AS v(value, n),
                   jsonb_populate_record(NULL::audit_event, v.value) r WHERE r.organisation_id = org ORDER BY v.n LOOP
            head.seq := head.seq + 1;
            e.seq := head.seq;
            e.subject_ids := coalesce(e.subject_ids, '{}');
            head.hash := audit_hash(head.hash, e);
            e.hash := head.hash;
            INSERT INTO audit_event VALUES (e.*);
          END LOOP;
          UPDATE audit_head SET seq = head.seq, hash = head.hash WHERE organisation_id = org;
        END LOOP;
      END $$;
      -- The first event of an organisation's chain that does not fit, or null when the whole chain holds.
      CREATE FUNCTION audit_first_broken(org uuid) RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
      DECLARE e audit_event; previous bytea := ''; n bigint := 0; head audit_head;
      BEGIN
        FOR e IN SELECT * FROM audit_event WHERE organisation_id = org ORDER BY seq LOOP
          n := n + 1;
          IF e.seq <> n OR e.hash <> audit_hash(previous, e) THEN RETURN n; END IF;
          previous := e.hash;
        END LOOP;
        SELECT * INTO head FROM audit_head WHERE organisation_id = org;
        IF FOUND AND (head.seq <> n OR head.hash <> previous) THEN RETURN n + 1; END IF;
        RETURN NULL;
      END $$;
      CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'The audit trail can only be added to.'; END $$;
      CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_refuse();
      CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
      REVOKE INSERT, UPDATE, DELETE ON audit_event, audit_head FROM volmacht_app;

      -- Called inside a read when a field is asked for that this viewer may not see; the API answers NOT_FOUND.
      CREATE FUNCTION volmacht_deny() RETURNS boolean LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'not entitled' USING ERRCODE = 'VM404'; END $$;

      CREATE TABLE outbox (
        id uuid PRIMARY KEY,
        job text NOT NULL,
        payload jsonb NOT NULL,
        dedupe_key text UNIQUE,
        state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'DELIVERED', 'DEAD')),
        created_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        attempts int NOT NULL DEFAULT 0,
        starts int NOT NULL DEFAULT 0,
        closed_at timestamptz,
        last_error text,
        request_id text
      );
      CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'WAITING';
      CREATE INDEX outbox_dead ON outbox (closed_at) WHERE state = 'DEAD';

      CREATE TABLE idempotency (
        scope text NOT NULL,
        key text NOT NULL,
        body_hash bytea NOT NULL,
        answer bytea,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (scope, key)
      );
      CREATE INDEX idempotency_age ON idempotency (created_at);
      CREATE TABLE idempotency_step (
        scope text NOT NULL,
        key text NOT NULL,
        step text NOT NULL,
        result jsonb,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (scope, key, step)
      );
      CREATE INDEX idempotency_step_age ON idempotency_step (created_at);

      CREATE TABLE signing_key (
        kid text PRIMARY KEY,
        public_jwk jsonb NOT NULL,
        private_sealed bytea NOT NULL,
        created_at timestamptz NOT NULL
      );

      -- Counters that decide security stand here and not in Redis, which may lose them.
      CREATE TABLE security_counter (
        key bytea PRIMARY KEY,
        window_started_at timestamptz NOT NULL,
        count int NOT NULL,
        lock_level int NOT NULL DEFAULT 0,
        locked_until timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE security_counter, signing_key, idempotency_step, idempotency, outbox;
      DROP FUNCTION volmacht_deny();
      DROP FUNCTION audit_first_broken(uuid);
      DROP FUNCTION audit_append(jsonb);
      DROP FUNCTION audit_hash(bytea, audit_event);
      DROP TABLE audit_event, audit_head;
      DROP FUNCTION audit_refuse();
    `);
  }
}
