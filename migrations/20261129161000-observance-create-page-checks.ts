import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createSchema } from './grants.js';

/** What stood at the addresses where licensed articles were published, each time somebody looked. */
export class ObservanceCreatePageChecks20261129161000 implements MigrationInterface {
  readonly name = 'ObservanceCreatePageChecks20261129161000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'observance');
    await runner.query(`
      CREATE TABLE observance.page_check (
        id uuid PRIMARY KEY,
        licence_id uuid NOT NULL,
        reference text NOT NULL,
        organisation_id uuid NOT NULL,
        article_id uuid NOT NULL,
        url text NOT NULL,
        final_url text,
        outcome text NOT NULL CHECK (outcome IN ('met', 'not-met', 'unclear', 'unreadable')),
        findings jsonb NOT NULL,
        failure jsonb,
        checked_by_kind text NOT NULL CHECK (checked_by_kind IN ('member', 'staff')),
        checked_by text NOT NULL,
        checked_by_name text NOT NULL,
        checked_at timestamptz NOT NULL,
        CHECK ((outcome = 'unreadable') = (failure IS NOT NULL))
      )`);
    await runner.query('CREATE INDEX page_check_of_licence ON observance.page_check (reference, id DESC)');
    await runner.query('CREATE INDEX page_check_recent ON observance.page_check (organisation_id, checked_at)');
    await appendOnly(runner, 'observance.page_check');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA observance CASCADE');
  }
}
