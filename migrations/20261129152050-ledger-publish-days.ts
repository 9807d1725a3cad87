import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readOnly } from './grants.js';

/** For reports of higher contexts: totals by day as they are at this moment, and the day of each posting. */
export class LedgerPublishDays20261129152050 implements MigrationInterface {
  readonly name = 'LedgerPublishDays20261129152050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW ledger.v_day AS
      SELECT account, currency, day, debit, credit FROM ledger.daily_total
      UNION ALL
      SELECT p.account, p.currency, p.occurred_on, greatest(p.amount, 0), greatest(-p.amount, 0)
      FROM ledger.entry_to_total w JOIN ledger.posting p ON p.entry_id = w.entry_id`);
    await readOnly(runner, 'ledger.v_day');
    await runner.query(`
      CREATE OR REPLACE VIEW ledger.v_posting AS
      SELECT e.id AS entry_id, e.source_kind, e.source_id, e.description, e.occurred_at, e.posted_at, e.reverses_id,
             p.id AS posting_id, p.account, a.name AS account_name, p.amount, p.currency, p.occurred_on
      FROM ledger.entry e JOIN ledger.posting p ON p.entry_id = e.id JOIN ledger.account a ON a.code = p.account`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW ledger.v_day, ledger.v_posting');
    await runner.query(`
      CREATE VIEW ledger.v_posting AS
      SELECT e.id AS entry_id, e.source_kind, e.source_id, e.description, e.occurred_at, e.posted_at, e.reverses_id,
             p.id AS posting_id, p.account, a.name AS account_name, p.amount, p.currency
      FROM ledger.entry e JOIN ledger.posting p ON p.entry_id = e.id JOIN ledger.account a ON a.code = p.account`);
    await readOnly(runner, 'ledger.v_posting');
  }
}
