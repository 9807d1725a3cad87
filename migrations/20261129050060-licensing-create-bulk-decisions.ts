import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/** One decision for many requests, and what became of each. */
export class LicensingCreateBulkDecisions20261129050060 implements MigrationInterface {
  readonly name = 'LicensingCreateBulkDecisions20261129050060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.bulk_decision (
        id uuid PRIMARY KEY,
        staff_id text NOT NULL,
        staff_name text NOT NULL,
        decision text NOT NULL CHECK (decision IN ('approve', 'decline', 'ask')),
        reason_code text,
        note text,
        begun_at timestamptz NOT NULL,
        starts_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX bulk_decision_of_staff ON licensing.bulk_decision (staff_id, begun_at DESC)');
    await runner.query(`
      CREATE TABLE licensing.bulk_decision_item (
        bulk_id uuid NOT NULL REFERENCES licensing.bulk_decision (id),
        position int NOT NULL,
        reference text NOT NULL,
        decision_id uuid NOT NULL UNIQUE,
        outcome text NOT NULL CHECK (outcome IN ('waiting', 'done', 'second', 'failed', 'cancelled')),
        code text,
        message text,
        next_step text,
        claimed_at timestamptz,
        settled_at timestamptz,
        PRIMARY KEY (bulk_id, position),
        UNIQUE (bulk_id, reference),
        CHECK ((outcome = 'failed') = (message IS NOT NULL)),
        CHECK ((outcome = 'waiting') = (settled_at IS NULL))
      )`);
    await writable(runner, 'licensing.bulk_decision', 'licensing.bulk_decision_item');
    await runner.query(`
      CREATE FUNCTION licensing.note_bulk() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO licensing.desk_event (kind, subject) VALUES ('bulk', NEW.bulk_id::text);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER bulk_told AFTER UPDATE ON licensing.bulk_decision_item
        FOR EACH ROW WHEN (OLD.outcome IS DISTINCT FROM NEW.outcome) EXECUTE FUNCTION licensing.note_bulk()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE licensing.bulk_decision_item, licensing.bulk_decision');
    await runner.query('DROP FUNCTION licensing.note_bulk()');
  }
}
