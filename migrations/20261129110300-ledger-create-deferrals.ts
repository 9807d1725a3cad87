import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, appendOnly } from './grants.js';

/**
 * An amount that is earned day by day. What is earned until a day is a formula over the deferral's own row, so a night's
 * run keeps one row, and one entry for each currency, however many deferrals there are. `deferral_counted` says with
 * which run a deferral began to count (one that is heard of late brings its past days with it), `deferral_end` where it
 * stopped; so each run's entry is for ever the sum of shares that can be listed.
 */
export class LedgerCreateDeferrals20261129110300 implements MigrationInterface {
  readonly name = 'LedgerCreateDeferrals20261129110300';

  async up(runner: QueryRunner): Promise<void> {
    await this.createFormula(runner);
    await runner.query(`GRANT EXECUTE ON FUNCTION ledger.earned(bigint, date, date, date) TO ${APP_ROLE}`);
    await runner.query(`
      CREATE TABLE ledger.deferral (
        id uuid PRIMARY KEY,
        source_kind text NOT NULL CHECK (source_kind <> ''),
        source_id text NOT NULL CHECK (source_id <> ''),
        reference text NOT NULL CHECK (reference <> ''),
        from_account text NOT NULL REFERENCES ledger.account (code),
        to_account text NOT NULL REFERENCES ledger.account (code) CHECK (to_account <> from_account),
        amount bigint NOT NULL CHECK (amount > 0),
        currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
        first_day date NOT NULL,
        last_day date NOT NULL CHECK (last_day >= first_day),
        made_at timestamptz NOT NULL,
        -- Nothing is earned before it is agreed, even when the days began earlier.
        due_on date NOT NULL GENERATED ALWAYS AS (greatest(first_day, (made_at AT TIME ZONE 'UTC')::date)) STORED,
        CONSTRAINT deferral_once_per_source UNIQUE (source_kind, source_id)
      )`);
    await runner.query('CREATE INDEX deferral_by_due ON ledger.deferral (due_on)');
    await runner.query('CREATE INDEX deferral_by_end ON ledger.deferral (last_day)');
    await runner.query(`
      CREATE TABLE ledger.recognition_run (day date PRIMARY KEY, before_day date, run_at timestamptz NOT NULL,
        CHECK (before_day < day))`);
    await runner.query(`
      CREATE TABLE ledger.deferral_counted (
        deferral_id uuid PRIMARY KEY REFERENCES ledger.deferral (id),
        day date NOT NULL REFERENCES ledger.recognition_run (day)
      )`);
    await runner.query('CREATE INDEX deferral_counted_by_day ON ledger.deferral_counted (day)');
    await runner.query(`
      CREATE TABLE ledger.deferral_end (
        deferral_id uuid PRIMARY KEY REFERENCES ledger.deferral (id),
        after_day date REFERENCES ledger.recognition_run (day),
        earned bigint NOT NULL CHECK (earned >= 0),
        -- What takes the earned part back; none when nothing was earned yet.
        entry_id uuid REFERENCES ledger.entry (id),
        at timestamptz NOT NULL,
        CHECK ((earned = 0) = (entry_id IS NULL))
      )`);
    await appendOnly(
      runner,
      'ledger.deferral',
      'ledger.recognition_run',
      'ledger.deferral_counted',
      'ledger.deferral_end',
    );
  }

  /** Down to whole minor units, so that what is earned never runs ahead; the last day brings the rest. */
  private async createFormula(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION ledger.earned(amount bigint, first_day date, last_day date, day date) RETURNS bigint
        LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT CASE
          WHEN day < first_day THEN 0
          WHEN day >= last_day THEN amount
          ELSE div(amount::numeric * (day - first_day + 1), (last_day - first_day + 1)::numeric)::bigint
        END
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE ledger.deferral_end, ledger.deferral_counted, ledger.recognition_run, ledger.deferral`);
    await runner.query('DROP FUNCTION ledger.earned(bigint, date, date, date)');
  }
}
