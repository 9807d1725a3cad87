import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readOnly } from './grants.js';

const ARTICLES = (more: string): string => `
  SELECT a.id, a.title_id, t.name AS title_name, a.headline, a.byline, a.section, a.canonical_url, a.language,
         a.direction, a.published_at, a.word_count, a.state, a.version${more}
  FROM catalogue.article a JOIN catalogue.title t ON t.id = a.title_id`;

/** Until when an embargo holds, and which rights each part has: what is sold is asked about again when it is paid. */
export class CataloguePublishRights20261201010000 implements MigrationInterface {
  readonly name = 'CataloguePublishRights20261201010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE OR REPLACE VIEW catalogue.v_article AS ${ARTICLES(', a.embargoed_until')}`);
    await runner.query(`
      CREATE VIEW catalogue.v_part AS
        SELECT a.id AS article_id, c.part ->> 'id' AS part_id, c.part ->> 'kind' AS kind,
          c.part #>> '{rights,status}' AS status
        FROM catalogue.article a CROSS JOIN LATERAL jsonb_array_elements(a.components) AS c (part)`);
    await readOnly(runner, 'catalogue.v_part');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW catalogue.v_part, catalogue.v_article');
    await runner.query(`CREATE VIEW catalogue.v_article AS ${ARTICLES('')}`);
    await readOnly(runner, 'catalogue.v_article');
  }
}
