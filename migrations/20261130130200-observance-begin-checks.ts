import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/** Checks of the last hour, written down before a page is fetched: several at once are counted one after the other. */
export class ObservanceBeginChecks20261130130200 implements MigrationInterface {
  readonly name = 'ObservanceBeginChecks20261130130200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE observance.check_begun (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX check_begun_of_organisation ON observance.check_begun (organisation_id, at)');
    await writable(runner, 'observance.check_begun');
    await runner.query(`
      INSERT INTO observance.check_begun (id, organisation_id, at)
      SELECT id, organisation_id, checked_at FROM observance.page_check WHERE checked_at > now() - interval '1 hour'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE observance.check_begun');
  }
}
