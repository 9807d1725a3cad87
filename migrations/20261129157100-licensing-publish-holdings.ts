import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readOnly } from './grants.js';

/** Who holds a licence on an article, as it stands; and the versions an article has had. For whoever has to tell them. */
export class LicensingPublishHoldings20261129157100 implements MigrationInterface {
  readonly name = 'LicensingPublishHoldings20261129157100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW licensing.v_holding AS
        SELECT DISTINCT ON (i.article_id, i.licence_id) i.article_id, i.licence_id, i.article_version_id,
          i.state AS item_state, l.reference, l.organisation_id, l.requester_id, l.state,
          l.snapshot #>> '{licensee,name}' AS licensee_name, l.ends_on
        FROM licensing.licence_item i JOIN licensing.licence l ON l.id = i.licence_id
        ORDER BY i.article_id, i.licence_id, i.revision DESC`);
    await readOnly(runner, 'licensing.v_holding');
    await runner.query(`
      CREATE VIEW catalogue.v_article_version AS
        SELECT id, article_id, version, imported_at FROM catalogue.article_version`);
    await readOnly(runner, 'catalogue.v_article_version');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW licensing.v_holding, catalogue.v_article_version');
  }
}
