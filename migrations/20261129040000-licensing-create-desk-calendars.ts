import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly } from './grants.js';

/** The desk's working hours as data: versions for the house and for single titles. A version never changes. */
export class LicensingCreateDeskCalendars20261129040000 implements MigrationInterface {
  readonly name = 'LicensingCreateDeskCalendars20261129040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.desk_calendar (
        id uuid PRIMARY KEY,
        title_id uuid,
        version int NOT NULL CHECK (version > 0),
        data jsonb,
        changed_by text NOT NULL,
        changed_by_name text NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT desk_calendar_once_per_version UNIQUE NULLS NOT DISTINCT (title_id, version)
      )`);
    await runner.query(
      `COMMENT ON COLUMN licensing.desk_calendar.title_id IS 'null: the hours of the house, for every title without its own'`,
    );
    await runner.query(
      `COMMENT ON COLUMN licensing.desk_calendar.data IS 'null: from this version on the hours of the house count again'`,
    );
    await appendOnly(runner, 'licensing.desk_calendar');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE licensing.desk_calendar');
  }
}
