import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, writable } from './grants.js';

/**
 * Tax tables of a legal entity: versions that never change, each in force from a day and published by somebody who did
 * not work on its draft. Attempts and receipts keep what was assessed; a net amount is what is left of the total.
 */
export class PaymentsCreateTaxTables20261129152000 implements MigrationInterface {
  readonly name = 'PaymentsCreateTaxTables20261129152000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner);
    for (const table of ['payments.attempt', 'payments.receipt']) {
      await runner.query(`
        ALTER TABLE ${table}
          ADD COLUMN tax bigint NOT NULL DEFAULT 0 CHECK (tax >= 0 AND tax < amount),
          ADD COLUMN net bigint NOT NULL GENERATED ALWAYS AS (amount - tax) STORED,
          ADD COLUMN tax_treatment text NOT NULL DEFAULT 'not-configured' CHECK (tax_treatment IN
            ('standard', 'reduced', 'reverse-charge', 'outside-scope', 'exempt', 'not-configured')),
          ADD COLUMN tax_rate_bp integer NOT NULL DEFAULT 0 CHECK (tax_rate_bp BETWEEN 0 AND 5000),
          ADD COLUMN tax_table_version integer,
          ADD COLUMN tax_country char(2),
          ADD COLUMN tax_reason text NOT NULL DEFAULT 'not-configured',
          ADD COLUMN tax_evidence jsonb,
          ADD CHECK (tax = 0 OR tax_rate_bp > 0),
          ADD CHECK ((tax_table_version IS NULL) = (tax_treatment = 'not-configured'))`);
    }
    await runner.query(`ALTER TABLE payments.attempt ADD COLUMN tax_name text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE payments.attempt DROP COLUMN tax_name');
    for (const table of ['payments.attempt', 'payments.receipt']) {
      await runner.query(`
        ALTER TABLE ${table} DROP COLUMN net, DROP COLUMN tax, DROP COLUMN tax_treatment, DROP COLUMN tax_rate_bp,
          DROP COLUMN tax_table_version, DROP COLUMN tax_country, DROP COLUMN tax_reason, DROP COLUMN tax_evidence`);
    }
    await runner.query('DROP TABLE payments.tax_table_draft, payments.tax_table_version');
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payments.tax_table_version (
      id uuid PRIMARY KEY,
      legal_entity text NOT NULL REFERENCES payments.legal_entity (code),
      version integer NOT NULL CHECK (version >= 1),
      data jsonb NOT NULL,
      effective_from date NOT NULL,
      note text NOT NULL,
      edited_by uuid[] NOT NULL,
      drafted_by_name text NOT NULL,
      published_by uuid NOT NULL,
      published_by_name text NOT NULL,
      published_at timestamptz NOT NULL,
      UNIQUE (legal_entity, version),
      CONSTRAINT tax_table_not_by_an_editor CHECK (published_by <> ALL (edited_by))
    )`);
  await runner.query(`
    CREATE INDEX tax_table_in_force ON payments.tax_table_version (legal_entity, effective_from DESC, version DESC)`);
  await appendOnly(runner, 'payments.tax_table_version');
  // One draft at a time for each legal entity: what is published next is one thing that everybody sees.
  await runner.query(`
    CREATE TABLE payments.tax_table_draft (
      legal_entity text PRIMARY KEY REFERENCES payments.legal_entity (code),
      data jsonb NOT NULL,
      effective_from date,
      note text NOT NULL DEFAULT '',
      revision integer NOT NULL CHECK (revision >= 1),
      based_on integer,
      edited_by uuid[] NOT NULL CHECK (edited_by <> '{}'),
      drafted_by_name text NOT NULL,
      edited_at timestamptz NOT NULL
    )`);
  await writable(runner, 'payments.tax_table_draft');
}
