import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, appendOnly, sequences, writable } from './grants.js';

/**
 * Refunds of settled orders: whole, in part or by article, decided by two people above a limit, with credit notes of
 * our own numbers.
 */
export class PaymentsWidenRefunds20261129153950 implements MigrationInterface {
  readonly name = 'PaymentsWidenRefunds20261129153950';

  async up(runner: QueryRunner): Promise<void> {
    await widenRefund(runner);
    await createHistory(runner);
    await createLimits(runner);
    await createCreditNotes(runner);
    await addToView(runner, 'payments.v_tax_line', TAX_LINES);
    await addToView(runner, 'payments.v_provider_object', FAILED_REFUNDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW payments.v_tax_line, payments.v_provider_object CASCADE');
    await runner.query('DROP TABLE payments.credit_note, payments.refund_limit, payments.refund_history');
    await runner.query('ALTER TABLE payments.legal_entity DROP COLUMN next_credit_note');
    await runner.query(`
      ALTER TABLE payments.refund DROP COLUMN kind, DROP COLUMN origin, DROP COLUMN ends, DROP COLUMN items,
        DROP COLUMN net, DROP COLUMN tax, DROP COLUMN retry_of, DROP COLUMN decided_by, DROP COLUMN decided_at,
        DROP COLUMN booked_at, DROP COLUMN rest_from, DROP COLUMN request_key, DROP COLUMN request_hash`);
  }
}

async function widenRefund(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE payments.refund
      DROP CONSTRAINT refund_state_check,
      ADD CONSTRAINT refund_state_check CHECK (state IN ('proposed', 'refused', 'pending', 'succeeded', 'failed')),
      ADD COLUMN kind text NOT NULL DEFAULT 'return' CHECK (kind IN ('return', 'order', 'retry')),
      ADD COLUMN origin text NOT NULL DEFAULT 'system' CHECK (origin IN ('system', 'finance', 'dashboard')),
      ADD COLUMN ends text NOT NULL DEFAULT 'none' CHECK (ends IN ('none', 'items', 'all')),
      ADD COLUMN items jsonb,
      -- Known when it is booked: what is tax depends on what went back before.
      ADD COLUMN net bigint CHECK (net >= 0),
      ADD COLUMN tax bigint CHECK (tax >= 0),
      ADD COLUMN retry_of uuid REFERENCES payments.refund (id),
      ADD COLUMN decided_by uuid,
      ADD COLUMN decided_at timestamptz,
      ADD COLUMN booked_at timestamptz,
      -- The ledger source under which what is left goes on being earned.
      ADD COLUMN rest_from text,
      ADD COLUMN request_key text,
      ADD COLUMN request_hash text,
      ADD CONSTRAINT refund_by_two CHECK (decided_by IS NULL OR decided_by <> begun_by),
      ADD CONSTRAINT refund_retry CHECK ((kind = 'retry') = (retry_of IS NOT NULL)),
      ADD CONSTRAINT refund_split CHECK (net + tax = amount),
      ADD CONSTRAINT refund_items CHECK (items IS NOT NULL OR ends <> 'items')`);
  await runner.query(`UPDATE payments.refund SET origin = 'finance' WHERE begun_by IS NOT NULL`);
  await runner.query(`UPDATE payments.refund SET booked_at = updated_at WHERE state = 'succeeded'`);
  await runner.query('DROP INDEX payments.refund_once_by_itself');
  await runner.query(`
    CREATE UNIQUE INDEX refund_once_by_itself ON payments.refund (attempt_id)
      WHERE kind = 'return' AND origin <> 'dashboard' AND state NOT IN ('failed', 'refused')`);
  await runner.query(`
    CREATE UNIQUE INDEX refund_one_retry ON payments.refund (retry_of) WHERE retry_of IS NOT NULL AND state <> 'failed'`);
  await runner.query('CREATE INDEX refund_of_attempt ON payments.refund (attempt_id)');
  await runner.query(`
    CREATE UNIQUE INDEX refund_once_per_key ON payments.refund (begun_by, request_key) WHERE request_key IS NOT NULL`);
}

async function createHistory(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payments.refund_history (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      refund_id uuid NOT NULL REFERENCES payments.refund (id),
      from_state text,
      to_state text NOT NULL,
      actor_kind text NOT NULL,
      actor_id text NOT NULL,
      note text,
      at timestamptz NOT NULL
    )`);
  await runner.query('CREATE INDEX refund_history_of_refund ON payments.refund_history (refund_id, id)');
  await appendOnly(runner, 'payments.refund_history');
  await sequences(runner, 'payments.refund_history_id_seq');
}

