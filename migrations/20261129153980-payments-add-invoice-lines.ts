import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readOnly } from './grants.js';

/** Invoices on account stand in the tax report, and their charges and returned surpluses in the comparison. */
export class PaymentsAddInvoiceLines20261129153980 implements MigrationInterface {
  readonly name = 'PaymentsAddInvoiceLines20261129153980';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW licensing.v_payable AS
      SELECT id, reference, organisation_id, state, currency, payment_methods FROM licensing.request`);
    await readOnly(runner, 'licensing.v_payable');
    // A void invoice is taken back on the day it was voided.
    await addBranch(
      runner,
      'payments.v_tax_line',
      `SELECT i.id, 'invoice'::text, i.number, i.reference, i.organisation_id, i.organisation_name, i.currency,
        i.net, i.tax, i.tax_treatment, i.tax_rate_bp, i.tax_country, i.tax_reason, i.tax_table_version,
        i.tax_evidence, 'invoice'::text, i.id::text, i.issued_at
      FROM payments.invoice i
      UNION ALL
      SELECT i.id, 'invoice-void'::text, i.number, i.reference, i.organisation_id, i.organisation_name, i.currency,
        -i.net, -i.tax, i.tax_treatment, i.tax_rate_bp, i.tax_country, i.tax_reason, i.tax_table_version,
        i.tax_evidence, 'invoice-void'::text, i.id::text, h.at
      FROM payments.invoice i JOIN payments.invoice_history h ON h.invoice_id = i.id AND h.step = 'voided'`,
    );
    await addBranch(
      runner,
      'payments.v_provider_object',
      `SELECT i.mode, p.charge_id, k.kind, p.id::text, i.id, i.reference, p.paid_at
      FROM payments.invoice_payment p JOIN payments.invoice i ON i.id = p.invoice_id
      CROSS JOIN (VALUES ('invoice-payment'), ('payment-fee')) k (kind) WHERE p.charge_id IS NOT NULL
      UNION ALL
      SELECT i.mode, p.surplus_provider_id, 'refund', p.id::text, i.id, i.reference, p.updated_at
      FROM payments.invoice_payment p JOIN payments.invoice i ON i.id = p.invoice_id
      WHERE p.surplus_provider_id IS NOT NULL`,
    );
  }

  async down(): Promise<void> {
    throw new Error('The views know no way back: restore a backup.');
  }
}

/** Others add branches to these views too: whatever is there stays. */
async function addBranch(runner: QueryRunner, view: string, branch: string): Promise<void> {
  const [row] = (await runner.query('SELECT pg_get_viewdef($1::regclass) AS definition', [view])) as {
    definition: string;
  }[];
  const present = row!.definition.trim().replace(/;$/, '');
  await runner.query(`CREATE OR REPLACE VIEW ${view} AS ${present} UNION ALL ${branch}`);
}
