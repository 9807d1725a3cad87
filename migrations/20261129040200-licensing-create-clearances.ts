import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, appendOnly } from './grants.js';

/**
 * Parts of a request whose rights are unclear, each a task of the desk. No request becomes offered while one is open:
 * the database says so whoever writes.
 */
export class LicensingCreateClearances20261129040200 implements MigrationInterface {
  readonly name = 'LicensingCreateClearances20261129040200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.clearance (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES licensing.request (id),
        article_id uuid NOT NULL,
        article_version_id uuid NOT NULL,
        component_id text NOT NULL,
        kind text NOT NULL,
        headline text NOT NULL,
        language text NOT NULL,
        direction text NOT NULL CHECK (direction IN ('ltr', 'rtl')),
        caption text,
        credit_line text,
        message text NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'cleared', 'excluded', 'swapped', 'dropped')),
        owner text,
        asked_at timestamptz,
        note text,
        proof_url text,
        proof_file_id uuid,
        swap jsonb,
        decided_by text,
        decided_by_name text,
        decided_at timestamptz,
        opened_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT clearance_once_per_part UNIQUE (request_id, article_id, component_id),
        CONSTRAINT clearance_has_proof CHECK
          (state <> 'cleared' OR note IS NOT NULL OR proof_url IS NOT NULL OR proof_file_id IS NOT NULL),
        CONSTRAINT clearance_names_its_swap CHECK ((state = 'swapped') = (swap IS NOT NULL)),
        CHECK (state IN ('open', 'dropped') OR decided_at IS NOT NULL)
      )`);
    await runner.query(`CREATE INDEX clearance_open ON licensing.clearance (request_id) WHERE state = 'open'`);
    await runner.query('CREATE INDEX clearance_by_state ON licensing.clearance (state, id)');
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON licensing.clearance TO ${APP_ROLE}`);
    await runner.query(`
      CREATE TABLE licensing.clearance_file (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES licensing.request (id),
        name text NOT NULL,
        content_type text NOT NULL,
        size int NOT NULL CHECK (size > 0),
        sha256 text NOT NULL,
        uploaded_by text NOT NULL,
        uploaded_by_name text NOT NULL,
        at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX clearance_file_of_request ON licensing.clearance_file (request_id)');
    await appendOnly(runner, 'licensing.clearance_file');
    await runner.query(`
      ALTER TABLE licensing.clearance ADD CONSTRAINT clearance_proof_fk
        FOREIGN KEY (proof_file_id) REFERENCES licensing.clearance_file (id)`);
    await runner.query(`
      CREATE FUNCTION licensing.refuse_uncleared_offer() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM licensing.clearance c WHERE c.request_id = NEW.id AND c.state = 'open') THEN
          RAISE EXCEPTION 'request % has parts that are not cleared', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'request_parts_cleared';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER request_parts_cleared BEFORE UPDATE OF state ON licensing.request FOR EACH ROW
        WHEN (NEW.state IN ('offered', 'fulfilled') AND NEW.state <> OLD.state)
        EXECUTE FUNCTION licensing.refuse_uncleared_offer()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER request_parts_cleared ON licensing.request');
    await runner.query('DROP FUNCTION licensing.refuse_uncleared_offer()');
    await runner.query('ALTER TABLE licensing.clearance DROP CONSTRAINT clearance_proof_fk');
    await runner.query('DROP TABLE licensing.clearance_file, licensing.clearance');
  }
}
