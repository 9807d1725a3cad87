import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createSchema, writable } from './grants.js';

/** Kept quotes, which never change, and what staff or finance have said about a licensee's standing. */
export class LicensingCreateQuotes20261123005000 implements MigrationInterface {
  readonly name = 'LicensingCreateQuotes20261123005000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'licensing');
    await runner.query(`
      CREATE TABLE licensing.quote (
        id uuid PRIMARY KEY,
        organisation_id uuid,
        kept_by text,
        title_id uuid NOT NULL,
        currency char(3) NOT NULL,
        amount bigint NOT NULL CHECK (amount >= 0),
        outcome text NOT NULL CHECK (outcome IN ('instant', 'review')),
        content jsonb NOT NULL,
        facts jsonb NOT NULL,
        price_book_id uuid NOT NULL,
        price_book_version int NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL CHECK (expires_at > created_at)
      )`);
    await appendOnly(runner, 'licensing.quote');
    await runner.query(`
      CREATE TABLE licensing.licensee (
        organisation_id uuid PRIMARY KEY,
        standing text NOT NULL CHECK (standing IN ('new', 'known', 'overdue', 'blocked')),
        reason text,
        changed_by_kind text NOT NULL CHECK (changed_by_kind IN ('staff', 'system')),
        changed_by text NOT NULL,
        changed_at timestamptz NOT NULL
      )`);
    await writable(runner, 'licensing.licensee');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA licensing CASCADE');
  }
}
