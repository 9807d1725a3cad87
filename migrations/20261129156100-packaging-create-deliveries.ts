import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, writable } from './grants.js';

/** Where licensees have their packages sent, what became of each delivery, try by try, and links that end. */
export class PackagingCreateDeliveries20261129156100 implements MigrationInterface {
  readonly name = 'PackagingCreateDeliveries20261129156100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE packaging.delivery_target (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('webhook', 's3')),
        name text NOT NULL CHECK (name <> ''),
        settings jsonb NOT NULL,
        -- The webhook's secret, or the bucket's keys; sealed.
        sealed_credentials text NOT NULL,
        created_by text NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        removed_at timestamptz
      )`);
    await runner.query(`
      CREATE INDEX delivery_target_of_organisation ON packaging.delivery_target (organisation_id, created_at)
        WHERE removed_at IS NULL`);
    await runner.query(`
      CREATE TABLE packaging.delivery (
        id uuid PRIMARY KEY,
        target_id uuid NOT NULL REFERENCES packaging.delivery_target (id),
        package_id uuid NOT NULL REFERENCES packaging.package (id),
        organisation_id uuid NOT NULL,
        reference text NOT NULL,
        revision int NOT NULL,
        state text NOT NULL CHECK (state IN ('queued', 'delivered', 'failed')),
        tries int NOT NULL DEFAULT 0 CHECK (tries >= 0),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT delivery_once UNIQUE (target_id, package_id)
      )`);
    await runner.query(
      'CREATE INDEX delivery_of_organisation ON packaging.delivery (organisation_id, created_at DESC, id DESC)',
    );
    await runner.query(`
      CREATE TABLE packaging.delivery_try (
        delivery_id uuid NOT NULL REFERENCES packaging.delivery (id),
        number int NOT NULL CHECK (number > 0),
        at timestamptz NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('delivered', 'refused', 'failed')),
        code text NOT NULL,
        sentence text NOT NULL,
        PRIMARY KEY (delivery_id, number)
      )`);
    await runner.query(`
      CREATE TABLE packaging.short_link (
        -- SHA-256 of the token: who reads the table cannot use a link.
        token_hash text PRIMARY KEY CHECK (token_hash ~ '^[0-9a-f]{64}$'),
        organisation_id uuid NOT NULL,
        reference text NOT NULL,
        revision int NOT NULL,
        is_one_use boolean NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL CHECK (expires_at > created_at),
        used_at timestamptz
      )`);
    await runner.query('CREATE INDEX short_link_expired ON packaging.short_link (expires_at)');
    await writable(runner, 'packaging.delivery_target', 'packaging.delivery', 'packaging.short_link');
    await appendOnly(runner, 'packaging.delivery_try');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE packaging.short_link, packaging.delivery_try, packaging.delivery');
    await runner.query('DROP TABLE packaging.delivery_target');
  }
}
