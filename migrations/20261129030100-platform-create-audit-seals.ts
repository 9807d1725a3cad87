import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, readOnly } from './grants.js';

/**
 * Seals over batches of the audit log, each signed and holding the hash of the one before. An entry keeps which
 * transaction wrote it, so that a batch holds only what can get no neighbour any more.
 */
export class PlatformCreateAuditSeals20261129030100 implements MigrationInterface {
  readonly name = 'PlatformCreateAuditSeals20261129030100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.audit_seal (
        number bigint PRIMARY KEY CHECK (number > 0),
        previous text CHECK ((previous IS NULL) = (number = 1)),
        entries int NOT NULL CHECK (entries > 0),
        leaves bytea NOT NULL CHECK (length(leaves) = entries * 48),
        root text NOT NULL,
        jws text NOT NULL,
        hash text NOT NULL UNIQUE,
        sealed_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE platform.audit_sealed (
        entry_id uuid PRIMARY KEY REFERENCES platform.audit_entry (id),
        seal bigint NOT NULL REFERENCES platform.audit_seal (number)
      )`);
    await runner.query('CREATE INDEX audit_sealed_by ON platform.audit_sealed (seal)');
    await appendOnly(runner, 'platform.audit_seal', 'platform.audit_sealed');
    await runner.query('ALTER TABLE platform.audit_entry ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id()');
    await runner.query('CREATE INDEX audit_entry_actor ON platform.audit_entry (actor_id, id)');
    await runner.query(`
      CREATE VIEW platform.v_audit_entry AS
        SELECT e.id, e.occurred_at, e.actor_kind, e.actor_id, e.action, e.subject_kind, e.subject_id, e.data, s.seal
        FROM platform.audit_entry e LEFT JOIN platform.audit_sealed s ON s.entry_id = e.id`);
    await runner.query(`
      CREATE VIEW platform.v_audit_seal AS SELECT number, entries, hash, sealed_at FROM platform.audit_seal`);
    await readOnly(runner, 'platform.v_audit_entry', 'platform.v_audit_seal');
    await runner.query(`
      ALTER TABLE platform.signing_key DROP CONSTRAINT signing_key_purpose_check,
        ADD CONSTRAINT signing_key_purpose_check CHECK (purpose IN ('licence', 'certificate', 'audit'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW platform.v_audit_entry, platform.v_audit_seal');
    await runner.query('ALTER TABLE platform.audit_entry DROP COLUMN xid');
    await runner.query('DROP TABLE platform.audit_sealed, platform.audit_seal');
  }
}
