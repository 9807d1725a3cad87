import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from './grants.js';

/**
 * What has changed for whoever looks at the desk: a reference and what of it, nothing else. Each row is told to every
 * process that listens; the rows of the last day let a browser that was away catch up. Requests that no person ever has
 * to look at leave none.
 */
export class LicensingCreateDeskEvents20261129050020 implements MigrationInterface {
  readonly name = 'LicensingCreateDeskEvents20261129050020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.desk_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('request', 'message', 'attachment', 'bulk')),
        subject text NOT NULL,
        at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('CREATE INDEX desk_event_age ON licensing.desk_event (at)');
    await runner.query(`GRANT SELECT, INSERT, DELETE ON licensing.desk_event TO ${APP_ROLE}`);
    await this.createTelling(runner);
    await this.createTriggers(runner);
  }

  private async createTelling(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION licensing.tell_desk() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('imprimatur_desk',
          json_build_object('id', NEW.id::text, 'kind', NEW.kind, 'subject', NEW.subject)::text);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER desk_event_told AFTER INSERT ON licensing.desk_event
        FOR EACH ROW EXECUTE FUNCTION licensing.tell_desk()`);
  }

  private async createTriggers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION licensing.note_request_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO licensing.desk_event (kind, subject) VALUES ('request', NEW.reference);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER request_arrives AFTER INSERT ON licensing.request
        FOR EACH ROW WHEN (NEW.review_since IS NOT NULL) EXECUTE FUNCTION licensing.note_request_change()`);
    await runner.query(`
      CREATE TRIGGER request_changes AFTER UPDATE ON licensing.request
        FOR EACH ROW WHEN (NEW.review_since IS NOT NULL AND (OLD.state, OLD.assignee_id, OLD.proposal_id, OLD.offer_id,
          OLD.promised_at) IS DISTINCT FROM (NEW.state, NEW.assignee_id, NEW.proposal_id, NEW.offer_id, NEW.promised_at))
        EXECUTE FUNCTION licensing.note_request_change()`);
    await runner.query(`
      CREATE FUNCTION licensing.note_message() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO licensing.desk_event (kind, subject)
          SELECT 'message', reference FROM licensing.request WHERE id = NEW.request_id AND review_since IS NOT NULL;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER message_told AFTER INSERT ON licensing.message
        FOR EACH ROW EXECUTE FUNCTION licensing.note_message()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER message_told ON licensing.message');
    await runner.query('DROP TRIGGER request_changes ON licensing.request');
    await runner.query('DROP TRIGGER request_arrives ON licensing.request');
    await runner.query('DROP FUNCTION licensing.note_message(), licensing.note_request_change()');
    await runner.query('DROP TABLE licensing.desk_event');
    await runner.query('DROP FUNCTION licensing.tell_desk()');
  }
}
