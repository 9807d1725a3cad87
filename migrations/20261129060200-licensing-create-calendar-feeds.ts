import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/** Private addresses of wallet calendars: at most one living address a person and organisation; only a hash is kept. */
export class LicensingCreateCalendarFeeds20261129060200 implements MigrationInterface {
  readonly name = 'LicensingCreateCalendarFeeds20261129060200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.calendar_feed (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        user_id text NOT NULL,
        language text NOT NULL CHECK (language IN ('en', 'ar')),
        token_hash text NOT NULL CONSTRAINT calendar_feed_token UNIQUE,
        created_at timestamptz NOT NULL,
        revoked_at timestamptz
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX calendar_feed_living ON licensing.calendar_feed (user_id, organisation_id)
         WHERE revoked_at IS NULL`,
    );
    await writable(runner, 'licensing.calendar_feed');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE licensing.calendar_feed');
  }
}
