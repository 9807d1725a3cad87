import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, readOnly } from './grants.js';

/**
 * What a package has to carry of a correction, a kill or a takedown, and which of them each package carries: files that
 * lack a withdrawal are not handed out. And who has fetched files, for whoever has to reach them.
 */
export class PackagingCreateLicenceNotices20261129157000 implements MigrationInterface {
  readonly name = 'PackagingCreateLicenceNotices20261129157000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE packaging.licence_notice (
        licence_id uuid NOT NULL,
        notice_id uuid NOT NULL,
        article_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('correction', 'update', 'kill', 'takedown')),
        effect text NOT NULL CHECK (effect IN ('tell', 'replace', 'withdraw')),
        -- The text that takes the licensed one's place.
        version_id uuid,
        text text NOT NULL CHECK (text <> ''),
        at timestamptz NOT NULL,
        PRIMARY KEY (licence_id, notice_id),
        CHECK ((effect = 'replace') = (version_id IS NOT NULL))
      )`);
    await appendOnly(runner, 'packaging.licence_notice');
    await runner.query(`ALTER TABLE packaging.package ADD COLUMN notice_ids uuid[] NOT NULL DEFAULT '{}'`);
    await runner.query(`
      CREATE VIEW packaging.v_download AS
        SELECT p.licence_id, d.organisation_id, d.user_id, min(d.first_at) AS first_at
        FROM packaging.download d JOIN packaging.package p ON p.id = d.package_id
        GROUP BY p.licence_id, d.organisation_id, d.user_id`);
    await readOnly(runner, 'packaging.v_download');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW packaging.v_download');
    await runner.query('ALTER TABLE packaging.package DROP COLUMN notice_ids');
    await runner.query('DROP TABLE packaging.licence_notice');
  }
}
