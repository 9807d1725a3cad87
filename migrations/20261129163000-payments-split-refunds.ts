import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One refund of the provider may be several of ours: a part of an order, of a surplus, and of what is owed. */
export class PaymentsSplitRefunds20261129163000 implements MigrationInterface {
  readonly name = 'PaymentsSplitRefunds20261129163000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE payments.refund DROP CONSTRAINT refund_provider_id_key');
    await runner.query(`
      CREATE UNIQUE INDEX refund_retry_once ON payments.refund (provider_id, retry_of)
        WHERE provider_id IS NOT NULL AND kind = 'retry'`);
    await runner.query(`
      CREATE UNIQUE INDEX refund_kind_once ON payments.refund (provider_id, kind)
        WHERE provider_id IS NOT NULL AND kind <> 'retry'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX payments.refund_retry_once, payments.refund_kind_once');
    await runner.query('ALTER TABLE payments.refund ADD CONSTRAINT refund_provider_id_key UNIQUE (provider_id)');
  }
}
