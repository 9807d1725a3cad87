import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createSchema, writable } from './grants.js';

/** Price books, their drafts, and their published versions, which can never be changed: quotes point at them. */
export class PricingCreateSchema20261123003000 implements MigrationInterface {
  readonly name = 'PricingCreateSchema20261123003000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'pricing');
    await runner.query(`
      CREATE TABLE pricing.price_book (
        id uuid PRIMARY KEY,
        title_id uuid NOT NULL,
        currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
        created_at timestamptz NOT NULL,
        UNIQUE (title_id, currency)
      )`);
    await runner.query(`
      CREATE TABLE pricing.price_book_version (
        id uuid PRIMARY KEY,
        price_book_id uuid NOT NULL REFERENCES pricing.price_book (id),
        version integer NOT NULL CHECK (version >= 1),
        data jsonb NOT NULL CHECK (data ->> 'format' = '1'),
        effective_from timestamptz NOT NULL,
        drafted_by uuid NOT NULL,
        published_by uuid NOT NULL,
        published_at timestamptz NOT NULL,
        UNIQUE (price_book_id, version),
        CONSTRAINT price_book_version_two_people CHECK (drafted_by <> published_by)
      )`);
    await runner.query(
      'CREATE INDEX price_book_version_in_force ON pricing.price_book_version (price_book_id, effective_from DESC, version DESC)',
    );
    await runner.query(`
      CREATE TABLE pricing.price_book_draft (
        id uuid PRIMARY KEY,
        title_id uuid NOT NULL,
        currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
        data jsonb NOT NULL,
        effective_from timestamptz NOT NULL,
        drafted_by uuid NOT NULL,
        drafted_at timestamptz NOT NULL,
        version_id uuid UNIQUE REFERENCES pricing.price_book_version (id)
      )`);
    await writable(runner, 'pricing.price_book', 'pricing.price_book_draft');
    await appendOnly(runner, 'pricing.price_book_version');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA pricing CASCADE');
  }
}
