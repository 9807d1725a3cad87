import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSchema, writable } from './grants.js';

const AUDIENCES = ['portal', 'desk'] as const;

/**
 * Accounts, sessions and one-time tokens of the two sides, which share no table. Written from the auth library's
 * compiled schema: ids are uuid here, e-mail addresses are kept in lower case, one credential per provider and person.
 */
export class IdentityCreateAccounts20261123001000 implements MigrationInterface {
  readonly name = 'IdentityCreateAccounts20261123001000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'identity');
    for (const audience of AUDIENCES) {
      await createUsers(runner, audience);
      await createCredentials(runner, audience);
      await createTokens(runner, audience);
    }
    await createSecondFactor(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA identity CASCADE');
  }
}

async function createUsers(runner: QueryRunner, audience: string): Promise<void> {
  const isDesk = audience === 'desk';
  await runner.query(`
    CREATE TABLE identity.${audience}_user (
      id uuid PRIMARY KEY,
      name text NOT NULL,
      email text NOT NULL UNIQUE CHECK (email = lower(email)),
      email_verified boolean NOT NULL,
      image text,
      created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
      updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
      ${isDesk ? ', two_factor_enabled boolean NOT NULL DEFAULT false' : ''}
    )`);
  await runner.query(`
    CREATE TABLE identity.${audience}_session (
      id uuid PRIMARY KEY,
      token text NOT NULL UNIQUE,
      user_id uuid NOT NULL REFERENCES identity.${audience}_user (id) ON DELETE CASCADE,
      expires_at timestamptz NOT NULL,
      ip_address text,
      user_agent text,
      created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
      updated_at timestamptz NOT NULL
      ${isDesk ? ', second_factor boolean NOT NULL DEFAULT false' : ''}
    )`);
  await runner.query(`CREATE INDEX ${audience}_session_user ON identity.${audience}_session (user_id)`);
  await runner.query(`CREATE INDEX ${audience}_session_expiry ON identity.${audience}_session (expires_at)`);
  await writable(runner, `identity.${audience}_user`, `identity.${audience}_session`);
}

async function createCredentials(runner: QueryRunner, audience: string): Promise<void> {
  await runner.query(`
    CREATE TABLE identity.${audience}_credential (
      id uuid PRIMARY KEY,
      user_id uuid NOT NULL REFERENCES identity.${audience}_user (id) ON DELETE CASCADE,
      provider_id text NOT NULL,
      account_id text NOT NULL,
      password text,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
      updated_at timestamptz NOT NULL,
      UNIQUE (provider_id, account_id)
    )`);
  await runner.query(`CREATE INDEX ${audience}_credential_user ON identity.${audience}_credential (user_id)`);
  await writable(runner, `identity.${audience}_credential`);
}

async function createTokens(runner: QueryRunner, audience: string): Promise<void> {
  await runner.query(`
    CREATE TABLE identity.${audience}_token (
      id uuid PRIMARY KEY,
      identifier text NOT NULL,
      value text NOT NULL,
      expires_at timestamptz NOT NULL,
      created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
      updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
    )`);
  await runner.query(`CREATE INDEX ${audience}_token_identifier ON identity.${audience}_token (identifier)`);
  await runner.query(`CREATE INDEX ${audience}_token_expiry ON identity.${audience}_token (expires_at)`);
  await runner.query(`
    CREATE TABLE identity.${audience}_rate (
      id uuid PRIMARY KEY,
      key text NOT NULL UNIQUE,
      count integer NOT NULL,
      last_request bigint NOT NULL
    )`);
  await writable(runner, `identity.${audience}_token`, `identity.${audience}_rate`);
}

async function createSecondFactor(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE identity.desk_second_factor (
      id uuid PRIMARY KEY,
      user_id uuid NOT NULL UNIQUE REFERENCES identity.desk_user (id) ON DELETE CASCADE,
      secret text NOT NULL,
      backup_codes text NOT NULL,
      verified boolean,
      failed_verification_count integer,
      locked_until timestamptz
    )`);
  await writable(runner, 'identity.desk_second_factor');
}
