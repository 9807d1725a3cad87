import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, writable } from './grants.js';

/** Drafts that are named, edited by several people and put away; and versions that may be withdrawn before they begin. */
export class PricingEditDrafts20261129010000 implements MigrationInterface {
  readonly name = 'PricingEditDrafts20261129010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE pricing.price_book_draft
        ALTER COLUMN effective_from DROP NOT NULL,
        ADD COLUMN name text NOT NULL DEFAULT '',
        ADD COLUMN based_on uuid REFERENCES pricing.price_book_version (id),
        ADD COLUMN revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1),
        ADD COLUMN drafted_by_name text,
        ADD COLUMN edited_at timestamptz,
        ADD COLUMN discarded_at timestamptz,
        ADD COLUMN discarded_by uuid,
        ADD CONSTRAINT price_book_draft_one_end CHECK (version_id IS NULL OR discarded_at IS NULL),
        ADD CONSTRAINT price_book_draft_discarded_by CHECK ((discarded_at IS NULL) = (discarded_by IS NULL))`);
    await runner.query('UPDATE pricing.price_book_draft SET edited_at = drafted_at');
    await runner.query('ALTER TABLE pricing.price_book_draft ALTER COLUMN edited_at SET NOT NULL');
    await runner.query(
      'CREATE INDEX price_book_draft_of_book ON pricing.price_book_draft (title_id, currency, drafted_at DESC)',
    );
    await runner.query(`
      CREATE TABLE pricing.price_book_draft_editor (
        draft_id uuid NOT NULL REFERENCES pricing.price_book_draft (id),
        user_id uuid NOT NULL,
        name text NOT NULL,
        first_at timestamptz NOT NULL,
        last_at timestamptz NOT NULL,
        saves integer NOT NULL CHECK (saves >= 1),
        PRIMARY KEY (draft_id, user_id)
      )`);
    await runner.query(`
      ALTER TABLE pricing.price_book_version
        ADD COLUMN edited_by uuid[] NOT NULL DEFAULT '{}',
        ADD COLUMN drafted_by_name text,
        ADD COLUMN published_by_name text,
        ADD CONSTRAINT price_book_version_not_by_an_editor CHECK (published_by <> ALL (edited_by))`);
    await runner.query(`
      CREATE TABLE pricing.price_book_withdrawal (
        version_id uuid PRIMARY KEY REFERENCES pricing.price_book_version (id),
        withdrawn_by uuid NOT NULL,
        withdrawn_by_name text NOT NULL,
        withdrawn_at timestamptz NOT NULL,
        reason text NOT NULL CHECK (reason <> '')
      )`);
    await writable(runner, 'pricing.price_book_draft_editor');
    await appendOnly(runner, 'pricing.price_book_withdrawal');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE pricing.price_book_withdrawal, pricing.price_book_draft_editor');
    await runner.query(`
      ALTER TABLE pricing.price_book_version DROP COLUMN edited_by, DROP COLUMN drafted_by_name,
        DROP COLUMN published_by_name`);
    await runner.query('UPDATE pricing.price_book_draft SET effective_from = drafted_at WHERE effective_from IS NULL');
    await runner.query(`
      ALTER TABLE pricing.price_book_draft DROP COLUMN name, DROP COLUMN based_on, DROP COLUMN revision,
        DROP COLUMN drafted_by_name, DROP COLUMN edited_at, DROP COLUMN discarded_at, DROP COLUMN discarded_by,
        ALTER COLUMN effective_from SET NOT NULL`);
  }
}
