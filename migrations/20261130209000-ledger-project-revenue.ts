import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, readOnly } from './grants.js';

/**
 * What the agreed terms will bring, month by month, as each night's run leaves it; and the deferrals that are not in it
 * yet, which a report adds by their formula. So a report reads a hundred rows and not every term that has not ended.
 */
export class LedgerProjectRevenue20261130209000 implements MigrationInterface {
  readonly name = 'LedgerProjectRevenue20261130209000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createFormula(runner);
    await runner.query(`
      CREATE TABLE ledger.outlook (
        currency char(3) NOT NULL,
        month date NOT NULL CHECK (month = date_trunc('month', month::timestamp)::date),
        amount bigint NOT NULL,
        PRIMARY KEY (currency, month)
      )`);
    await runner.query(`
      CREATE TABLE ledger.deferral_to_project (deferral_id uuid PRIMARY KEY REFERENCES ledger.deferral (id))`);
    await runner.query('CREATE INDEX deferral_end_by_run ON ledger.deferral_end (after_day)');
    await readOnly(runner, 'ledger.outlook', 'ledger.deferral_to_project');
    await this.queueDeferrals(runner);
    await this.createProjection(runner);
  }

  /** Down to the month: what `ledger.earned` says at its end above what was earned already, the day `after` included. */
  private async createFormula(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION ledger.earned_by_month(amount bigint, first_day date, last_day date, after date)
        RETURNS TABLE (month date, share bigint) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        WITH before AS (SELECT coalesce(ledger.earned(amount, first_day, last_day, after), 0) AS earned)
        SELECT m::date,
          greatest(ledger.earned(amount, first_day, last_day, (m + interval '1 month - 1 day')::date), before.earned)
            - greatest(ledger.earned(amount, first_day, last_day, m::date - 1), before.earned)
        FROM before, generate_series(date_trunc('month', greatest(first_day, after)::timestamp),
          date_trunc('month', last_day::timestamp), interval '1 month') m
      $$`);
    await runner.query(`GRANT EXECUTE ON FUNCTION ledger.earned_by_month(bigint, date, date, date) TO ${APP_ROLE}`);
  }

  private async queueDeferrals(runner: QueryRunner): Promise<void> {
    await runner.query('INSERT INTO ledger.deferral_to_project (deferral_id) SELECT id FROM ledger.deferral');
    await runner.query(`
      CREATE FUNCTION ledger.queue_for_outlook() RETURNS trigger LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = ledger, pg_temp AS $$
      BEGIN
        INSERT INTO ledger.deferral_to_project (deferral_id) SELECT id FROM written;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER deferral_waits_for_outlook AFTER INSERT ON ledger.deferral
        REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION ledger.queue_for_outlook()`);
  }

  /** Whoever is written while it works waits in the queue, and is not in the outlook. */
  private async createProjection(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION ledger.project_revenue() RETURNS void LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = ledger, pg_temp AS $$
      DECLARE
        until date := (SELECT max(day) FROM ledger.recognition_run);
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('ledger.recognition'));
        DELETE FROM ledger.deferral_to_project;
        DELETE FROM ledger.outlook;
        INSERT INTO ledger.outlook (currency, month, amount)
        SELECT f.currency, m.month, sum(m.share)
        FROM ledger.deferral f
        LEFT JOIN ledger.deferral_counted c ON c.deferral_id = f.id
        CROSS JOIN ledger.earned_by_month(f.amount, f.first_day, f.last_day,
          CASE WHEN c.deferral_id IS NOT NULL THEN until END) m
        WHERE (c.deferral_id IS NULL OR f.last_day > until)
          AND NOT EXISTS (SELECT FROM ledger.deferral_end e WHERE e.deferral_id = f.id)
          AND NOT EXISTS (SELECT FROM ledger.deferral_to_project w WHERE w.deferral_id = f.id)
        GROUP BY 1, 2;
      END $$`);
    await runner.query('REVOKE ALL ON FUNCTION ledger.project_revenue() FROM PUBLIC');
    await runner.query(`GRANT EXECUTE ON FUNCTION ledger.project_revenue() TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION ledger.project_revenue()');
    await runner.query('DROP TRIGGER deferral_waits_for_outlook ON ledger.deferral');
    await runner.query('DROP FUNCTION ledger.queue_for_outlook()');
    await runner.query('DROP INDEX ledger.deferral_end_by_run');
    await runner.query('DROP TABLE ledger.deferral_to_project, ledger.outlook');
    await runner.query('DROP FUNCTION ledger.earned_by_month(bigint, date, date, date)');
  }
}
