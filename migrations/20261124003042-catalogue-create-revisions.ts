import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, readOnly, writable } from './grants.js';

/** What changed from one version of an article to the next, whether that is a correction, and who decided so. */
export class CatalogueCreateRevisions20261124003042 implements MigrationInterface {
  readonly name = 'CatalogueCreateRevisions20261124003042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE catalogue.article_revision (
        article_id uuid NOT NULL REFERENCES catalogue.article (id),
        version integer NOT NULL,
        from_version integer NOT NULL CHECK (from_version < version),
        material boolean NOT NULL,
        found_material boolean NOT NULL,
        codes text[] NOT NULL,
        note text,
        at timestamptz NOT NULL,
        PRIMARY KEY (article_id, version)
      )`);
    await runner.query(`
      CREATE INDEX article_revision_material ON catalogue.article_revision (article_id, version) WHERE material`);
    await writable(runner, 'catalogue.article_revision');
    await runner.query(`
      CREATE TABLE catalogue.revision_history (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        article_id uuid NOT NULL,
        version integer NOT NULL,
        material boolean NOT NULL,
        note text NOT NULL CHECK (btrim(note) <> ''),
        at timestamptz NOT NULL,
        actor_kind text NOT NULL,
        actor_id text,
        FOREIGN KEY (article_id, version) REFERENCES catalogue.article_revision (article_id, version)
      )`);
    await runner.query('CREATE INDEX revision_history_article ON catalogue.revision_history (article_id, version, id)');
    await appendOnly(runner, 'catalogue.revision_history');
    await runner.query(`
      CREATE VIEW catalogue.v_article_correction AS
        SELECT article_id, from_version, version, codes, note, at
        FROM catalogue.article_revision WHERE material`);
    await readOnly(runner, 'catalogue.v_article_correction');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW catalogue.v_article_correction');
    await runner.query('DROP TABLE catalogue.revision_history, catalogue.article_revision');
  }
}
