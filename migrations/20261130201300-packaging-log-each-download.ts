import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly } from './grants.js';

/** Each download of a person is logged too, with the file that was fetched: before, the first time of each package alone. */
export class PackagingLogEachDownload20261130201300 implements MigrationInterface {
  readonly name = 'PackagingLogEachDownload20261130201300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE packaging.handover
        ADD COLUMN user_id text,
        DROP CONSTRAINT handover_check,
        ADD CONSTRAINT handover_to_one CHECK (num_nonnulls(token_id, delivery_id, user_id) <= 1)`);
    await runner.query(`
      INSERT INTO packaging.handover (id, package_id, organisation_id, user_id, at)
      SELECT gen_random_uuid(), package_id, organisation_id, user_id, first_at FROM packaging.download`);
    await runner.query(`
      CREATE OR REPLACE VIEW packaging.v_download AS
        SELECT p.licence_id, h.organisation_id, h.user_id, min(h.at) AS first_at
        FROM packaging.handover h JOIN packaging.package p ON p.id = h.package_id
        GROUP BY p.licence_id, h.organisation_id, h.user_id`);
    await runner.query('DROP TABLE packaging.download');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE packaging.download (
        package_id uuid NOT NULL REFERENCES packaging.package (id),
        organisation_id uuid NOT NULL,
        user_id text NOT NULL,
        first_at timestamptz NOT NULL,
        PRIMARY KEY (package_id, user_id)
      )`);
    await appendOnly(runner, 'packaging.download');
    await runner.query(`
      INSERT INTO packaging.download (package_id, organisation_id, user_id, first_at)
      SELECT package_id, organisation_id, user_id, min(at) FROM packaging.handover
      WHERE user_id IS NOT NULL GROUP BY package_id, organisation_id, user_id`);
    await runner.query('DELETE FROM packaging.handover WHERE user_id IS NOT NULL');
    await runner.query(`
      CREATE OR REPLACE VIEW packaging.v_download AS
        SELECT p.licence_id, d.organisation_id, d.user_id, min(d.first_at) AS first_at
        FROM packaging.download d JOIN packaging.package p ON p.id = d.package_id
        GROUP BY p.licence_id, d.organisation_id, d.user_id
        UNION ALL
        SELECT p.licence_id, h.organisation_id, NULL::text, min(h.at)
        FROM packaging.handover h JOIN packaging.package p ON p.id = h.package_id
        GROUP BY p.licence_id, h.organisation_id`);
    await runner.query(`
      ALTER TABLE packaging.handover DROP CONSTRAINT handover_to_one, DROP COLUMN user_id,
        ADD CONSTRAINT handover_check CHECK (num_nonnulls(token_id, delivery_id) <= 1)`);
  }
}
