import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organisation's receipts and invoices are listed by their day of issue, not by when their rows were begun. */
export class PaymentsIndexPapers20261129154020 implements MigrationInterface {
  readonly name = 'PaymentsIndexPapers20261129154020';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['receipt', 'invoice']) {
      await runner.query(`
        CREATE INDEX ${table}_of_organisation_by_issue
          ON payments.${table} (organisation_id, issued_at DESC, id DESC)`);
    }
    await runner.query('DROP INDEX payments.receipt_of_organisation');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX receipt_of_organisation ON payments.receipt (organisation_id, id DESC)');
    await runner.query(
      'DROP INDEX payments.receipt_of_organisation_by_issue, payments.invoice_of_organisation_by_issue',
    );
  }
}
