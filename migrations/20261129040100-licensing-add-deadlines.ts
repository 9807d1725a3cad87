import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly } from './grants.js';

/** Reminders and broken promises, and what an offer leaves out or gives back. */
export class LicensingAddDeadlines20261129040100 implements MigrationInterface {
  readonly name = 'LicensingAddDeadlines20261129040100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE licensing.request
        ADD COLUMN promise_remind_at timestamptz,
        ADD COLUMN promise_broken_at timestamptz`);
    await runner.query(`
      ALTER TABLE licensing.offer
        ADD COLUMN left_out jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN rush_returned bigint CHECK (rush_returned >= 0)`);
    await runner.query(`
      ALTER TABLE licensing.decision
        ADD COLUMN left_out jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN rush_returned bigint CHECK (rush_returned >= 0)`);
    await runner.query(`
      CREATE TABLE licensing.deadline_notice (
        request_id uuid NOT NULL REFERENCES licensing.request (id),
        kind text NOT NULL CHECK (kind IN ('promise-near', 'promise-broken')),
        due_at timestamptz NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (request_id, kind, due_at)
      )`);
    await appendOnly(runner, 'licensing.deadline_notice');
    await runner.query(
      `CREATE INDEX request_promise_reminders ON licensing.request (promise_remind_at) WHERE state = 'in_review'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX licensing.request_promise_reminders');
    await runner.query('DROP TABLE licensing.deadline_notice');
    await runner.query('ALTER TABLE licensing.decision DROP COLUMN left_out, DROP COLUMN rush_returned');
    await runner.query('ALTER TABLE licensing.offer DROP COLUMN left_out, DROP COLUMN rush_returned');
    await runner.query('ALTER TABLE licensing.request DROP COLUMN promise_remind_at, DROP COLUMN promise_broken_at');
  }
}