async function createLimits(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payments.refund_limit (
      legal_entity text NOT NULL REFERENCES payments.legal_entity (code),
      currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
      amount bigint NOT NULL CHECK (amount >= 0),
      set_by uuid,
      set_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (legal_entity, currency)
    )`);
  await writable(runner, 'payments.refund_limit');
  await runner.query(`
    INSERT INTO payments.refund_limit (legal_entity, currency, amount) VALUES
      ('IMP', 'GBP', 25000), ('IMP', 'EUR', 30000), ('IMP', 'USD', 30000), ('IMP', 'JPY', 50000)`);
}

async function createCreditNotes(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE payments.legal_entity ADD COLUMN next_credit_note bigint NOT NULL DEFAULT 1 CHECK (next_credit_note > 0)`);
  await runner.query(`GRANT UPDATE (next_credit_note) ON payments.legal_entity TO ${APP_ROLE}`);
  await runner.query(`
    CREATE TABLE payments.credit_note (
      id uuid PRIMARY KEY,
      legal_entity text NOT NULL REFERENCES payments.legal_entity (code),
      serial bigint NOT NULL CHECK (serial > 0),
      number text NOT NULL UNIQUE,
      refund_id uuid UNIQUE REFERENCES payments.refund (id),
      receipt_number text,
      organisation_id uuid NOT NULL,
      organisation_name text NOT NULL,
      reference text NOT NULL,
      licence_reference text NOT NULL,
      headline text NOT NULL,
      currency char(3) NOT NULL,
      amount bigint NOT NULL CHECK (amount > 0),
      tax bigint NOT NULL CHECK (tax >= 0 AND tax <= amount),
      document jsonb NOT NULL,
      issued_at timestamptz NOT NULL,
      UNIQUE (legal_entity, serial)
    )`);
  await runner.query('CREATE INDEX credit_note_of_organisation ON payments.credit_note (organisation_id, id DESC)');
  await runner.query('CREATE INDEX credit_note_by_issue ON payments.credit_note (issued_at, id)');
  await appendOnly(runner, 'payments.credit_note');
}

/** One branch more, whatever others have added to the view. */
async function addToView(runner: QueryRunner, view: string, branch: string): Promise<void> {
  const [row] = (await runner.query('SELECT pg_get_viewdef($1::regclass) AS sql', [view])) as { sql: string }[];
  await runner.query(`CREATE OR REPLACE VIEW ${view} AS ${row!.sql.replace(/;\s*$/, '')} UNION ALL ${branch}`);
}

/** Taxed as the receipt was, with the other sign. */
const TAX_LINES = `
  SELECT c.id, 'credit-note'::text, c.number, c.reference, c.organisation_id, c.organisation_name, c.currency,
    -(c.amount - c.tax), -c.tax, r.tax_treatment, r.tax_rate_bp, r.tax_country, r.tax_reason, r.tax_table_version,
    r.tax_evidence, 'refund'::text, c.refund_id::text, c.issued_at
  FROM payments.credit_note c JOIN payments.receipt r ON r.number = c.receipt_number
  WHERE c.refund_id IS NOT NULL`;

/** What a bank sent back after it had been booked. */
const FAILED_REFUNDS = `
  SELECT a.mode, f.provider_id, 'refund'::text, f.id::text || '/failed', a.id, a.reference, f.updated_at
  FROM payments.refund f JOIN payments.attempt a ON a.id = f.attempt_id
  WHERE f.provider_id IS NOT NULL AND f.state = 'failed' AND f.booked_at IS NOT NULL`;
