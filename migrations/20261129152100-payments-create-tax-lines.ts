import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readOnly } from './grants.js';

/**
 * One line for each document that has tax or a reason for none, with the ledger source it is booked under: what the tax
 * report adds up. Documents that give back stand in it with negative amounts.
 */
export class PaymentsCreateTaxLines20261129152100 implements MigrationInterface {
  readonly name = 'PaymentsCreateTaxLines20261129152100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX receipt_by_issue ON payments.receipt (issued_at, id)');
    await runner.query(`
      CREATE VIEW payments.v_tax_line AS
      SELECT r.id, 'receipt'::text AS kind, r.number, r.reference, r.organisation_id, a.organisation_name, r.currency,
        r.net, r.tax, r.tax_treatment, r.tax_rate_bp, r.tax_country, r.tax_reason, r.tax_table_version,
        r.tax_evidence, 'order'::text AS source_kind, a.request_id::text AS source_id, r.issued_at
      FROM payments.receipt r JOIN payments.attempt a ON a.id = r.attempt_id`);
    await readOnly(runner, 'payments.v_tax_line');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW payments.v_tax_line');
    await runner.query('DROP INDEX payments.receipt_by_issue');
  }
}
