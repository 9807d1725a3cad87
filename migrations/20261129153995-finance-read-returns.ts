import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readOnly, writable } from './grants.js';

/**
 * What finance reads of money that went back, and under which ledger sources a sale is earned. A revision that only ends
 * articles sold nothing, so it is no sale.
 */
export class FinanceReadReturns20261129153995 implements MigrationInterface {
  readonly name = 'FinanceReadReturns20261129153995';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW licensing.v_sale AS
      SELECT l.request_id, l.id AS licence_id, 1 AS revision, l.reference AS licence_reference, r.reference,
        l.organisation_id, l.currency, l.amount AS net, l.snapshot, l.issued_at
      FROM licensing.licence l JOIN licensing.request r ON r.id = l.request_id
      UNION ALL
      SELECT v.request_id, v.licence_id, v.revision, l.reference, r.reference, l.organisation_id, v.currency, v.paid,
        v.snapshot, v.issued_at
      FROM licensing.licence_revision v JOIN licensing.licence l ON l.id = v.licence_id
      JOIN licensing.request r ON r.id = v.request_id WHERE v.kind = 'extension'`);
    await runner.query(`
      CREATE VIEW payments.v_earning AS
      SELECT a.request_id, 'order'::text AS source_kind, a.request_id::text AS source_id
      FROM payments.attempt a WHERE a.settled_at IS NOT NULL
      UNION ALL
      SELECT i.request_id, 'invoice', i.id::text FROM payments.invoice i
      UNION ALL
      SELECT a.request_id, 'refund', f.id::text
      FROM payments.refund f JOIN payments.attempt a ON a.id = f.attempt_id WHERE f.rest_from IS NOT NULL`);
    await this.publishReturns(runner);
    await this.createTotals(runner);
    await readOnly(runner, 'payments.v_earning', 'payments.v_order_return');
    await runner.query('DROP VIEW finance.v_earned');
  }

  /** Sums of a day's sales under each heading; a day is in `sale_day` while its sums hold. */
  private async createTotals(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE finance.sale_day (
        currency char(3) NOT NULL,
        day date NOT NULL,
        -- Until when revenue was recognised as it was counted.
        run_day date,
        PRIMARY KEY (currency, day)
      )`);
    await runner.query(`
      CREATE TABLE finance.sale_total (
        currency char(3) NOT NULL,
        dimension text NOT NULL CHECK (dimension IN ('title', 'section', 'territory', 'medium', 'buyer')),
        day date NOT NULL,
        key text NOT NULL,
        label text NOT NULL,
        sold numeric(40) NOT NULL,
        returned numeric(40) NOT NULL,
        recognised numeric(40) NOT NULL,
        licences integer NOT NULL,
        PRIMARY KEY (currency, dimension, day, key)
      )`);
    await writable(runner, 'finance.sale_day', 'finance.sale_total');
  }

  /** Net amounts; of a lost dispute what is left without its tax, half up. */
  private async publishReturns(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW payments.v_order_return AS
      SELECT 'refund'::text AS source_kind, f.id::text AS source_id, a.request_id, a.reference, f.net, f.items AS articles,
        f.booked_at AS returned_at
      FROM payments.refund f JOIN payments.attempt a ON a.id = f.attempt_id
      WHERE f.kind = 'order' AND f.booked_at IS NOT NULL AND f.net > 0
      UNION ALL
      SELECT 'dispute', d.id::text, a.request_id, a.reference,
        d.amount - div(2 * d.amount::numeric * a.tax + a.amount, 2 * a.amount)::bigint, NULL, d.closed_at
      FROM payments.dispute d JOIN payments.attempt a ON a.id = d.attempt_id
      WHERE d.state = 'lost' AND d.of_order AND d.closed_at IS NOT NULL
      UNION ALL
      SELECT 'invoice-void', i.id::text, i.request_id, i.reference, i.net, NULL, h.at
      FROM payments.invoice i JOIN payments.invoice_history h ON h.invoice_id = i.id AND h.step = 'voided'`);
  }

  async down(): Promise<void> {
    throw new Error('The views know no way back: restore a backup.');
  }
}
