import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finance looks payments up by the beginning of a reference, and first for those that wait for somebody. */
export class PaymentsIndexReferences20261123006300 implements MigrationInterface {
  readonly name = 'PaymentsIndexReferences20261123006300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX attempt_by_reference ON payments.attempt (reference text_pattern_ops)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX payments.attempt_by_reference');
  }
}
