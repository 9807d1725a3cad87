import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who at the desk has taken a request, and since when it waits for a person. The latter is kept by the database itself,
 * so that whatever moves a request to review starts its clock.
 */
export class LicensingAddAssignments20261129050000 implements MigrationInterface {
  readonly name = 'LicensingAddAssignments20261129050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE licensing.request
        ADD COLUMN assignee_id text,
        ADD COLUMN assignee_name text,
        ADD COLUMN assigned_at timestamptz,
        ADD COLUMN review_since timestamptz,
        ADD CONSTRAINT request_assignee_whole CHECK (
          (assignee_id IS NULL) = (assignee_name IS NULL) AND (assignee_id IS NULL) = (assigned_at IS NULL))`);
    await runner.query(`
      CREATE INDEX request_of_assignee ON licensing.request (assignee_id, promised_at, id)
        WHERE state = 'in_review' AND assignee_id IS NOT NULL`);
    await runner.query(`
      CREATE INDEX request_of_nobody ON licensing.request (promised_at, id)
        WHERE state = 'in_review' AND assignee_id IS NULL`);
    await runner.query(`
      UPDATE licensing.request r SET review_since = h.at FROM (
        SELECT request_id, max(at) AS at FROM licensing.history
        WHERE subject = 'request' AND to_state = 'in_review' GROUP BY request_id) h
      WHERE h.request_id = r.id`);
    await runner.query(`
      CREATE FUNCTION licensing.note_review() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.state = 'in_review' AND (TG_OP = 'INSERT' OR OLD.state <> 'in_review') THEN
          NEW.review_since := NEW.updated_at;
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER request_note_review BEFORE INSERT OR UPDATE OF state ON licensing.request
        FOR EACH ROW EXECUTE FUNCTION licensing.note_review()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER request_note_review ON licensing.request');
    await runner.query('DROP FUNCTION licensing.note_review()');
    await runner.query(`
      ALTER TABLE licensing.request DROP COLUMN assignee_id, DROP COLUMN assignee_name, DROP COLUMN assigned_at,
        DROP COLUMN review_since`);
  }
}
