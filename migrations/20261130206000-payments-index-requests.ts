import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is earned of a sale is asked by its request, whatever became of its payments and invoices. */
export class PaymentsIndexRequests20261130206000 implements MigrationInterface {
  readonly name = 'PaymentsIndexRequests20261130206000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX attempt_of_request ON payments.attempt (request_id)');
    await runner.query('CREATE INDEX invoice_of_request ON payments.invoice (request_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX payments.attempt_of_request, payments.invoice_of_request');
  }
}
