import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/**
 * Blocks of text that pages of one host carry: by their fingerprints, with the pages they were met on (a handful of
 * fingerprints too, which is enough to know that a block recurs). Kept within bounds by what writes it.
 */
export class CatalogueCreateRecurringBlocks20261124004000 implements MigrationInterface {
  readonly name = 'CatalogueCreateRecurringBlocks20261124004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE catalogue.recurring_block (
        host text NOT NULL,
        fingerprint bigint NOT NULL,
        pages bigint[] NOT NULL CHECK (cardinality(pages) BETWEEN 1 AND 4),
        seen_at timestamptz NOT NULL,
        PRIMARY KEY (host, fingerprint)
      )`);
    await runner.query('CREATE INDEX recurring_block_age ON catalogue.recurring_block (host, seen_at)');
    await writable(runner, 'catalogue.recurring_block');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE catalogue.recurring_block');
  }
}
