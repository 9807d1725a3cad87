import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/** Ways of looking at the queue that somebody gave a name: their own, and shared with colleagues where they say so. */
export class LicensingCreateSavedViews20261129050030 implements MigrationInterface {
  readonly name = 'LicensingCreateSavedViews20261129050030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.saved_view (
        id uuid PRIMARY KEY,
        staff_id text NOT NULL,
        owner_name text NOT NULL,
        name text NOT NULL CHECK (btrim(name) <> ''),
        filters jsonb NOT NULL CHECK (jsonb_typeof(filters) = 'object'),
        is_shared boolean NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX saved_view_name ON licensing.saved_view (staff_id, lower(name))');
    await runner.query('CREATE INDEX saved_view_shared ON licensing.saved_view (name) WHERE is_shared');
    await writable(runner, 'licensing.saved_view');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE licensing.saved_view');
  }
}
