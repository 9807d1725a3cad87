import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/** Searches of the desk that somebody gave a name: their own, and shared with colleagues where they say so. */
export class CatalogueCreateSavedFilters20261124002011 implements MigrationInterface {
  readonly name = 'CatalogueCreateSavedFilters20261124002011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE catalogue.saved_filter (
        id uuid PRIMARY KEY,
        staff_id text NOT NULL,
        owner_name text NOT NULL,
        name text NOT NULL CHECK (btrim(name) <> ''),
        filters jsonb NOT NULL CHECK (jsonb_typeof(filters) = 'object'),
        is_shared boolean NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX saved_filter_name ON catalogue.saved_filter (staff_id, lower(name))');
    await runner.query('CREATE INDEX saved_filter_shared ON catalogue.saved_filter (name) WHERE is_shared');
    await writable(runner, 'catalogue.saved_filter');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE catalogue.saved_filter');
  }
}
