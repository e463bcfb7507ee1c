import type { MigrationInterface, QueryRunner } from 'typeorm';

const firstBroken = (atTheEnd: string) => `
  CREATE OR REPLACE FUNCTION audit_first_broken(org uuid) RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
  DECLARE e audit_event; previous bytea := ''; n bigint := 0; head audit_head;
  BEGIN
    FOR e IN SELECT * FROM audit_event WHERE organisation_id = org ORDER BY seq LOOP
      n := n + 1;
      IF e.seq <> n OR e.hash <> audit_hash(previous, e) THEN RETURN n; END IF;
      previous := e.hash;
    END LOOP;
    SELECT * INTO head FROM audit_head WHERE organisation_id = org;
    IF ${atTheEnd} THEN RETURN n + 1; END IF;
    RETURN NULL;
  END $$;`;

/** A chain whose head was taken away is broken too: without it, events cut from the end would not show (XX-03). */
export class AuditHeadKept1763803000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(firstBroken(`coalesce(head.seq, 0) <> n OR coalesce(head.hash, '') <> previous`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(firstBroken('FOUND AND (head.seq <> n OR head.hash <> previous)'));
  }
}
