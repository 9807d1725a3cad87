import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readOnly, writable } from './grants.js';

/** Tokens with which the systems of an organisation fetch what it has licensed. */
export class IdentityCreateTokens20261130200000 implements MigrationInterface {
  readonly name = 'IdentityCreateTokens20261130200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.api_token (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES identity.organisation (id),
        name text NOT NULL CHECK (name <> ''),
        -- SHA-256 of the token: who reads the table cannot use one.
        token_hash text NOT NULL UNIQUE,
        ending text NOT NULL CHECK (length(ending) = 4),
        created_by text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz CHECK (expires_at > created_at),
        last_used_at timestamptz,
        revoked_at timestamptz
      )`);
    await runner.query(`
      CREATE INDEX api_token_of_organisation ON identity.api_token (organisation_id, id) WHERE revoked_at IS NULL`);
    await runner.query('CREATE VIEW identity.v_api_token AS SELECT id, organisation_id, name FROM identity.api_token');
    await writable(runner, 'identity.api_token');
    await readOnly(runner, 'identity.v_api_token');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW identity.v_api_token');
    await runner.query('DROP TABLE identity.api_token');
  }
}
