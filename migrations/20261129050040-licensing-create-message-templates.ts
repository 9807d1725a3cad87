import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/** Texts that the desk writes again and again, in both languages, with places for what differs. */
export class LicensingCreateMessageTemplates20261129050040 implements MigrationInterface {
  readonly name = 'LicensingCreateMessageTemplates20261129050040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.message_template (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (btrim(name) <> ''),
        used_for text[] NOT NULL CHECK (used_for <@ ARRAY['message', 'ask', 'decline'] AND cardinality(used_for) > 0),
        body_en text NOT NULL,
        body_ar text NOT NULL,
        revision int NOT NULL CHECK (revision > 0),
        changed_by text NOT NULL,
        changed_by_name text NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CHECK (body_en <> '' OR body_ar <> '')
      )`);
    await runner.query('CREATE UNIQUE INDEX message_template_name ON licensing.message_template (lower(name))');
    await writable(runner, 'licensing.message_template');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE licensing.message_template');
  }
}
