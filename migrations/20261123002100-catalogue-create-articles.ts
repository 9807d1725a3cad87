import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, readOnly, writable } from './grants.js';

/**
 * Articles as they are now (`article`: what lists, rights and prices need), every version ever imported, the addresses
 * that lead to them, and what was decided about them.
 */
export class CatalogueCreateArticles20261123002100 implements MigrationInterface {
  readonly name = 'CatalogueCreateArticles20261123002100';

  async up(runner: QueryRunner): Promise<void> {
    await createArticle(runner);
    await createVersion(runner);
    await createAddresses(runner);
    await createHistories(runner);
    await createViews(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'article_change',
      'rights_override',
      'import_failure',
      'article_address',
      'article_version',
      'article',
    ];
    await runner.query('DROP VIEW catalogue.v_article');
    for (const table of tables) await runner.query(`DROP TABLE catalogue.${table} CASCADE`);
  }
}

async function createArticle(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE catalogue.article (
      id uuid PRIMARY KEY,
      title_id uuid NOT NULL REFERENCES catalogue.title (id),
      canonical_url text NOT NULL UNIQUE,
      state text NOT NULL CHECK (state IN ('live', 'embargoed', 'killed')),
      embargoed_until timestamptz,
      killed_at timestamptz,
      version_id uuid NOT NULL,
      version integer NOT NULL CHECK (version > 0),
      headline text NOT NULL,
      standfirst text,
      byline text,
      section text,
      language text NOT NULL,
      direction text NOT NULL CHECK (direction IN ('ltr', 'rtl')),
      published_at timestamptz,
      published_text text,
      word_count integer NOT NULL CHECK (word_count >= 0),
      text_rights text NOT NULL CHECK (text_rights IN ('licensable', 'needs-clearance', 'excluded')),
      components jsonb NOT NULL,
      overrides jsonb NOT NULL DEFAULT '{}',
      sort_at timestamptz NOT NULL,
      search_head text NOT NULL,
      search_body text NOT NULL,
      search tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', search_head), 'A') || setweight(to_tsvector('simple', search_body), 'D')
      ) STORED,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CHECK (state <> 'embargoed' OR embargoed_until IS NOT NULL),
      CHECK (state <> 'killed' OR killed_at IS NOT NULL)
    )`);
  await runner.query('CREATE INDEX article_sort ON catalogue.article (sort_at DESC, id DESC)');
  await runner.query('CREATE INDEX article_title_sort ON catalogue.article (title_id, sort_at DESC, id DESC)');
  await runner.query('CREATE INDEX article_search ON catalogue.article USING gin (search)');
  await writable(runner, 'catalogue.article');
}

async function createVersion(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE catalogue.article_version (
      id uuid PRIMARY KEY,
      article_id uuid NOT NULL REFERENCES catalogue.article (id) DEFERRABLE INITIALLY DEFERRED,
      version integer NOT NULL CHECK (version > 0),
      content jsonb NOT NULL,
      preview jsonb NOT NULL,
      facts jsonb NOT NULL,
      content_hash text NOT NULL,
      imported_at timestamptz NOT NULL,
      imported_by_kind text NOT NULL,
      imported_by_id text,
      UNIQUE (article_id, version)
    )`);
  await runner.query(`
    ALTER TABLE catalogue.article ADD CONSTRAINT article_current_version
      FOREIGN KEY (version_id) REFERENCES catalogue.article_version (id) DEFERRABLE INITIALLY DEFERRED`);
  await appendOnly(runner, 'catalogue.article_version');
}

async function createAddresses(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE catalogue.article_address (
      url_key text PRIMARY KEY,
      article_id uuid NOT NULL REFERENCES catalogue.article (id) ON DELETE CASCADE
    )`);
  await runner.query('CREATE INDEX article_address_article ON catalogue.article_address (article_id)');
  await runner.query(`
    CREATE TABLE catalogue.import_failure (
      url_key text PRIMARY KEY,
      code text NOT NULL,
      message text NOT NULL,
      next_step text,
      kind text NOT NULL,
      failed_at timestamptz NOT NULL,
      retry_at timestamptz NOT NULL
    )`);
  await runner.query('CREATE INDEX import_failure_retry ON catalogue.import_failure (retry_at)');
  await writable(runner, 'catalogue.article_address', 'catalogue.import_failure');
}

async function createHistories(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE catalogue.article_change (
      id uuid PRIMARY KEY,
      position bigint GENERATED ALWAYS AS IDENTITY,
      article_id uuid NOT NULL REFERENCES catalogue.article (id),
      change text NOT NULL CHECK (change IN ('imported', 'updated', 'embargoed', 'released', 'killed', 'reinstated')),
      from_state text CHECK (from_state IN ('live', 'embargoed', 'killed')),
      to_state text NOT NULL CHECK (to_state IN ('live', 'embargoed', 'killed')),
      version integer NOT NULL,
      reason text,
      embargoed_until timestamptz,
      at timestamptz NOT NULL,
      actor_kind text NOT NULL,
      actor_id text
    )`);
  await runner.query('CREATE INDEX article_change_article ON catalogue.article_change (article_id, position)');
  await runner.query(`
    CREATE TABLE catalogue.rights_override (
      id uuid PRIMARY KEY,
      position bigint GENERATED ALWAYS AS IDENTITY,
      article_id uuid NOT NULL REFERENCES catalogue.article (id),
      component_id text NOT NULL,
      from_status text NOT NULL CHECK (from_status IN ('licensable', 'needs-clearance', 'excluded')),
      status text CHECK (status IN ('licensable', 'needs-clearance', 'excluded')),
      reason text NOT NULL CHECK (btrim(reason) <> ''),
      at timestamptz NOT NULL,
      actor_kind text NOT NULL,
      actor_id text
    )`);
  await runner.query('CREATE INDEX rights_override_article ON catalogue.rights_override (article_id, position)');
  await appendOnly(runner, 'catalogue.article_change', 'catalogue.rights_override');
}

/** What other contexts may join in their reads. */
async function createViews(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE VIEW catalogue.v_article AS
      SELECT a.id, a.title_id, t.name AS title_name, a.headline, a.byline, a.section, a.canonical_url, a.language,
             a.direction, a.published_at, a.word_count, a.state, a.version
      FROM catalogue.article a JOIN catalogue.title t ON t.id = a.title_id`);
  await readOnly(runner, 'catalogue.v_article');
}
