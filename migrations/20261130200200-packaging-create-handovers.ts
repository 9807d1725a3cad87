import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly } from './grants.js';

/** Files that went to a system with a token or through a link. Those that a person fetched are in `download`. */
export class PackagingCreateHandovers20261130200200 implements MigrationInterface {
  readonly name = 'PackagingCreateHandovers20261130200200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE packaging.handover (
        id uuid PRIMARY KEY,
        package_id uuid NOT NULL REFERENCES packaging.package (id),
        organisation_id uuid NOT NULL,
        token_id uuid,
        delivery_id uuid REFERENCES packaging.delivery (id),
        -- The file of the package; null for all of it.
        part text,
        at timestamptz NOT NULL,
        CHECK (num_nonnulls(token_id, delivery_id) <= 1)
      )`);
    await runner.query('CREATE INDEX handover_of_package ON packaging.handover (package_id, at)');
    await runner.query(`
      CREATE INDEX handover_of_delivery ON packaging.handover (delivery_id, at) WHERE delivery_id IS NOT NULL`);
    await appendOnly(runner, 'packaging.handover');
    // Whoever has the files is told of a kill, whichever way they went.
    await runner.query(`
      CREATE OR REPLACE VIEW packaging.v_download AS
        SELECT p.licence_id, d.organisation_id, d.user_id, min(d.first_at) AS first_at
        FROM packaging.download d JOIN packaging.package p ON p.id = d.package_id
        GROUP BY p.licence_id, d.organisation_id, d.user_id
        UNION ALL
        SELECT p.licence_id, h.organisation_id, NULL::text, min(h.at)
        FROM packaging.handover h JOIN packaging.package p ON p.id = h.package_id
        GROUP BY p.licence_id, h.organisation_id`);
    // A system that asks what is new goes along this.
    await runner.query(`
      CREATE INDEX package_in_order ON packaging.package (organisation_id, built_at, id) WHERE state = 'ready'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX packaging.package_in_order');
    await runner.query(`
      CREATE OR REPLACE VIEW packaging.v_download AS
        SELECT p.licence_id, d.organisation_id, d.user_id, min(d.first_at) AS first_at
        FROM packaging.download d JOIN packaging.package p ON p.id = d.package_id
        GROUP BY p.licence_id, d.organisation_id, d.user_id`);
    await runner.query('DROP TABLE packaging.handover');
  }
}
