import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/** A limit above which two people are needed is itself set by two. */
export class PaymentsProposeRefundLimits20261129163300 implements MigrationInterface {
  readonly name = 'PaymentsProposeRefundLimits20261129163300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE payments.refund_limit
        ADD COLUMN proposed_by uuid,
        ADD CONSTRAINT refund_limit_by_two CHECK (proposed_by IS NULL OR proposed_by <> set_by)`);
    await runner.query(`
      CREATE TABLE payments.refund_limit_proposal (
        legal_entity text NOT NULL REFERENCES payments.legal_entity (code),
        currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
        amount bigint NOT NULL CHECK (amount >= 0),
        note text NOT NULL,
        proposed_by uuid NOT NULL,
        proposed_at timestamptz NOT NULL,
        PRIMARY KEY (legal_entity, currency)
      )`);
    await writable(runner, 'payments.refund_limit_proposal');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE payments.refund_limit_proposal');
    await runner.query('ALTER TABLE payments.refund_limit DROP COLUMN proposed_by');
  }
}
