import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, writable } from './grants.js';

const STATUSES = `'licensable', 'needs-clearance', 'excluded'`;

/** Rules over many articles at once, in versions; the runs that judge articles again; and what each run changed. */
export class CatalogueCreateRightsRules20261124003041 implements MigrationInterface {
  readonly name = 'CatalogueCreateRightsRules20261124003041';

  async up(runner: QueryRunner): Promise<void> {
    await this.createRule(runner);
    await this.createRun(runner);
    await runner.query(`
      CREATE TABLE catalogue.rights_history (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        article_id uuid NOT NULL REFERENCES catalogue.article (id),
        component_id text NOT NULL,
        from_status text NOT NULL CHECK (from_status IN (${STATUSES})),
        from_code text NOT NULL,
        to_status text NOT NULL CHECK (to_status IN (${STATUSES})),
        to_code text NOT NULL,
        run_id uuid NOT NULL REFERENCES catalogue.rights_run (id),
        at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX rights_history_article ON catalogue.rights_history (article_id, id)');
    await appendOnly(runner, 'catalogue.rights_history');
    await runner.query(
      'CREATE INDEX article_report ON catalogue.article (sort_at) INCLUDE (id, title_id, state, text_rights)',
    );
  }

  private async createRule(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE catalogue.rights_rule (
        id uuid PRIMARY KEY,
        rule_id uuid NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        state text NOT NULL CHECK (state IN ('draft', 'applied', 'replaced', 'ended')),
        title_id uuid REFERENCES catalogue.title (id),
        section text,
        contributor text,
        source text,
        parts text NOT NULL CHECK (parts IN ('everything', 'text', 'pictures')),
        status text NOT NULL CHECK (status IN (${STATUSES})),
        until date,
        reason text NOT NULL CHECK (btrim(reason) <> ''),
        drafted_at timestamptz NOT NULL,
        drafted_by text,
        applied_at timestamptz,
        applied_by text,
        ended_at timestamptz,
        ended_by text,
        end_reason text,
        UNIQUE (rule_id, version),
        CHECK ((state = 'draft') = (applied_at IS NULL)),
        CHECK ((state IN ('replaced', 'ended')) = (ended_at IS NOT NULL)),
        CHECK (title_id IS NOT NULL OR section IS NOT NULL OR contributor IS NOT NULL OR source IS NOT NULL)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX rights_rule_draft ON catalogue.rights_rule (rule_id) WHERE state = 'draft'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX rights_rule_applied ON catalogue.rights_rule (rule_id) WHERE state = 'applied'`,
    );
    await writable(runner, 'catalogue.rights_rule');
  }

  private async createRun(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE catalogue.rights_run (
        id uuid PRIMARY KEY,
        mode text NOT NULL CHECK (mode IN ('preview', 'apply')),
        cause text NOT NULL CHECK (cause IN ('contract', 'owners', 'rule', 'lists')),
        subject_id text,
        title_id uuid,
        reason text,
        state text NOT NULL CHECK (state IN ('queued', 'running', 'done')),
        last_article_id uuid,
        seen integer NOT NULL DEFAULT 0,
        changed integer NOT NULL DEFAULT 0,
        moves jsonb NOT NULL DEFAULT '{}',
        examples jsonb NOT NULL DEFAULT '[]',
        created_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz,
        actor_kind text NOT NULL,
        actor_id text,
        CHECK ((state = 'done') = (finished_at IS NOT NULL))
      )`);
    await runner.query('CREATE INDEX rights_run_subject ON catalogue.rights_run (subject_id, id DESC)');
    await writable(runner, 'catalogue.rights_run');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX catalogue.article_report');
    await runner.query('DROP TABLE catalogue.rights_history, catalogue.rights_run, catalogue.rights_rule');
  }
}
