import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/**
 * Where articles come from by themselves: sources, their runs with an item for each thing looked at, and what is known of
 * every item a source ever named (`source_entry`), so that nothing is taken twice.
 */
export class CatalogueCreateSources20261124001000 implements MigrationInterface {
  readonly name = 'CatalogueCreateSources20261124001000';

  async up(runner: QueryRunner): Promise<void> {
    await createSource(runner);
    await createRun(runner);
    await createEntry(runner);
    await createPush(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['source_push', 'source_secret', 'source_entry', 'source_item', 'source_run', 'source'];
    for (const table of tables) await runner.query(`DROP TABLE catalogue.${table}`);
  }
}

async function createSource(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE catalogue.source (
      id uuid PRIMARY KEY,
      title_id uuid NOT NULL REFERENCES catalogue.title (id),
      kind text NOT NULL CHECK (kind IN ('feed', 'news-sitemap', 'wordpress', 'drupal', 'arc-ans', 'ninjs-push')),
      name text NOT NULL CHECK (btrim(name) <> ''),
      url text,
      article_base text,
      credential text,
      state text NOT NULL CHECK (state IN ('active', 'paused', 'archived')),
      every_minutes integer NOT NULL CHECK (every_minutes BETWEEN 5 AND 10080),
      etag text,
      last_modified text,
      next_run_at timestamptz,
      failures integer NOT NULL DEFAULT 0 CHECK (failures >= 0),
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CHECK ((kind = 'ninjs-push') = (url IS NULL)),
      CHECK (state = 'active' OR next_run_at IS NULL)
    )`);
  await runner.query("CREATE UNIQUE INDEX source_url ON catalogue.source (title_id, url) WHERE state <> 'archived'");
  await runner.query('CREATE INDEX source_due ON catalogue.source (next_run_at) WHERE next_run_at IS NOT NULL');
  await writable(runner, 'catalogue.source');
}

async function createRun(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE catalogue.source_run (
      id uuid PRIMARY KEY,
      source_id uuid NOT NULL REFERENCES catalogue.source (id),
      trigger text NOT NULL CHECK (trigger IN ('schedule', 'staff', 'push')),
      state text NOT NULL CHECK (state IN ('waiting', 'running', 'finished', 'failed')),
      again boolean NOT NULL DEFAULT false,
      place jsonb,
      format text,
      total integer,
      known integer NOT NULL DEFAULT 0,
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
      started_at timestamptz,
      finished_at timestamptz,
      CHECK (state NOT IN ('finished', 'failed') OR finished_at IS NOT NULL)
    )`);
  await runner.query('CREATE INDEX source_run_source ON catalogue.source_run (source_id, id DESC)');
  await runner.query(
    "CREATE UNIQUE INDEX source_run_open ON catalogue.source_run (source_id) WHERE state IN ('waiting', 'running')",
  );
  await runner.query(`
    CREATE TABLE catalogue.source_item (
      id uuid PRIMARY KEY,
      run_id uuid NOT NULL REFERENCES catalogue.source_run (id),
      source_id uuid NOT NULL REFERENCES catalogue.source (id),
      entry_key text NOT NULL,
      guid text NOT NULL,
      url text,
      headline text,
      found jsonb,
      outcome text NOT NULL CHECK (outcome IN ('waiting', 'imported', 'updated', 'unchanged', 'skipped', 'failed')),
      code text,
      message text,
      next_step text,
      article_id uuid,
      at timestamptz NOT NULL,
      UNIQUE (run_id, entry_key)
    )`);
  await runner.query('CREATE INDEX source_item_source ON catalogue.source_item (source_id, id DESC)');
  await runner.query(
    "CREATE INDEX source_item_waiting ON catalogue.source_item (run_id, id) WHERE outcome = 'waiting'",
  );
  await writable(runner, 'catalogue.source_run', 'catalogue.source_item');
}

async function createEntry(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE catalogue.source_entry (
      source_id uuid NOT NULL REFERENCES catalogue.source (id),
      key text NOT NULL,
      guid_key text NOT NULL,
      fingerprint text NOT NULL,
      article_id uuid,
      settled boolean NOT NULL,
      attempts integer NOT NULL DEFAULT 1,
      seen_at timestamptz NOT NULL,
      PRIMARY KEY (source_id, key)
    )`);
  await runner.query('CREATE INDEX source_entry_guid ON catalogue.source_entry (source_id, guid_key)');
  await writable(runner, 'catalogue.source_entry');
}

async function createPush(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE catalogue.source_secret (
      id uuid PRIMARY KEY,
      source_id uuid NOT NULL REFERENCES catalogue.source (id),
      sealed text NOT NULL,
      created_at timestamptz NOT NULL,
      valid_until timestamptz
    )`);
  await runner.query(
    'CREATE UNIQUE INDEX source_secret_current ON catalogue.source_secret (source_id) WHERE valid_until IS NULL',
  );
  await runner.query(`
    CREATE TABLE catalogue.source_push (
      source_id uuid NOT NULL REFERENCES catalogue.source (id),
      signature text NOT NULL,
      received_at timestamptz NOT NULL,
      PRIMARY KEY (source_id, signature)
    )`);
  await runner.query('CREATE INDEX source_push_received ON catalogue.source_push (received_at)');
  await writable(runner, 'catalogue.source_secret', 'catalogue.source_push');
}
