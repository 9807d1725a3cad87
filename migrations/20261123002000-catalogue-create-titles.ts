import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSchema, writable } from './grants.js';

/** Titles, the hosts their pages and pictures lie on, and the people whose work they may license. */
export class CatalogueCreateTitles20261123002000 implements MigrationInterface {
  readonly name = 'CatalogueCreateTitles20261123002000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'catalogue');
    await runner.query(`
      CREATE TABLE catalogue.title (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (btrim(name) <> ''),
        own_names text[] NOT NULL DEFAULT '{}',
        language text NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX title_name ON catalogue.title (lower(name))');
    await runner.query(`
      CREATE TABLE catalogue.title_host (
        host text PRIMARY KEY CHECK (host = lower(host) AND host <> ''),
        title_id uuid NOT NULL REFERENCES catalogue.title (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('article', 'media'))
      )`);
    await runner.query('CREATE INDEX title_host_title ON catalogue.title_host (title_id)');
    await runner.query(`
      CREATE TABLE catalogue.contributor (
        id uuid PRIMARY KEY,
        title_id uuid NOT NULL REFERENCES catalogue.title (id) ON DELETE CASCADE,
        name text NOT NULL CHECK (btrim(name) <> ''),
        relation text NOT NULL CHECK (relation IN ('staff', 'contributor')),
        terms text NOT NULL CHECK (terms IN ('owned', 'shared', 'one-time', 'none')),
        created_at timestamptz NOT NULL,
        CHECK (relation = 'contributor' OR terms = 'owned')
      )`);
    await runner.query('CREATE UNIQUE INDEX contributor_name ON catalogue.contributor (title_id, lower(name))');
    await writable(runner, 'catalogue.title', 'catalogue.title_host', 'catalogue.contributor');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA catalogue CASCADE');
  }
}
