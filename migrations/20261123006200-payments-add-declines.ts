import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a bank said to the last card, for the buyer who comes back; and why finance returned a payment. */
export class PaymentsAddDeclines20261123006200 implements MigrationInterface {
  readonly name = 'PaymentsAddDeclines20261123006200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE payments.attempt
        ADD COLUMN decline_code text
          CHECK (decline_code IN ('declined', 'insufficient-funds', 'expired-card', 'not-authenticated')),
        ADD COLUMN declined_at timestamptz,
        ADD CHECK ((decline_code IS NULL) = (declined_at IS NULL))`);
    await runner.query(`
      ALTER TABLE payments.refund
        ADD COLUMN note text CHECK (note <> ''),
        ADD COLUMN begun_by uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE payments.refund DROP COLUMN note, DROP COLUMN begun_by');
    await runner.query('ALTER TABLE payments.attempt DROP COLUMN decline_code, DROP COLUMN declined_at');
  }
}
