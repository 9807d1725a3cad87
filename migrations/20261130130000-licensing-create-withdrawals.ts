import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, readOnly } from './grants.js';

/**
 * What the newsroom has taken back, written down by notices when it begins to tell; and the state of a licence as it is
 * shown, which is its own unless its articles are withdrawn.
 */
export class LicensingCreateWithdrawals20261130130000 implements MigrationInterface {
  readonly name = 'LicensingCreateWithdrawals20261130130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.withdrawal (
        -- The notice that took it back.
        id uuid PRIMARY KEY,
        article_id uuid NOT NULL,
        -- Only licences on this version; null for all.
        about_version_id uuid,
        at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX withdrawal_of_article ON licensing.withdrawal (article_id)');
    await appendOnly(runner, 'licensing.withdrawal');
    await runner.query(`
      INSERT INTO licensing.withdrawal (id, article_id, about_version_id, at)
      SELECT n.id, n.article_id, v.id, n.sent_at
      FROM notices.notice n
      LEFT JOIN catalogue.article_version v ON v.article_id = n.article_id AND v.version = n.about_version
      WHERE n.kind IN ('kill', 'takedown') AND n.sent_at IS NOT NULL AND (n.about_version IS NULL OR v.id IS NOT NULL)`);
    await runner.query(viewOfLicences(SHOWN));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW licensing.v_licence');
    await runner.query(viewOfLicences(''));
    await readOnly(runner, 'licensing.v_licence');
    await runner.query('DROP TABLE licensing.withdrawal');
  }
}

/** What has run out or was ended stays that; one that rests, rests, unless nothing of it is left. */
const SHOWN = `,
  CASE WHEN l.state IN ('expired', 'terminated') THEN l.state ELSE (
    SELECT CASE
      WHEN NOT bool_or(held.is_withdrawn) THEN l.state
      WHEN bool_and(held.is_withdrawn OR held.is_ended) THEN 'withdrawn'
      WHEN l.state = 'active' THEN 'partly-withdrawn'
      ELSE l.state END
    FROM (
      SELECT h.item_state = 'terminated' AS is_ended, EXISTS (
        SELECT FROM licensing.withdrawal w
        WHERE w.article_id = h.article_id AND (w.about_version_id IS NULL OR w.about_version_id = h.article_version_id)
      ) AS is_withdrawn
      FROM licensing.v_holding h WHERE h.licence_id = l.id
    ) held
  ) END AS shown_state`;

/** Columns may only be added at the end of a view that others read. */
const viewOfLicences = (added: string): string => `
  CREATE OR REPLACE VIEW licensing.v_licence AS
  SELECT l.id, l.request_id, l.reference, l.organisation_id, l.requester_id, l.state, l.reason_code, l.reason_note,
    l.revision, l.title_id, l.title_name, COALESCE(v.headline, l.headline) AS headline, l.language, l.direction,
    COALESCE(v.item_count, l.item_count) AS item_count, l.currency,
    COALESCE(v.amount, l.amount) AS amount, l.starts_on,
    CASE WHEN v.licence_id IS NULL THEN l.ends_on ELSE v.ends_on END AS ends_on,
    l.check_code, COALESCE(v.snapshot, l.snapshot) AS snapshot, l.issued_at,
    COALESCE(v.issued_at, l.issued_at) AS revised_at, COALESCE(v.request_id, l.request_id) AS terms_request_id,
    l.updated_at${added}
  FROM licensing.licence l
  LEFT JOIN licensing.licence_revision v ON v.licence_id = l.id AND v.revision = l.revision`;
