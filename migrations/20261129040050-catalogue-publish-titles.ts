import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from './grants.js';

/** Titles by name, for the contexts above. */
export class CataloguePublishTitles20261129040050 implements MigrationInterface {
  readonly name = 'CataloguePublishTitles20261129040050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE VIEW catalogue.v_title AS SELECT t.id, t.name, t.language FROM catalogue.title t');
    await runner.query(`GRANT SELECT ON catalogue.v_title TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW catalogue.v_title');
  }
}
