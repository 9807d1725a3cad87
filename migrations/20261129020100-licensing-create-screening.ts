import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, writable } from './grants.js';

/**
 * Sanctions lists with their versions, what their names said about organisations, and what staff decided; and the
 * history of standings. An entry that changes becomes another row, so that what was decided about it stays true.
 */
export class LicensingCreateScreening20261129020100 implements MigrationInterface {
  readonly name = 'LicensingCreateScreening20261129020100';

  async up(runner: QueryRunner): Promise<void> {
    await this.createLists(runner);
    await this.createEntries(runner);
    await this.createResults(runner);
    await this.createStandingChanges(runner);
  }

  private async createLists(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.sanctions_list (
        id uuid PRIMARY KEY,
        name text NOT NULL UNIQUE CHECK (name <> ''),
        format text NOT NULL CHECK (format IN ('un-xml', 'eu-xml', 'eu-csv', 'ofac-xml', 'ofac-csv', 'uk-csv')),
        url text,
        every_hours int CHECK (every_hours BETWEEN 1 AND 720),
        version int NOT NULL DEFAULT 0,
        entries int NOT NULL DEFAULT 0,
        loaded_at timestamptz,
        sha256 text,
        next_fetch_at timestamptz,
        created_at timestamptz NOT NULL,
        CHECK ((url IS NULL) = (every_hours IS NULL))
      )`);
    await runner.query(`
      CREATE TABLE licensing.sanctions_load (
        id uuid PRIMARY KEY,
        list_id uuid NOT NULL REFERENCES licensing.sanctions_list (id),
        origin text NOT NULL CHECK (origin IN ('upload', 'fetch')),
        state text NOT NULL CHECK (state IN ('waiting', 'reading', 'loaded', 'unchanged', 'refused')),
        file_name text NOT NULL,
        allow_fewer boolean NOT NULL,
        read int NOT NULL DEFAULT 0,
        added int NOT NULL DEFAULT 0,
        changed int NOT NULL DEFAULT 0,
        removed int NOT NULL DEFAULT 0,
        version int,
        reason text,
        started_by text NOT NULL,
        started_by_name text NOT NULL,
        created_at timestamptz NOT NULL,
        finished_at timestamptz,
        CHECK (state <> 'refused' OR reason IS NOT NULL),
        CHECK ((state = 'loaded') = (version IS NOT NULL))
      )`);
    await runner.query('CREATE INDEX sanctions_load_of_list ON licensing.sanctions_load (list_id, id DESC)');
    await runner.query(
      `CREATE UNIQUE INDEX sanctions_load_one_at_a_time ON licensing.sanctions_load (list_id) WHERE state IN ('waiting', 'reading')`,
    );
    await writable(runner, 'licensing.sanctions_list', 'licensing.sanctions_load');
  }

  private async createEntries(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.sanctions_staged (
        load_id uuid NOT NULL REFERENCES licensing.sanctions_load (id) ON DELETE CASCADE,
        ref text NOT NULL,
        digest text NOT NULL,
        entry jsonb NOT NULL,
        PRIMARY KEY (load_id, ref)
      )`);
    await runner.query(`
      CREATE TABLE licensing.sanctions_entry (
        id uuid PRIMARY KEY,
        list_id uuid NOT NULL REFERENCES licensing.sanctions_list (id),
        ref text NOT NULL,
        digest text NOT NULL,
        entry jsonb NOT NULL,
        first_version int NOT NULL,
        last_version int,
        CHECK (last_version >= first_version)
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX sanctions_entry_current ON licensing.sanctions_entry (list_id, ref) WHERE last_version IS NULL',
    );
    await writable(runner, 'licensing.sanctions_staged', 'licensing.sanctions_entry');
  }

  private async createResults(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.screening_state (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        edition int NOT NULL
      )`);
    await runner.query('INSERT INTO licensing.screening_state (edition) VALUES (0)');
    await runner.query(`
      CREATE TABLE licensing.name_screening (
        organisation_id uuid PRIMARY KEY,
        name text NOT NULL,
        country text NOT NULL,
        edition int NOT NULL,
        result text NOT NULL CHECK (result IN ('clear', 'possible', 'confirmed')),
        screened_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE licensing.screening_hit (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        entry_id uuid NOT NULL REFERENCES licensing.sanctions_entry (id),
        name text NOT NULL,
        matched_name text NOT NULL,
        score numeric(4, 3) NOT NULL CHECK (score BETWEEN 0 AND 1),
        live boolean NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'cleared', 'confirmed')),
        found_at timestamptz NOT NULL,
        UNIQUE (organisation_id, entry_id, name)
      )`);
    await runner.query(
      `CREATE INDEX screening_hit_open ON licensing.screening_hit (id DESC) WHERE live AND state = 'open'`,
    );
    await runner.query(`
      CREATE TABLE licensing.screening_decision (
        id uuid PRIMARY KEY,
        hit_id uuid NOT NULL REFERENCES licensing.screening_hit (id),
        decision text NOT NULL CHECK (decision IN ('cleared', 'confirmed')),
        reason text NOT NULL CHECK (reason <> ''),
        decided_by text NOT NULL,
        decided_by_name text NOT NULL,
        at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX screening_decision_of_hit ON licensing.screening_decision (hit_id, id)');
    await runner.query('GRANT SELECT, UPDATE ON licensing.screening_state TO imprimatur_app');
    await writable(runner, 'licensing.name_screening', 'licensing.screening_hit');
    await appendOnly(runner, 'licensing.screening_decision');
  }

  private async createStandingChanges(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.standing_change (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        standing text NOT NULL CHECK (standing IN ('new', 'known', 'overdue', 'blocked')),
        reason text,
        changed_by_kind text NOT NULL CHECK (changed_by_kind IN ('staff', 'system')),
        changed_by text NOT NULL,
        changed_by_name text,
        at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX standing_change_of ON licensing.standing_change (organisation_id, id DESC)');
    await appendOnly(runner, 'licensing.standing_change');
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['standing_change', 'screening_decision', 'screening_hit', 'name_screening', 'screening_state'];
    tables.push('sanctions_entry', 'sanctions_staged', 'sanctions_load', 'sanctions_list');
    for (const table of tables) await runner.query(`DROP TABLE licensing.${table}`);
  }
}
