import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createSchema, writable } from './grants.js';

/** Packages being built and built, one version at a time per revision of a licence, and who has fetched one. */
export class PackagingCreatePackages20261123007000 implements MigrationInterface {
  readonly name = 'PackagingCreatePackages20261123007000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'packaging');
    await runner.query(`
      CREATE TABLE packaging.package (
        id uuid PRIMARY KEY,
        licence_id uuid NOT NULL,
        reference text NOT NULL,
        organisation_id uuid NOT NULL,
        revision int NOT NULL CHECK (revision > 0),
        version int NOT NULL CHECK (version > 0),
        state text NOT NULL CHECK (state IN ('queued', 'building', 'ready', 'failed')),
        step text CHECK (step IN ('pictures', 'licence', 'certificate', 'archive', 'store')),
        done int NOT NULL CHECK (done >= 0),
        total int NOT NULL CHECK (total >= done),
        failure_code text,
        storage_prefix text NOT NULL,
        sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        size bigint CHECK (size > 0),
        files jsonb,
        token text,
        policy jsonb,
        builder text,
        queued_at timestamptz NOT NULL,
        built_at timestamptz,
        updated_at timestamptz NOT NULL,
        CONSTRAINT package_once_per_version UNIQUE (licence_id, revision, version),
        CHECK ((state = 'ready') = (num_nonnulls(sha256, size, files, token, policy, builder, built_at) = 7)),
        CHECK (state <> 'failed' OR failure_code IS NOT NULL)
      )`);
    await runner.query('CREATE INDEX package_of_licence ON packaging.package (reference, revision DESC, version DESC)');
    await writable(runner, 'packaging.package');
    await runner.query(`
      CREATE TABLE packaging.download (
        package_id uuid NOT NULL REFERENCES packaging.package (id),
        organisation_id uuid NOT NULL,
        user_id text NOT NULL,
        first_at timestamptz NOT NULL,
        PRIMARY KEY (package_id, user_id)
      )`);
    await appendOnly(runner, 'packaging.download');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA packaging CASCADE');
  }
}
