import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Collective contracts: their contacts, the insurance products, who takes part and when, and the messages about it. */
export class Deelnemers1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE contract_contact (
        id uuid PRIMARY KEY,
        contract_id uuid NOT NULL REFERENCES contract,
        position int NOT NULL,
        name text NOT NULL,
        function text,
        email text,
        phone text,
        UNIQUE (contract_id, position)
      );

      CREATE TABLE insurance_product (
        code text PRIMARY KEY,
        name text NOT NULL,
        position int NOT NULL,
        active boolean NOT NULL DEFAULT true
      );
      CREATE TABLE insurance_premium (
        product_code text NOT NULL REFERENCES insurance_product,
        valid_from date NOT NULL,
        monthly_amount numeric(8,2) NOT NULL CHECK (monthly_amount >= 0),
        PRIMARY KEY (product_code, valid_from)
      );

      -- One row per stay of a person in a contract; who leaves and comes back has two. Rows are never deleted, so who was
      -- in on any date can always be told.
      CREATE SEQUENCE relatienummer START 100000001;
      CREATE TABLE deelnemer (
        id uuid PRIMARY KEY,
        contract_id uuid NOT NULL REFERENCES contract,
        household_id uuid NOT NULL,
        household_role text NOT NULL CHECK (household_role IN ('CLIENT','PARTNER','KIND')),
        bsn_sealed bytea NOT NULL,
        bsn_index bytea NOT NULL,
        bsn_tail text NOT NULL,
        relatienummer text NOT NULL,
        initials text NOT NULL,
        infix text,
        last_name text NOT NULL,
        full_name text NOT NULL,
        search_name text COLLATE "C" NOT NULL,
        birth_date date NOT NULL,
        gender text NOT NULL CHECK (gender IN ('M','V','X')),
        street text NOT NULL, house_number text NOT NULL, postcode text NOT NULL, city text NOT NULL,
        country text NOT NULL DEFAULT 'NL',
        insurance_code text REFERENCES insurance_product,
        payment_method text CHECK (payment_method IN ('DIRECT_DEBIT','INVOICE')),
        premium_iban text,
        start_date date NOT NULL,
        -- The last day (through), null while no end is known.
        end_date date,
        end_reason text CHECK (end_reason IN ('EINDE_COLLECTIVITEIT','OVERLEDEN')),
        -- What the daily job has told already: start and end take effect on their day.
        start_told boolean NOT NULL DEFAULT false,
        end_told boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        version int NOT NULL DEFAULT 1,
        CHECK (end_date IS NULL OR end_date >= start_date),
        CHECK ((end_date IS NULL) = (end_reason IS NULL)),
        CONSTRAINT deelnemer_once EXCLUDE USING gist
          (contract_id WITH =, bsn_index WITH =, daterange(start_date, end_date, '[]') WITH &&)
      );
      CREATE INDEX deelnemer_bsn ON deelnemer (bsn_index);
      CREATE INDEX deelnemer_page ON deelnemer (contract_id, search_name, id);
      CREATE INDEX deelnemer_birth ON deelnemer (contract_id, birth_date);
      CREATE INDEX deelnemer_relatie ON deelnemer (relatienummer);
      CREATE INDEX deelnemer_household ON deelnemer (household_id);
      CREATE INDEX deelnemer_start ON deelnemer (start_date, contract_id);
      CREATE INDEX deelnemer_end ON deelnemer (end_date, contract_id) WHERE end_date IS NOT NULL;

      CREATE TABLE bericht (
        id uuid PRIMARY KEY,
        contract_id uuid NOT NULL REFERENCES contract,
        date date NOT NULL,
        category text NOT NULL CHECK (category IN ('BEVESTIGING','WIJZIGING','FACTUUR','VERWERKING','STORING')),
        text text NOT NULL,
        -- What it is about, so that a job that runs twice tells it once.
        source text NOT NULL UNIQUE,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX bericht_page ON bericht (contract_id, date DESC, id DESC);
      CREATE INDEX bericht_category ON bericht (contract_id, category, date DESC, id DESC);
      CREATE TABLE bericht_read (
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        bericht_id uuid NOT NULL REFERENCES bericht ON DELETE CASCADE,
        read_at timestamptz NOT NULL,
        PRIMARY KEY (user_id, bericht_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE bericht_read, bericht, deelnemer, insurance_premium, insurance_product, contract_contact;
      DROP SEQUENCE relatienummer;
    `);
  }
}
