import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What others read of refunds, disputes and credit notes holds for invoices too. */
export class PaymentsPublishReturns20261129154010 implements MigrationInterface {
  readonly name = 'PaymentsPublishReturns20261129154010';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [OBJECTS, EARNINGS, RETURNS]) await runner.query(sql);
    const [row] = (await runner.query(`SELECT pg_get_viewdef('payments.v_tax_line'::regclass) AS sql`)) as {
      sql: string;
    }[];
    const present = row!.sql.replace(/;\s*$/, '');
    await runner.query(`CREATE OR REPLACE VIEW payments.v_tax_line AS ${present} UNION ALL ${TAX_LINES}`);
    // A surplus that went back is a refund of its own now.
    await runner.query(`
      ALTER TABLE payments.invoice_payment DROP COLUMN surplus_key_version, DROP COLUMN surplus_provider_id`);
  }

  async down(): Promise<void> {
    throw new Error('The views know no way back: restore a backup.');
  }
}

/** Under which sources of the ledger an object of the provider is booked. */
const OBJECTS = `
  CREATE OR REPLACE VIEW payments.v_provider_object AS
  SELECT a.mode, a.charge_id AS object_id, k.kind AS source_kind, a.id::text AS source_id, a.id AS payment_id,
    a.reference, a.paid_at AS at
  FROM payments.attempt a CROSS JOIN (VALUES ('payment'), ('payment-fee')) k (kind) WHERE a.charge_id IS NOT NULL
  UNION ALL
  SELECT i.mode, p.charge_id, k.kind, p.id::text, p.id, i.reference, p.paid_at
  FROM payments.invoice_payment p JOIN payments.invoice i ON i.id = p.invoice_id
  CROSS JOIN (VALUES ('invoice-payment'), ('payment-fee')) k (kind) WHERE p.charge_id IS NOT NULL
  UNION ALL
  SELECT coalesce(a.mode, i.mode), r.provider_id, 'refund', r.id::text, r.payment_id,
    coalesce(a.reference, i.reference), r.updated_at
  FROM payments.refund r LEFT JOIN payments.attempt a ON a.id = r.attempt_id
  LEFT JOIN payments.invoice_payment p ON p.id = r.invoice_payment_id
  LEFT JOIN payments.invoice i ON i.id = p.invoice_id
  WHERE r.provider_id IS NOT NULL AND r.state <> 'pending'
  UNION ALL
  SELECT coalesce(a.mode, i.mode), r.provider_id, 'refund', r.id::text || '/failed', r.payment_id,
    coalesce(a.reference, i.reference), r.updated_at
  FROM payments.refund r LEFT JOIN payments.attempt a ON a.id = r.attempt_id
  LEFT JOIN payments.invoice_payment p ON p.id = r.invoice_payment_id
  LEFT JOIN payments.invoice i ON i.id = p.invoice_id
  WHERE r.provider_id IS NOT NULL AND r.state = 'failed' AND r.booked_at IS NOT NULL
  UNION ALL
  SELECT d.mode, d.provider_id, k.kind, d.id::text || k.suffix, d.payment_id, coalesce(a.reference, i.reference),
    d.updated_at
  FROM payments.dispute d LEFT JOIN payments.attempt a ON a.id = d.attempt_id
  LEFT JOIN payments.invoice_payment p ON p.id = d.invoice_payment_id
  LEFT JOIN payments.invoice i ON i.id = p.invoice_id
  CROSS JOIN (VALUES ('dispute', ''), ('dispute', '/won'), ('dispute-fee', '')) k (kind, suffix)`;

/** Under which ledger sources a sale is earned. */
const EARNINGS = `
  CREATE OR REPLACE VIEW payments.v_earning AS
  SELECT a.request_id, 'order'::text AS source_kind, a.request_id::text AS source_id
  FROM payments.attempt a WHERE a.settled_at IS NOT NULL
  UNION ALL
  SELECT i.request_id, 'invoice', i.id::text FROM payments.invoice i
  UNION ALL
  SELECT a.request_id, 'refund', f.id::text
  FROM payments.refund f JOIN payments.attempt a ON a.id = f.attempt_id WHERE f.rest_from IS NOT NULL
  UNION ALL
  SELECT i.request_id, 'refund', f.id::text
  FROM payments.refund f JOIN payments.invoice_payment p ON p.id = f.invoice_payment_id
  JOIN payments.invoice i ON i.id = p.invoice_id WHERE f.rest_from IS NOT NULL`;

/** Net amounts; of a lost dispute what is left without its tax, half up. */
const RETURNS = `
  CREATE OR REPLACE VIEW payments.v_order_return AS
  SELECT 'refund'::text AS source_kind, f.id::text AS source_id, a.request_id, a.reference, f.net, f.items AS articles,
    f.booked_at AS returned_at
  FROM payments.refund f JOIN payments.v_payment a ON a.id = f.payment_id
  WHERE f.kind = 'order' AND f.booked_at IS NOT NULL AND f.net > 0
  UNION ALL
  SELECT 'dispute', d.id::text, a.request_id, a.reference,
    d.amount - div(2 * d.amount::numeric * a.document_tax + a.document_amount, 2 * a.document_amount)::bigint, NULL,
    d.closed_at
  FROM payments.dispute d JOIN payments.v_payment a ON a.id = d.payment_id
  WHERE d.state = 'lost' AND d.of_order AND d.closed_at IS NOT NULL
  UNION ALL
  SELECT 'invoice-void', i.id::text, i.request_id, i.reference, i.net, NULL, h.at
  FROM payments.invoice i JOIN payments.invoice_history h ON h.invoice_id = i.id AND h.step = 'voided'`;

/** A credit note is taxed as the invoice that it takes back was, with the other sign. */
const TAX_LINES = `
  SELECT c.id, 'credit-note'::text, c.number, c.reference, c.organisation_id, c.organisation_name, c.currency,
    -(c.amount - c.tax), -c.tax, i.tax_treatment, i.tax_rate_bp, i.tax_country, i.tax_reason, i.tax_table_version,
    i.tax_evidence, 'refund'::text, c.refund_id::text, c.issued_at
  FROM payments.credit_note c JOIN payments.invoice i ON i.number = c.invoice_number
  WHERE c.refund_id IS NOT NULL`;
