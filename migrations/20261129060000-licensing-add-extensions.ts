import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, appendOnly, readOnly } from './grants.js';

/**
 * A licence can be extended: its later revisions lie in a table of their own that only grows, and the licence's row only
 * points at the present one. One request at a time may extend a licence.
 */
export class LicensingAddExtensions20261129060000 implements MigrationInterface {
  readonly name = 'LicensingAddExtensions20261129060000';

  async up(runner: QueryRunner): Promise<void> {
    await this.letRequestsExtend(runner);
    await runner.query(`
      CREATE TABLE licensing.licence_revision (
        licence_id uuid NOT NULL REFERENCES licensing.licence (id),
        revision int NOT NULL CHECK (revision > 1),
        request_id uuid NOT NULL CONSTRAINT revision_once_per_request UNIQUE REFERENCES licensing.request (id),
        currency char(3) NOT NULL,
        paid bigint NOT NULL CHECK (paid >= 0),
        amount bigint NOT NULL CHECK (amount >= paid),
        ends_on date,
        snapshot jsonb NOT NULL,
        issued_at timestamptz NOT NULL,
        PRIMARY KEY (licence_id, revision)
      )`);
    await appendOnly(runner, 'licensing.licence_revision');
    await runner.query(`GRANT UPDATE (revision) ON licensing.licence TO ${APP_ROLE}`);
    await runner.query(
      'ALTER TABLE licensing.licence_item ADD COLUMN revision int NOT NULL DEFAULT 1 CHECK (revision > 0)',
    );
    await this.createView(runner);
  }

  private async letRequestsExtend(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE licensing.request
        ADD COLUMN extends_licence_id uuid REFERENCES licensing.licence (id),
        ADD COLUMN extends_reference text,
        DROP CONSTRAINT request_kind_check,
        DROP CONSTRAINT request_check2,
        ADD CONSTRAINT request_kind_check CHECK (kind IN ('quote', 'free', 'extension')),
        ADD CONSTRAINT request_words_check CHECK (kind <> 'free' OR free_text IS NOT NULL),
        ADD CONSTRAINT request_extension_check CHECK (
          (kind = 'extension') = (extends_licence_id IS NOT NULL)
          AND (extends_licence_id IS NULL) = (extends_reference IS NULL))`);
    await runner.query(`
      CREATE UNIQUE INDEX request_one_extension ON licensing.request (extends_licence_id)
        WHERE kind = 'extension' AND state NOT IN ('fulfilled', 'declined', 'withdrawn', 'expired')`);
  }

  /** A licence as it stands now. */
  private async createView(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW licensing.v_licence AS
      SELECT l.id, l.request_id, l.reference, l.organisation_id, l.requester_id, l.state, l.reason_code, l.reason_note,
        l.revision, l.title_id, l.title_name, l.headline, l.language, l.direction, l.item_count, l.currency,
        COALESCE(v.amount, l.amount) AS amount, l.starts_on,
        CASE WHEN v.licence_id IS NULL THEN l.ends_on ELSE v.ends_on END AS ends_on,
        l.check_code, COALESCE(v.snapshot, l.snapshot) AS snapshot, l.issued_at,
        COALESCE(v.issued_at, l.issued_at) AS revised_at, COALESCE(v.request_id, l.request_id) AS terms_request_id,
        l.updated_at
      FROM licensing.licence l
      LEFT JOIN licensing.licence_revision v ON v.licence_id = l.id AND v.revision = l.revision`);
    await readOnly(runner, 'licensing.v_licence');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW licensing.v_licence');
    await runner.query('ALTER TABLE licensing.licence_item DROP COLUMN revision');
    await runner.query(`REVOKE UPDATE (revision) ON licensing.licence FROM ${APP_ROLE}`);
    await runner.query('DROP TABLE licensing.licence_revision');
    await runner.query('DROP INDEX licensing.request_one_extension');
    await runner.query(`
      ALTER TABLE licensing.request
        DROP CONSTRAINT request_extension_check, DROP CONSTRAINT request_words_check, DROP CONSTRAINT request_kind_check,
        DROP COLUMN extends_licence_id, DROP COLUMN extends_reference,
        ADD CONSTRAINT request_kind_check CHECK (kind IN ('quote', 'free')),
        ADD CONSTRAINT request_check2 CHECK (kind = 'quote' OR free_text IS NOT NULL)`);
  }
}
