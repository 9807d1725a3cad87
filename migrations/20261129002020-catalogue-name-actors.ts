import type { MigrationInterface, QueryRunner } from 'typeorm';

const HISTORIES = ['article_change', 'rights_override', 'contributor_history', 'revision_history'];

/** Histories that staff read say who it was by the name of that day; older entries know the kind of actor only. */
export class CatalogueNameActors20261129002020 implements MigrationInterface {
  readonly name = 'CatalogueNameActors20261129002020';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of HISTORIES) await runner.query(`ALTER TABLE catalogue.${table} ADD COLUMN actor_name text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of HISTORIES) await runner.query(`ALTER TABLE catalogue.${table} DROP COLUMN actor_name`);
  }
}
