import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/** Many articles at once from a file that staff upload, with what became of each of its rows. */
export class CatalogueCreateBulkImports20261124001010 implements MigrationInterface {
  readonly name = 'CatalogueCreateBulkImports20261124001010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE catalogue.bulk_import (
        id uuid PRIMARY KEY,
        file_name text NOT NULL,
        format text NOT NULL CHECK (format IN ('csv', 'zip')),
        size integer NOT NULL CHECK (size > 0),
        storage_key text NOT NULL,
        state text NOT NULL CHECK (state IN ('reading', 'importing', 'finished', 'failed')),
        total integer NOT NULL DEFAULT 0,
        imported integer NOT NULL DEFAULT 0,
        updated integer NOT NULL DEFAULT 0,
        unchanged integer NOT NULL DEFAULT 0,
        skipped integer NOT NULL DEFAULT 0,
        failed integer NOT NULL DEFAULT 0,
        code text,
        message text,
        next_step text,
        actor_kind text NOT NULL,
        actor_id text,
        created_at timestamptz NOT NULL,
        finished_at timestamptz,
        CHECK (state NOT IN ('finished', 'failed') OR finished_at IS NOT NULL)
      )`);
    await runner.query(`
      CREATE TABLE catalogue.bulk_row (
        bulk_id uuid NOT NULL REFERENCES catalogue.bulk_import (id),
        number integer NOT NULL CHECK (number > 0),
        url text,
        file text,
        headline text,
        outcome text NOT NULL CHECK (outcome IN ('waiting', 'imported', 'updated', 'unchanged', 'skipped', 'failed')),
        code text,
        message text,
        next_step text,
        article_id uuid,
        at timestamptz,
        PRIMARY KEY (bulk_id, number)
      )`);
    await runner.query(
      "CREATE INDEX bulk_row_waiting ON catalogue.bulk_row (bulk_id, number) WHERE outcome = 'waiting'",
    );
    await writable(runner, 'catalogue.bulk_import', 'catalogue.bulk_row');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE catalogue.bulk_row');
    await runner.query('DROP TABLE catalogue.bulk_import');
  }
}
