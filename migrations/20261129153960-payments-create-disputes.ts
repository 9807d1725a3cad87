import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, sequences, writable } from './grants.js';

/** Payments that a payer's bank takes back, what was answered, and what was decided. */
export class PaymentsCreateDisputes20261129153960 implements MigrationInterface {
  readonly name = 'PaymentsCreateDisputes20261129153960';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payments.dispute (
        id uuid PRIMARY KEY,
        mode text NOT NULL CHECK (mode IN ('sandbox', 'test', 'live')),
        provider_id text NOT NULL UNIQUE,
        attempt_id uuid NOT NULL REFERENCES payments.attempt (id),
        reason text NOT NULL,
        currency char(3) NOT NULL,
        amount bigint NOT NULL CHECK (amount > 0),
        state text NOT NULL CHECK (state IN
          ('inquiry', 'inquiry-closed', 'needs-response', 'under-review', 'won', 'lost')),
        due_at timestamptz,
        fee_currency char(3),
        fee_amount bigint,
        booked_at timestamptz,
        -- Whether the money belonged to a settled order, or to none.
        of_order boolean NOT NULL,
        evidence jsonb,
        evidence_state text NOT NULL DEFAULT 'none' CHECK (evidence_state IN ('none', 'draft', 'sending', 'sent', 'failed')),
        evidence_by uuid,
        evidence_failure text,
        evidence_key int NOT NULL DEFAULT 1,
        sent_at timestamptz,
        reminded_at timestamptz,
        opened_at timestamptz NOT NULL,
        closed_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      )`);
    await writable(runner, 'payments.dispute');
    await runner.query('CREATE INDEX dispute_of_attempt ON payments.dispute (attempt_id)');
    await runner.query(
      `CREATE INDEX dispute_to_answer ON payments.dispute (due_at) WHERE state IN ('needs-response', 'inquiry')`,
    );
    await runner.query(`
      CREATE TABLE payments.dispute_history (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES payments.dispute (id),
        step text NOT NULL,
        actor_kind text NOT NULL,
        actor_id text NOT NULL,
        at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX dispute_history_of_dispute ON payments.dispute_history (dispute_id, id)');
    await appendOnly(runner, 'payments.dispute_history');
    await sequences(runner, 'payments.dispute_history_id_seq');
    const [row] = (await runner.query(`SELECT pg_get_viewdef('payments.v_provider_object'::regclass) AS sql`)) as {
      sql: string;
    }[];
    await runner.query(`
      CREATE OR REPLACE VIEW payments.v_provider_object AS ${row!.sql.replace(/;\s*$/, '')}
      UNION ALL
      SELECT d.mode, d.provider_id, k.kind, d.id::text || k.suffix, a.id, a.reference, d.updated_at
      FROM payments.dispute d JOIN payments.attempt a ON a.id = d.attempt_id
      CROSS JOIN (VALUES ('dispute', ''), ('dispute', '/won'), ('dispute-fee', '')) k (kind, suffix)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW payments.v_provider_object');
    await runner.query('DROP TABLE payments.dispute_history, payments.dispute');
  }
}
