import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, readOnly } from './grants.js';

/** Whether an organisation agrees that readings of what it publishes are counted, and the items that are. */
export class LicensingCreateCounting20261129161100 implements MigrationInterface {
  readonly name = 'LicensingCreateCounting20261129161100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.counting_choice (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        organisation_id uuid NOT NULL,
        is_agreed boolean NOT NULL,
        chosen_by text NOT NULL,
        chosen_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX counting_choice_of ON licensing.counting_choice (organisation_id, id DESC)');
    await appendOnly(runner, 'licensing.counting_choice');
    // Agreed in the licence, and not withdrawn by its organisation since.
    await runner.query(`
      CREATE VIEW licensing.v_counted_item AS
        SELECT i.id, i.licence_id, i.article_id, l.reference, l.organisation_id
        FROM licensing.licence_item i JOIN licensing.licence l ON l.id = i.licence_id
        WHERE l.snapshot -> 'counting' = 'true' AND (
          SELECT c.is_agreed FROM licensing.counting_choice c
          WHERE c.organisation_id = l.organisation_id ORDER BY c.id DESC LIMIT 1)`);
    await readOnly(runner, 'licensing.v_counted_item');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW licensing.v_counted_item');
    await runner.query('DROP TABLE licensing.counting_choice');
  }
}
