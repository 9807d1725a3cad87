import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, readOnly } from './grants.js';

/** The place of each licence in the status lists; given once, for all its revisions, and never to another. */
export class PackagingCreateStatusPlaces20261129160000 implements MigrationInterface {
  readonly name = 'PackagingCreateStatusPlaces20261129160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE packaging.status_place (
        reference text PRIMARY KEY,
        place int NOT NULL UNIQUE GENERATED ALWAYS AS IDENTITY (START WITH 0 MINVALUE 0)
      )`);
    await appendOnly(runner, 'packaging.status_place');
    await runner.query('CREATE VIEW packaging.v_status_place AS SELECT reference, place FROM packaging.status_place');
    await readOnly(runner, 'packaging.v_status_place');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW packaging.v_status_place');
    await runner.query('DROP TABLE packaging.status_place');
  }
}
