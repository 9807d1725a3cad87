import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readOnly, writable } from './grants.js';

/**
 * Sums of a day's sales are of a run of recognised revenue, and those of the next run are made before it: a night's run
 * leaves no day without sums. What was summed before is summed again.
 */
export class FinanceTotalSalesAhead20261130208000 implements MigrationInterface {
  readonly name = 'FinanceTotalSalesAhead20261130208000';

  async up(runner: QueryRunner): Promise<void> {
    // The last day that is posted, null before the first; and the one that the next run posts, null when nothing is due.
    await runner.query(`
      CREATE VIEW ledger.v_recognition AS
      SELECT last.day, CASE WHEN first.day IS NOT NULL
          THEN greatest(first.day, (ledger.first_open('-infinity') AT TIME ZONE 'UTC')::date) END AS next_day
      FROM (SELECT max(day) AS day FROM ledger.recognition_run) last,
        LATERAL (SELECT coalesce(last.day + 1, (SELECT min(due_on) FROM ledger.deferral)) AS day) first`);
    await readOnly(runner, 'ledger.v_recognition');
    await runner.query(`
      CREATE OR REPLACE VIEW ledger.v_deferral AS
      SELECT f.id, f.source_kind, f.source_id, f.reference, f.currency, f.amount, f.first_day, f.last_day, f.made_at,
        e.deferral_id IS NOT NULL AS is_ended,
        CASE WHEN e.deferral_id IS NOT NULL OR c.deferral_id IS NULL THEN 0
          ELSE ledger.earned(f.amount, f.first_day, f.last_day, run.day) END AS earned,
        f.due_on, c.day AS counted_on
      FROM ledger.deferral f
      LEFT JOIN ledger.deferral_counted c ON c.deferral_id = f.id
      LEFT JOIN ledger.deferral_end e ON e.deferral_id = f.id
      LEFT JOIN (SELECT max(day) AS day FROM ledger.recognition_run) run ON true`);
    await runner.query('DROP TABLE finance.sale_day, finance.sale_total');
    await runner.query(`
      CREATE TABLE finance.sale_day (
        currency char(3) NOT NULL,
        day date NOT NULL,
        -- Until when revenue is recognised in these sums; before the first run it is -infinity.
        run_day date NOT NULL,
        PRIMARY KEY (currency, day, run_day)
      )`);
    await runner.query(`
      CREATE TABLE finance.sale_total (
        currency char(3) NOT NULL,
        dimension text NOT NULL CHECK (dimension IN ('title', 'section', 'territory', 'medium', 'buyer')),
        run_day date NOT NULL,
        day date NOT NULL,
        key text NOT NULL,
        label text NOT NULL,
        sold numeric(40) NOT NULL,
        returned numeric(40) NOT NULL,
        recognised numeric(40) NOT NULL,
        licences integer NOT NULL,
        PRIMARY KEY (currency, dimension, run_day, day, key)
      )`);
    await writable(runner, 'finance.sale_day', 'finance.sale_total');
  }

  async down(): Promise<void> {
    throw new Error('The sums know no way back: restore a backup.');
  }
}
