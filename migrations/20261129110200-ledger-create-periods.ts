import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, appendOnly, readOnly } from './grants.js';

/**
 * Months are closed, and opened again, by two people: one asks, another confirms. Steps are added to a history that only
 * grows; the state beside it is kept by the database. While a month is closed nothing can be posted into it or before it.
 */
export class LedgerCreatePeriods20261129110200 implements MigrationInterface {
  readonly name = 'LedgerCreatePeriods20261129110200';

  async up(runner: QueryRunner): Promise<void> {
    await this.createTables(runner);
    await this.createSteps(runner);
    await this.guardEntries(runner);
    await this.letEntriesMove(runner);
  }

  private async createTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ledger.period (
        month date PRIMARY KEY CHECK (extract(day FROM month) = 1),
        state text NOT NULL CHECK (state IN ('open', 'closing', 'closed', 'reopening')),
        asked_by text,
        CHECK ((state IN ('closing', 'reopening')) = (asked_by IS NOT NULL))
      )`);
    await readOnly(runner, 'ledger.period');
    await runner.query(`
      CREATE TABLE ledger.period_history (
        number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        month date NOT NULL,
        from_state text NOT NULL,
        to_state text NOT NULL,
        actor_id text NOT NULL CHECK (actor_id <> ''),
        actor_name text,
        asked_by text,
        reason text,
        at timestamptz NOT NULL,
        CONSTRAINT period_step CHECK ((from_state, to_state) IN (
          ('open', 'closing'), ('closing', 'open'), ('closing', 'closed'),
          ('closed', 'reopening'), ('reopening', 'closed'), ('reopening', 'open'))),
        CONSTRAINT period_four_eyes CHECK (
          (from_state, to_state) NOT IN (('closing', 'closed'), ('reopening', 'open'))
          OR (asked_by IS NOT NULL AND asked_by <> actor_id)),
        CONSTRAINT period_reason CHECK (
          (from_state, to_state) NOT IN (('closed', 'reopening'), ('closing', 'open'), ('reopening', 'closed'))
          OR reason ~ '[^[:space:]]'),
        CONSTRAINT period_is_over CHECK (to_state <> 'closing' OR month + interval '1 month' <= at AT TIME ZONE 'UTC')
      )`);
    await appendOnly(runner, 'ledger.period_history');
    await runner.query('CREATE INDEX period_history_of_month ON ledger.period_history (month, number)');
  }

  private async createSteps(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION ledger.take_period_step() RETURNS trigger LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = ledger, pg_temp AS $$
      DECLARE
        now_in text;
        asked text;
        closed_until date;
      BEGIN
        -- Whoever is posting is done first; whoever comes later sees the new state.
        PERFORM pg_advisory_xact_lock(hashtext('ledger.period'));
        SELECT state, asked_by INTO now_in, asked FROM ledger.period WHERE month = NEW.month;
        IF coalesce(now_in, 'open') <> NEW.from_state THEN
          RAISE EXCEPTION 'period % is %, not %', NEW.month, coalesce(now_in, 'open'), NEW.from_state
            USING ERRCODE = '23514', CONSTRAINT = 'period_state';
        END IF;
        SELECT max(month) INTO closed_until FROM ledger.period WHERE state IN ('closed', 'reopening');
        IF NEW.to_state IN ('closing', 'closed') AND NEW.from_state <> 'reopening' AND (
          NEW.month <= closed_until OR EXISTS (
            SELECT FROM ledger.entry
            WHERE occurred_on < NEW.month AND occurred_on >= coalesce(closed_until + interval '1 month', '-infinity')))
        OR NEW.to_state = 'reopening' AND NEW.month <> closed_until THEN
          RAISE EXCEPTION 'period % is not the next', NEW.month
            USING ERRCODE = '23514', CONSTRAINT = 'period_in_order';
        END IF;
        NEW.asked_by := asked;
        INSERT INTO ledger.period (month, state, asked_by)
        VALUES (NEW.month, NEW.to_state, CASE WHEN NEW.to_state IN ('closing', 'reopening') THEN NEW.actor_id END)
        ON CONFLICT (month) DO UPDATE SET state = EXCLUDED.state, asked_by = EXCLUDED.asked_by;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER period_takes_step BEFORE INSERT ON ledger.period_history
        FOR EACH ROW EXECUTE FUNCTION ledger.take_period_step()`);
  }

  private async guardEntries(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION ledger.assert_open_period() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock_shared(hashtext('ledger.period'));
        IF EXISTS (
          SELECT FROM ledger.period WHERE state IN ('closed', 'reopening')
            AND month + interval '1 month' > NEW.occurred_at AT TIME ZONE 'UTC'
        ) THEN
          RAISE EXCEPTION 'the period of % is closed', NEW.occurred_at
            USING ERRCODE = '23514', CONSTRAINT = 'entry_in_open_period';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER entry_in_open_period BEFORE INSERT ON ledger.entry
        FOR EACH ROW EXECUTE FUNCTION ledger.assert_open_period()`);
  }

  /** What happened in a closed month and is heard of later belongs to the first open day; both times are kept. */
  private async letEntriesMove(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ledger.entry ADD COLUMN happened_at timestamptz,
        ADD CONSTRAINT entry_moves_forward CHECK (happened_at < occurred_at)`);
    await runner.query(`
      CREATE FUNCTION ledger.first_open(at timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
        SELECT greatest(at, (max(month) + interval '1 month') AT TIME ZONE 'UTC')
        FROM ledger.period WHERE state IN ('closed', 'reopening')
      $$`);
    await runner.query(`GRANT EXECUTE ON FUNCTION ledger.first_open(timestamptz) TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION ledger.first_open(timestamptz)');
    await runner.query('ALTER TABLE ledger.entry DROP COLUMN happened_at');
    await runner.query('DROP TRIGGER entry_in_open_period ON ledger.entry');
    await runner.query('DROP FUNCTION ledger.assert_open_period()');
    await runner.query('DROP TABLE ledger.period_history, ledger.period');
    await runner.query('DROP FUNCTION ledger.take_period_step()');
  }
}
