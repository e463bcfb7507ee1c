import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Systems of municipalities that exchange by webservice, one per product (ZO-12). */
export class WebserviceClient1763910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE webservice_client (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        product text NOT NULL CHECK (product IN ('IWMO','IJW','WLZ_REGISTERTOETS')),
        enabled boolean NOT NULL DEFAULT false,
        endpoint text,
        -- SHA-256 of a client certificate, 64 hexadecimal digits; then only that certificate comes in.
        certificate_fingerprint text CHECK (certificate_fingerprint ~ '^[0-9a-f]{64}$'),
        -- Only hashes of the secrets; they have 256 random bits, so a plain hash cannot be undone.
        secret_hash bytea,
        secret_generation int NOT NULL DEFAULT 0,
        secret_rotated_at timestamptz,
        previous_secret_hash bytea,
        previous_secret_until timestamptz,
        created_at timestamptz NOT NULL,
        UNIQUE (organisation_id, product),
        CHECK ((previous_secret_hash IS NULL) = (previous_secret_until IS NULL))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE webservice_client');
  }
}
