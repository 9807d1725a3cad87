import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from './grants.js';

/** The keys that sign licences and certificates: private parts sealed, former ones kept so that old papers verify. */
export class PlatformCreateSigningKeys20261123000500 implements MigrationInterface {
  readonly name = 'PlatformCreateSigningKeys20261123000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.signing_key (
        kid text PRIMARY KEY,
        purpose text NOT NULL CHECK (purpose IN ('licence', 'certificate')),
        public_part jsonb NOT NULL,
        sealed_private_part text NOT NULL,
        created_at timestamptz NOT NULL,
        retired_at timestamptz CHECK (retired_at >= created_at)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX signing_key_current ON platform.signing_key (purpose) WHERE retired_at IS NULL`);
    // A key is retired, and sealed again when the master key changes; what it is never changes.
    await runner.query(`GRANT SELECT, INSERT ON platform.signing_key TO ${APP_ROLE}`);
    await runner.query(`GRANT UPDATE (retired_at, sealed_private_part) ON platform.signing_key TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE platform.signing_key');
  }
}
