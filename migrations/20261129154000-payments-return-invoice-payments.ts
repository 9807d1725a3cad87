import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readOnly } from './grants.js';

/**
 * Refunds and disputes are of a payment, whatever it paid: an order by a checkout, or an invoice. A surplus that goes
 * back is a refund like any other.
 */
export class PaymentsReturnInvoicePayments20261129154000 implements MigrationInterface {
  readonly name = 'PaymentsReturnInvoicePayments20261129154000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['refund', 'dispute']) await this.ofEither(runner, table);
    // Whoever paid by a bank transfer gets it back by one: no provider knows of it.
    await runner.query(`
      ALTER TABLE payments.refund DROP CONSTRAINT refund_check, ADD CONSTRAINT refund_sent
        CHECK (state <> 'succeeded' OR provider_id IS NOT NULL OR invoice_payment_id IS NOT NULL)`);
    await runner.query('DROP INDEX payments.refund_once_by_itself');
    await runner.query(`
      CREATE UNIQUE INDEX refund_once_by_itself ON payments.refund (payment_id)
        WHERE kind = 'return' AND origin <> 'dashboard' AND state NOT IN ('failed', 'refused')`);
    await runner.query('ALTER TABLE payments.credit_note ADD COLUMN invoice_number text');
    await runner.query(PAYMENTS);
    await readOnly(runner, 'payments.v_payment');
    await this.moveSurpluses(runner);
  }

  private async ofEither(runner: QueryRunner, table: string): Promise<void> {
    await runner.query(`
      ALTER TABLE payments.${table}
        ALTER COLUMN attempt_id DROP NOT NULL,
        ADD COLUMN invoice_payment_id uuid REFERENCES payments.invoice_payment (id),
        ADD COLUMN payment_id uuid NOT NULL GENERATED ALWAYS AS (coalesce(attempt_id, invoice_payment_id)) STORED,
        ADD CONSTRAINT ${table}_of_one CHECK (num_nonnulls(attempt_id, invoice_payment_id) = 1)`);
    await runner.query(`CREATE INDEX ${table}_of_payment ON payments.${table} (payment_id)`);
    await runner.query(`DROP INDEX payments.${table}_of_attempt`);
  }

  /** Under the payment's own id, as the ledger knows them; one under way is looked for under its old key first. */
  private async moveSurpluses(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO payments.refund (id, invoice_payment_id, kind, origin, ends, reason_code, currency, amount, state,
        key_version, provider_id, note, booked_at, created_at, updated_at)
      SELECT id, id, 'return', 'finance', 'none', coalesce(reason_code, 'paid-too-much'), currency, surplus,
        CASE surplus_state WHEN 'returned' THEN 'succeeded' ELSE 'pending' END, surplus_key_version + 1,
        surplus_provider_id, surplus_note, CASE surplus_state WHEN 'returned' THEN updated_at END, updated_at, updated_at
      FROM payments.invoice_payment WHERE surplus_state IN ('returning', 'returned')`);
    await runner.query(`
      INSERT INTO payments.refund_history (refund_id, from_state, to_state, actor_kind, actor_id, note, at)
      SELECT id, NULL, state, 'system', 'migration', note, updated_at
      FROM payments.refund WHERE invoice_payment_id IS NOT NULL`);
  }

  async down(): Promise<void> {
    throw new Error('Refunds of invoices know no way back: restore a backup.');
  }
}

/** All money that came or was asked for at a checkout, in one list. `document_*`: of the order that it pays. */
const PAYMENTS = `
  CREATE VIEW payments.v_payment AS
  SELECT a.id, 'checkout'::text AS kind, a.state, a.mode, a.request_id, a.reference, a.licence_reference,
    a.organisation_id, a.organisation_name, a.headline, a.currency, a.amount, a.received_currency, a.received_amount,
    a.fee_currency, a.fee_amount, a.reason_code, a.session_id, a.payment_intent_id, a.charge_id,
    NULL::text AS invoice_number, NULL::text AS method, a.amount AS document_amount, a.tax AS document_tax,
    a.created_at, a.paid_at, a.settled_at
  FROM payments.attempt a
  UNION ALL
  SELECT p.id, 'invoice', CASE WHEN p.applied > 0 THEN 'settled' WHEN p.surplus_state = 'returned' THEN 'refunded'
      WHEN p.reason_code = 'does-not-fit' THEN 'held' ELSE 'surplus' END,
    i.mode, i.request_id, i.reference, i.licence_reference, i.organisation_id, i.organisation_name, i.headline,
    p.currency, p.amount, p.currency, p.amount, p.fee_currency, p.fee_amount, p.reason_code, NULL, p.payment_intent_id,
    p.charge_id, i.number, p.kind, i.amount, i.tax, p.created_at, p.paid_at,
    CASE WHEN p.applied > 0 THEN p.created_at END
  FROM payments.invoice_payment p JOIN payments.invoice i ON i.id = p.invoice_id`;
