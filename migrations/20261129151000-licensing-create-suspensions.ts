import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, appendOnly, readOnly } from './grants.js';

/**
 * Causes that hold a licence suspended: several at once, and it is active again when the last is lifted. Items of a
 * licence may end before the others: what is left is a revision of its own.
 */
export class LicensingCreateSuspensions20261129151000 implements MigrationInterface {
  readonly name = 'LicensingCreateSuspensions20261129151000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.suspension (
        id uuid PRIMARY KEY,
        licence_id uuid NOT NULL REFERENCES licensing.licence (id),
        cause_kind text NOT NULL CHECK (cause_kind IN ('dispute', 'overdue-invoice', 'staff')),
        cause_id text NOT NULL CHECK (cause_id <> ''),
        reason_code text NOT NULL CHECK (reason_code <> ''),
        note text,
        placed_at timestamptz NOT NULL,
        lifted_at timestamptz CHECK (lifted_at >= placed_at)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX suspension_once_per_cause ON licensing.suspension (cause_kind, cause_id, licence_id)
        WHERE lifted_at IS NULL`);
    await runner.query(`
      CREATE INDEX suspension_of_licence ON licensing.suspension (licence_id) WHERE lifted_at IS NULL`);
    await appendOnly(runner, 'licensing.suspension');
    await runner.query(`GRANT UPDATE (lifted_at) ON licensing.suspension TO ${APP_ROLE}`);
    // What was suspended before causes were known was suspended by staff.
    await runner.query(`
      INSERT INTO licensing.suspension (id, licence_id, cause_kind, cause_id, reason_code, note, placed_at)
      SELECT gen_random_uuid(), id, 'staff', id::text, reason_code, reason_note, updated_at
      FROM licensing.licence WHERE state = 'suspended'`);
    await this.letItemsEnd(runner);
  }

  private async letItemsEnd(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE licensing.licence_revision
        DROP CONSTRAINT revision_once_per_request,
        ADD COLUMN kind text NOT NULL DEFAULT 'extension' CHECK (kind IN ('extension', 'items-ended')),
        ADD COLUMN item_count int CHECK (item_count > 0),
        ADD COLUMN headline text,
        ADD CHECK (kind = 'extension' OR paid = 0)`);
    await runner.query(`
      CREATE UNIQUE INDEX revision_once_per_request ON licensing.licence_revision (request_id)
        WHERE kind = 'extension'`);
    // Columns may only be added at the end of a view that others read.
    await runner.query(`
      CREATE OR REPLACE VIEW licensing.v_licence AS
      SELECT l.id, l.request_id, l.reference, l.organisation_id, l.requester_id, l.state, l.reason_code, l.reason_note,
        l.revision, l.title_id, l.title_name, COALESCE(v.headline, l.headline) AS headline, l.language, l.direction,
        COALESCE(v.item_count, l.item_count) AS item_count, l.currency,
        COALESCE(v.amount, l.amount) AS amount, l.starts_on,
        CASE WHEN v.licence_id IS NULL THEN l.ends_on ELSE v.ends_on END AS ends_on,
        l.check_code, COALESCE(v.snapshot, l.snapshot) AS snapshot, l.issued_at,
        COALESCE(v.issued_at, l.issued_at) AS revised_at, COALESCE(v.request_id, l.request_id) AS terms_request_id,
        l.updated_at
      FROM licensing.licence l
      LEFT JOIN licensing.licence_revision v ON v.licence_id = l.id AND v.revision = l.revision`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW licensing.v_licence');
    await runner.query(`DELETE FROM licensing.licence_revision WHERE kind = 'items-ended'`);
    await runner.query('DROP INDEX licensing.revision_once_per_request');
    await runner.query(`
      ALTER TABLE licensing.licence_revision DROP COLUMN kind, DROP COLUMN item_count, DROP COLUMN headline,
        ADD CONSTRAINT revision_once_per_request UNIQUE (request_id)`);
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
    await runner.query('DROP TABLE licensing.suspension');
  }
}
