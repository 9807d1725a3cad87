import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/** What a member is putting together: one draft for each matter, kept for a while and erased by its owner. */
export class LicensingCreateDrafts20261129060100 implements MigrationInterface {
  readonly name = 'LicensingCreateDrafts20261129060100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.draft (
        user_id text NOT NULL,
        key text NOT NULL CHECK (length(key) BETWEEN 1 AND 120),
        content jsonb NOT NULL CHECK (pg_column_size(content) <= 65536),
        edited_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (user_id, key)
      )`);
    await runner.query('CREATE INDEX draft_to_forget ON licensing.draft (expires_at)');
    await writable(runner, 'licensing.draft');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE licensing.draft');
  }
}
