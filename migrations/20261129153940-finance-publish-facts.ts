import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readOnly } from './grants.js';

/** What finance reads of others: who is credited with which contract, what each sale was, and how it is earned. */
export class FinancePublishFacts20261129153940 implements MigrationInterface {
  readonly name = 'FinancePublishFacts20261129153940';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW catalogue.v_credit AS
      SELECT a.id AS article_id, c.part->>'id' AS component_id, c.part->>'kind' AS kind, k.id AS contributor_id,
        k.name AS contributor_name, k.title_id, t.name AS title_name, k.share_bps,
        jsonb_array_length(c.part->'rights'->'names') AS people
      FROM catalogue.article a
      CROSS JOIN LATERAL jsonb_array_elements(a.components) AS c (part)
      CROSS JOIN LATERAL jsonb_array_elements_text(coalesce(c.part->'rights'->'names', '[]')) AS n (name)
      JOIN catalogue.contributor k ON k.title_id = a.title_id AND lower(k.name) = lower(n.name)
        AND k.relation = 'contributor' AND k.terms = 'shared' AND k.share_bps IS NOT NULL
        AND (k.valid_from IS NULL OR k.valid_from <= (a.published_at AT TIME ZONE 'UTC')::date)
        AND (k.valid_until IS NULL OR k.valid_until >= (a.published_at AT TIME ZONE 'UTC')::date)
      JOIN catalogue.title t ON t.id = k.title_id
      WHERE c.part->'rights'->>'code' LIKE '%.contributor'`);
    await readOnly(runner, 'catalogue.v_credit');
    await runner.query(`
      CREATE VIEW licensing.v_sale AS
      SELECT l.request_id, l.id AS licence_id, 1 AS revision, l.reference AS licence_reference, r.reference,
        l.organisation_id, l.currency, l.amount AS net, l.snapshot, l.issued_at
      FROM licensing.licence l JOIN licensing.request r ON r.id = l.request_id
      UNION ALL
      SELECT v.request_id, v.licence_id, v.revision, l.reference, r.reference, l.organisation_id, v.currency, v.paid,
        v.snapshot, v.issued_at
      FROM licensing.licence_revision v JOIN licensing.licence l ON l.id = v.licence_id
      JOIN licensing.request r ON r.id = v.request_id`);
    await readOnly(runner, 'licensing.v_sale');
    // What is earned of each by the last day that is posted; nothing of what was ended.
    await runner.query(`
      CREATE VIEW ledger.v_deferral AS
      SELECT f.id, f.source_kind, f.source_id, f.reference, f.currency, f.amount, f.first_day, f.last_day, f.made_at,
        e.deferral_id IS NOT NULL AS is_ended,
        CASE WHEN e.deferral_id IS NOT NULL OR c.deferral_id IS NULL THEN 0
          ELSE ledger.earned(f.amount, f.first_day, f.last_day, run.day) END AS earned
      FROM ledger.deferral f
      LEFT JOIN ledger.deferral_counted c ON c.deferral_id = f.id
      LEFT JOIN ledger.deferral_end e ON e.deferral_id = f.id
      LEFT JOIN (SELECT max(day) AS day FROM ledger.recognition_run) run ON true`);
    await readOnly(runner, 'ledger.v_deferral');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW ledger.v_deferral, licensing.v_sale, catalogue.v_credit');
  }
}
