import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readOnly } from './grants.js';

/**
 * Under which sources of the ledger an object of the provider is booked. Reconciliation compares by it; whatever books
 * another kind of object adds its branch.
 */
export class PaymentsNameObjects20261129153100 implements MigrationInterface {
  readonly name = 'PaymentsNameObjects20261129153100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX attempt_by_charge ON payments.attempt (charge_id) WHERE charge_id IS NOT NULL');
    await runner.query('CREATE INDEX attempt_by_paid ON payments.attempt (paid_at) WHERE paid_at IS NOT NULL');
    await runner.query(
      'CREATE INDEX refund_by_provider ON payments.refund (provider_id) WHERE provider_id IS NOT NULL',
    );
    await runner.query(`
      CREATE VIEW payments.v_provider_object AS
      SELECT a.mode, a.charge_id AS object_id, k.kind AS source_kind, a.id::text AS source_id, a.id AS payment_id,
        a.reference, a.paid_at AS at
      FROM payments.attempt a CROSS JOIN (VALUES ('payment'), ('payment-fee')) k (kind) WHERE a.charge_id IS NOT NULL
      UNION ALL
      SELECT a.mode, r.provider_id, 'refund', r.id::text, a.id, a.reference, r.updated_at
      FROM payments.refund r JOIN payments.attempt a ON a.id = r.attempt_id
      WHERE r.provider_id IS NOT NULL AND r.state <> 'pending'`);
    await readOnly(runner, 'payments.v_provider_object');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW payments.v_provider_object');
    await runner.query('DROP INDEX payments.attempt_by_charge, payments.attempt_by_paid, payments.refund_by_provider');
  }
}
