import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly } from './grants.js';

/** Files that licensee and desk put beside a request. The bytes are objects; a row is never changed. */
export class LicensingCreateAttachments20261129050050 implements MigrationInterface {
  readonly name = 'LicensingCreateAttachments20261129050050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.attachment (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES licensing.request (id),
        author_kind text NOT NULL CHECK (author_kind IN ('licensee', 'desk')),
        author_id text NOT NULL,
        author_name text NOT NULL,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
        content_type text NOT NULL,
        size int NOT NULL CHECK (size > 0),
        sha256 text NOT NULL,
        object_key text NOT NULL UNIQUE,
        at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX attachment_of_request ON licensing.attachment (request_id, id)');
    await appendOnly(runner, 'licensing.attachment');
    await runner.query(`
      CREATE FUNCTION licensing.note_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO licensing.desk_event (kind, subject)
          SELECT 'attachment', reference FROM licensing.request WHERE id = NEW.request_id;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER attachment_told AFTER INSERT ON licensing.attachment
        FOR EACH ROW EXECUTE FUNCTION licensing.note_attachment()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE licensing.attachment');
    await runner.query('DROP FUNCTION licensing.note_attachment()');
  }
}
