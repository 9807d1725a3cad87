import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, readOnly } from './grants.js';

/**
 * What each account took and gave on each day, so that a balance at any date is a sum of days. Each new entry waits in
 * `entry_to_total` until it is counted; a balance is the days plus what waits, and so it is right at every moment,
 * whatever is posted late. The application can change neither table: it calls `ledger.total_days`.
 */
export class LedgerCreateDailyTotals20261129110100 implements MigrationInterface {
  readonly name = 'LedgerCreateDailyTotals20261129110100';

  async up(runner: QueryRunner): Promise<void> {
    await this.giveDays(runner);
    await runner.query(`
      CREATE TABLE ledger.daily_total (
        account text NOT NULL REFERENCES ledger.account (code),
        currency char(3) NOT NULL,
        day date NOT NULL,
        debit numeric(40) NOT NULL CHECK (debit >= 0),
        credit numeric(40) NOT NULL CHECK (credit >= 0),
        PRIMARY KEY (account, currency, day)
      )`);
    await runner.query('CREATE INDEX daily_total_by_day ON ledger.daily_total (day)');
    await runner.query(`
      CREATE TABLE ledger.entry_to_total (entry_id uuid PRIMARY KEY REFERENCES ledger.entry (id))`);
    await readOnly(runner, 'ledger.daily_total', 'ledger.entry_to_total');
    await this.queueEntries(runner);
    await this.createTotalling(runner);
  }

  /** The day of an entry is UTC's, on the entry and on its postings. */
  private async giveDays(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ledger.entry
        ADD COLUMN occurred_on date NOT NULL GENERATED ALWAYS AS ((occurred_at AT TIME ZONE 'UTC')::date) STORED`);
    await runner.query('DROP INDEX ledger.entry_by_date');
    await runner.query('CREATE INDEX entry_by_day ON ledger.entry (occurred_on, number)');
    await runner.query('ALTER TABLE ledger.posting ADD COLUMN occurred_on date');
    await runner.query(`
      UPDATE ledger.posting p SET occurred_on = e.occurred_on FROM ledger.entry e WHERE e.id = p.entry_id`);
    await runner.query('ALTER TABLE ledger.posting ALTER COLUMN occurred_on SET NOT NULL');
    await runner.query('DROP INDEX ledger.posting_of_account');
    await runner.query('CREATE INDEX posting_of_account ON ledger.posting (account, currency, occurred_on, id)');
    await runner.query(`
      CREATE OR REPLACE FUNCTION ledger.assert_own_entry() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT occurred_on INTO NEW.occurred_on FROM ledger.entry
          WHERE id = NEW.entry_id AND transaction_id = pg_current_xact_id();
        IF NOT FOUND THEN
          RAISE EXCEPTION 'postings cannot be added to ledger entry %', NEW.entry_id
            USING ERRCODE = '23514', CONSTRAINT = 'posting_with_its_entry';
        END IF;
        RETURN NEW;
      END $$`);
  }

  private async queueEntries(runner: QueryRunner): Promise<void> {
    await runner.query('INSERT INTO ledger.entry_to_total (entry_id) SELECT id FROM ledger.entry');
    await runner.query(`
      CREATE FUNCTION ledger.queue_for_total() RETURNS trigger LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = ledger, pg_temp AS $$
      BEGIN
        INSERT INTO ledger.entry_to_total (entry_id) SELECT id FROM written;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER entry_waits_for_total AFTER INSERT ON ledger.entry
        REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION ledger.queue_for_total()`);
  }

  private async createTotalling(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION ledger.total_days(most int) RETURNS int LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = ledger, pg_temp AS $$
      DECLARE
        counted int;
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('ledger.total_days'));
        WITH due AS (
          DELETE FROM ledger.entry_to_total WHERE entry_id IN (SELECT entry_id FROM ledger.entry_to_total LIMIT most)
          RETURNING entry_id
        ), added AS (
          INSERT INTO ledger.daily_total AS t (account, currency, day, debit, credit)
          SELECT p.account, p.currency, p.occurred_on, coalesce(sum(p.amount) FILTER (WHERE p.amount > 0), 0),
                 coalesce(-sum(p.amount) FILTER (WHERE p.amount < 0), 0)
          FROM due JOIN ledger.posting p ON p.entry_id = due.entry_id GROUP BY 1, 2, 3
          ON CONFLICT (account, currency, day)
            DO UPDATE SET debit = t.debit + EXCLUDED.debit, credit = t.credit + EXCLUDED.credit
        )
        SELECT count(*) INTO counted FROM due;
        RETURN counted;
      END $$`);
    await runner.query('REVOKE ALL ON FUNCTION ledger.total_days(int) FROM PUBLIC');
    await runner.query(`GRANT EXECUTE ON FUNCTION ledger.total_days(int) TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION ledger.total_days(int)');
    await runner.query('DROP TRIGGER entry_waits_for_total ON ledger.entry');
    await runner.query('DROP FUNCTION ledger.queue_for_total()');
    await runner.query('DROP TABLE ledger.entry_to_total, ledger.daily_total');
    await runner.query(`
      CREATE OR REPLACE FUNCTION ledger.assert_own_entry() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (
          SELECT 1 FROM ledger.entry WHERE id = NEW.entry_id AND transaction_id = pg_current_xact_id()
        ) THEN
          RAISE EXCEPTION 'postings cannot be added to ledger entry %', NEW.entry_id
            USING ERRCODE = '23514', CONSTRAINT = 'posting_with_its_entry';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query('ALTER TABLE ledger.posting DROP COLUMN occurred_on');
    await runner.query('CREATE INDEX posting_of_account ON ledger.posting (account, currency, id)');
    await runner.query('ALTER TABLE ledger.entry DROP COLUMN occurred_on');
    await runner.query('CREATE INDEX entry_by_date ON ledger.entry (occurred_at)');
  }
}
