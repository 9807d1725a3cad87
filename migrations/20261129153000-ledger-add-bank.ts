import type { MigrationInterface, QueryRunner } from 'typeorm';

const ACCOUNTS = [
  ['bank', 'asset', 'Bank account', 1250],
  ['payouts-in-transit', 'asset', 'Payouts on their way to the bank', 1290],
  ['rounding', 'income', 'Rounding differences', 4900],
  ['disputed-receivable', 'asset', 'Payments that a bank has taken back and that are contested', 1150],
  ['dispute-losses', 'expense', 'Losses by disputes', 5150],
] as const;

/** Where payouts go, and where what cannot be explained otherwise is booked. */
export class LedgerAddBank20261129153000 implements MigrationInterface {
  readonly name = 'LedgerAddBank20261129153000';

  async up(runner: QueryRunner): Promise<void> {
    for (const account of ACCOUNTS) {
      await runner.query(
        'INSERT INTO ledger.account (code, kind, name, number) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
        [...account],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DELETE FROM ledger.account a WHERE code = ANY($1)
         AND NOT EXISTS (SELECT FROM ledger.posting p WHERE p.account = a.code)`,
      [ACCOUNTS.map(([code]) => code)],
    );
  }
}
