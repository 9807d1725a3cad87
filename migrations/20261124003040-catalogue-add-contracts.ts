import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, writable } from './grants.js';

/**
 * Contracts with contributors get a share and the days they hold (publication days; one person may have several, one
 * after the other), a history, and the house's own additions to the lists of agencies.
 */
export class CatalogueAddContracts20261124003040 implements MigrationInterface {
  readonly name = 'CatalogueAddContracts20261124003040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE catalogue.contributor
        ADD COLUMN share_bps integer CHECK (share_bps BETWEEN 1 AND 9999),
        ADD COLUMN valid_from date,
        ADD COLUMN valid_until date,
        ADD COLUMN note text,
        ADD COLUMN updated_at timestamptz,
        ADD CONSTRAINT contributor_share CHECK (share_bps IS NULL OR terms = 'shared'),
        ADD CONSTRAINT contributor_days CHECK (valid_until >= valid_from)`);
    await runner.query('UPDATE catalogue.contributor SET updated_at = created_at');
    await runner.query('ALTER TABLE catalogue.contributor ALTER COLUMN updated_at SET NOT NULL');
    await runner.query('DROP INDEX catalogue.contributor_name');
    await runner.query(`
      CREATE UNIQUE INDEX contributor_contract
        ON catalogue.contributor (title_id, lower(name), coalesce(valid_from, '-infinity'))`);
    await runner.query(`
      CREATE TABLE catalogue.contributor_history (
        id uuid PRIMARY KEY,
        position bigint GENERATED ALWAYS AS IDENTITY,
        contributor_id uuid NOT NULL,
        title_id uuid NOT NULL,
        change text NOT NULL CHECK (change IN ('added', 'changed', 'removed')),
        before jsonb,
        after jsonb,
        reason text,
        at timestamptz NOT NULL,
        actor_kind text NOT NULL,
        actor_id text
      )`);
    await runner.query(
      'CREATE INDEX contributor_history_contributor ON catalogue.contributor_history (contributor_id, position)',
    );
    await appendOnly(runner, 'catalogue.contributor_history');
    await runner.query(`
      CREATE TABLE catalogue.rights_owner (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('agency', 'library', 'social-media', 'handout')),
        name text NOT NULL CHECK (btrim(name) <> ''),
        names text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL,
        actor_kind text NOT NULL,
        actor_id text
      )`);
    await runner.query('CREATE UNIQUE INDEX rights_owner_name ON catalogue.rights_owner (lower(name))');
    await writable(runner, 'catalogue.rights_owner');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE catalogue.rights_owner, catalogue.contributor_history');
    await runner.query('DROP INDEX catalogue.contributor_contract');
    await runner.query(`
      ALTER TABLE catalogue.contributor DROP COLUMN share_bps, DROP COLUMN valid_from, DROP COLUMN valid_until,
        DROP COLUMN note, DROP COLUMN updated_at`);
    await runner.query('CREATE UNIQUE INDEX contributor_name ON catalogue.contributor (title_id, lower(name))');
  }
}
