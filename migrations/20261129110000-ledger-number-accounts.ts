import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The numbers by which an accounting package knows the accounts: assets 1, liabilities 2, income 4, expenses 5. */
const NUMBERS = [
  ['receivable', 1100],
  ['stripe', 1200],
  ['fx-clearing', 1300],
  ['unapplied-payments', 2100],
  ['deferred-revenue', 2200],
  ['tax', 2300],
  ['licence-revenue', 4000],
  ['stripe-fees', 5100],
] as const;

/** The chart of accounts is whole data: each account has a number and the side on which it grows. */
export class LedgerNumberAccounts20261129110000 implements MigrationInterface {
  readonly name = 'LedgerNumberAccounts20261129110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ledger.account
        ADD COLUMN number int UNIQUE CHECK (number BETWEEN 1000 AND 9999),
        ADD COLUMN normal_side text NOT NULL GENERATED ALWAYS AS (
          CASE WHEN kind IN ('asset', 'expense') THEN 'debit' ELSE 'credit' END) STORED`);
    for (const [code, number] of NUMBERS) {
      await runner.query('UPDATE ledger.account SET number = $2 WHERE code = $1', [code, number]);
    }
    await runner.query('ALTER TABLE ledger.account ALTER COLUMN number SET NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE ledger.account DROP COLUMN number, DROP COLUMN normal_side');
  }
}
