import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly } from './grants.js';

/** What somebody has been reminded of, so that nobody is reminded twice of one thing. */
export class LicensingCreateReminders20261129060300 implements MigrationInterface {
  readonly name = 'LicensingCreateReminders20261129060300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.reminder (
        subject_id uuid NOT NULL,
        kind text NOT NULL,
        due_at timestamptz NOT NULL,
        reminded_at timestamptz NOT NULL,
        PRIMARY KEY (subject_id, kind, due_at)
      )`);
    await appendOnly(runner, 'licensing.reminder');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE licensing.reminder');
  }
}
