import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a lost dispute what belonged to no order: it takes nothing from the order's revenue. */
export class PaymentsSplitDisputes20261130100000 implements MigrationInterface {
  readonly name = 'PaymentsSplitDisputes20261130100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE payments.dispute ADD COLUMN surplus_amount bigint NOT NULL DEFAULT 0
        CHECK (surplus_amount BETWEEN 0 AND amount)`);
    await runner.query(RETURNS);
  }

  async down(): Promise<void> {
    throw new Error('The view knows no way back: restore a backup.');
  }
}

/** Net amounts; of a lost dispute what the order bears of it without its tax, half up. */
const RETURNS = `
  CREATE OR REPLACE VIEW payments.v_order_return AS
  SELECT 'refund'::text AS source_kind, f.id::text AS source_id, a.request_id, a.reference, f.net, f.items AS articles,
    f.booked_at AS returned_at
  FROM payments.refund f JOIN payments.v_payment a ON a.id = f.payment_id
  WHERE f.kind = 'order' AND f.booked_at IS NOT NULL AND f.net > 0
  UNION ALL
  SELECT 'dispute', d.id::text, a.request_id, a.reference,
    d.of_order_amount - div(2 * d.of_order_amount::numeric * a.document_tax + a.document_amount, 2 * a.document_amount)::bigint,
    NULL, d.closed_at
  FROM (SELECT *, amount - surplus_amount AS of_order_amount FROM payments.dispute) d
  JOIN payments.v_payment a ON a.id = d.payment_id
  WHERE d.state = 'lost' AND d.of_order AND d.closed_at IS NOT NULL
  UNION ALL
  SELECT 'invoice-void', i.id::text, i.request_id, i.reference, i.net, NULL, h.at
  FROM payments.invoice i JOIN payments.invoice_history h ON h.invoice_id = i.id AND h.step = 'voided'`;
