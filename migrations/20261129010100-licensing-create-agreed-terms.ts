import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, appendOnly } from './grants.js';

/** Terms agreed with one organisation: proposed by one person, agreed by another. What they say never changes. */
export class LicensingCreateAgreedTerms20261129010100 implements MigrationInterface {
  readonly name = 'LicensingCreateAgreedTerms20261129010100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.agreed_terms (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        title_id uuid,
        version integer CHECK (version >= 1),
        state text NOT NULL CHECK (state IN ('proposed', 'agreed', 'ended', 'withdrawn')),
        data jsonb NOT NULL CHECK (data ->> 'format' = '1'),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz,
        note text NOT NULL CHECK (note <> ''),
        proposed_by uuid NOT NULL,
        proposed_by_name text NOT NULL,
        proposed_at timestamptz NOT NULL,
        agreed_by uuid,
        agreed_by_name text,
        agreed_at timestamptz,
        closed_by uuid,
        closed_by_name text,
        closed_at timestamptz,
        close_reason text,
        UNIQUE (organisation_id, version),
        CONSTRAINT agreed_terms_two_people CHECK (agreed_by <> proposed_by),
        CONSTRAINT agreed_terms_dates CHECK (ends_at >= starts_at),
        CONSTRAINT agreed_terms_agreed CHECK ((agreed_at IS NULL) = (version IS NULL) AND (agreed_at IS NULL) = (agreed_by IS NULL)),
        CONSTRAINT agreed_terms_state CHECK (
          (state IN ('agreed', 'ended')) <= (version IS NOT NULL) AND (state IN ('ended', 'withdrawn')) = (closed_at IS NOT NULL))
      )`);
    await runner.query(`
      CREATE INDEX agreed_terms_in_force ON licensing.agreed_terms (organisation_id, starts_at DESC)
      WHERE state IN ('agreed', 'ended')`);
    await runner.query('CREATE INDEX agreed_terms_recent ON licensing.agreed_terms (id DESC)');
    await appendOnly(runner, 'licensing.agreed_terms');
    await runner.query(`
      GRANT UPDATE (state, version, ends_at, agreed_by, agreed_by_name, agreed_at, closed_by, closed_by_name, closed_at, close_reason)
      ON licensing.agreed_terms TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE licensing.agreed_terms');
  }
}
