import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createSchema } from './grants.js';

/** The audit log: append-only. */
export class PlatformCreateSchema20261123000000 implements MigrationInterface {
  readonly name = 'PlatformCreateSchema20261123000000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'platform');
    await runner.query(`
      CREATE TABLE platform.audit_entry (
        id uuid PRIMARY KEY,
        occurred_at timestamptz NOT NULL,
        actor_kind text NOT NULL CHECK (actor_kind IN ('anonymous', 'member', 'staff', 'system')),
        actor_id text,
        action text NOT NULL,
        subject_kind text NOT NULL,
        subject_id text NOT NULL,
        data jsonb NOT NULL DEFAULT '{}'
      )`);
    await runner.query(`CREATE INDEX audit_entry_subject ON platform.audit_entry (subject_kind, subject_id, id)`);
    await appendOnly(runner, 'platform.audit_entry');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA platform CASCADE');
  }
}
