import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, appendOnly, readOnly } from './grants.js';

const ACCOUNTS = [
  ['bank', 'asset', 'Bank account', 1250],
  ['contributors-payable', 'liability', 'Contributors’ shares to be paid', 2400],
  ['contributor-shares', 'expense', 'Contributors’ shares', 5000],
] as const;

/**
 * Sales divided over what was sold, contributors' shares of them, and statements. Shares only grow: what is taken back is
 * a share below zero. A share stands in one statement at most.
 */
export class FinanceCreateShares20261129153950 implements MigrationInterface {
  readonly name = 'FinanceCreateShares20261129153950';

  async up(runner: QueryRunner): Promise<void> {
    for (const account of ACCOUNTS) {
      await runner.query(
        'INSERT INTO ledger.account (code, kind, name, number) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
        [...account],
      );
    }
    await runner.query('CREATE SCHEMA IF NOT EXISTS finance');
    await runner.query(`GRANT USAGE ON SCHEMA finance TO ${APP_ROLE}`);
    await createSales(runner);
    await createShares(runner);
    await createStatements(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW finance.v_earned');
    await runner.query(`
      DROP TABLE finance.statement_line, finance.statement, finance.statement_counter, finance.contributor_share,
        finance.sale_return, finance.sale_line, finance.sale`);
  }
}

async function createSales(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE finance.sale (
      request_id uuid PRIMARY KEY,
      licence_id uuid NOT NULL,
      revision integer NOT NULL,
      reference text NOT NULL,
      licence_reference text NOT NULL,
      organisation_id uuid NOT NULL,
      organisation_name text NOT NULL,
      currency char(3) NOT NULL,
      net bigint NOT NULL CHECK (net >= 0),
      territory text NOT NULL,
      issued_at timestamptz NOT NULL,
      issued_on date NOT NULL GENERATED ALWAYS AS ((issued_at AT TIME ZONE 'UTC')::date) STORED
    )`);
  await runner.query('CREATE INDEX sale_by_day ON finance.sale (currency, issued_on, request_id)');
  // "below" is the sum of the lines before it: what is earned of a line follows without a penny lost.
  await runner.query(`
    CREATE TABLE finance.sale_line (
      request_id uuid NOT NULL REFERENCES finance.sale (request_id),
      position integer NOT NULL,
      article_id uuid NOT NULL,
      headline text NOT NULL,
      title_id uuid,
      title_name text NOT NULL,
      section text,
      medium text NOT NULL,
      below bigint NOT NULL CHECK (below >= 0),
      net bigint NOT NULL CHECK (net >= 0),
      PRIMARY KEY (request_id, position)
    )`);
  await runner.query(`
    CREATE TABLE finance.sale_return (
      source_kind text NOT NULL CHECK (source_kind <> ''),
      source_id text NOT NULL CHECK (source_id <> ''),
      request_id uuid NOT NULL REFERENCES finance.sale (request_id),
      article_id uuid NOT NULL,
      net bigint NOT NULL CHECK (net > 0),
      returned_at timestamptz NOT NULL,
      returned_on date NOT NULL GENERATED ALWAYS AS ((returned_at AT TIME ZONE 'UTC')::date) STORED,
      PRIMARY KEY (source_kind, source_id, article_id)
    )`);
  await runner.query('CREATE INDEX sale_return_of_sale ON finance.sale_return (request_id)');
  await appendOnly(runner, 'finance.sale', 'finance.sale_line', 'finance.sale_return');
  // What the ledger has recognised of each sale, whatever it was sold by.
  await runner.query(`
    CREATE VIEW finance.v_earned AS
    SELECT d.source_id::uuid AS request_id, sum(d.earned) AS earned FROM ledger.v_deferral d
    WHERE d.source_kind = 'order' AND NOT d.is_ended GROUP BY 1`);
  await readOnly(runner, 'finance.v_earned');
}

async function createShares(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE finance.contributor_share (
      id uuid PRIMARY KEY,
      -- The licence that was issued, or what took part of its price back.
      source_kind text NOT NULL CHECK (source_kind <> ''),
      source_id text NOT NULL CHECK (source_id <> ''),
      request_id uuid NOT NULL REFERENCES finance.sale (request_id),
      article_id uuid NOT NULL,
      headline text NOT NULL,
      component_id text NOT NULL,
      kind text NOT NULL,
      contributor_id uuid NOT NULL,
      contributor_name text NOT NULL,
      title_id uuid NOT NULL,
      title_name text NOT NULL,
      currency char(3) NOT NULL,
      base bigint NOT NULL,
      share_bps integer NOT NULL CHECK (share_bps BETWEEN 1 AND 9999),
      amount bigint NOT NULL CHECK (amount <> 0),
      entry_id uuid NOT NULL,
      earned_at timestamptz NOT NULL,
      earned_on date NOT NULL GENERATED ALWAYS AS ((earned_at AT TIME ZONE 'UTC')::date) STORED,
      CONSTRAINT share_once UNIQUE (source_kind, source_id, article_id, component_id, contributor_id),
      CHECK ((amount > 0) = (base > 0))
    )`);
  await runner.query('CREATE INDEX share_of_contributor ON finance.contributor_share (title_id, contributor_name, id)');
  await runner.query('CREATE INDEX share_of_sale ON finance.contributor_share (request_id)');
  await appendOnly(runner, 'finance.contributor_share');
}

async function createStatements(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE finance.statement (
      id uuid PRIMARY KEY,
      number text NOT NULL UNIQUE,
      title_id uuid NOT NULL,
      title_name text NOT NULL,
      contributor_name text NOT NULL,
      month date NOT NULL CHECK (extract(day FROM month) = 1),
      currency char(3) NOT NULL,
      amount bigint NOT NULL CHECK (amount > 0),
      state text NOT NULL CHECK (state IN ('issued', 'paid')),
      issued_at timestamptz NOT NULL,
      issued_by uuid NOT NULL,
      issued_by_name text NOT NULL,
      paid_on date,
      payment_reference text,
      paid_by uuid,
      paid_by_name text,
      paid_entry_id uuid,
      CONSTRAINT statement_once UNIQUE (title_id, contributor_name, currency, month),
      CHECK ((state = 'paid') = (paid_on IS NOT NULL AND paid_by IS NOT NULL AND paid_entry_id IS NOT NULL))
    )`);
  await runner.query('CREATE INDEX statement_by_month ON finance.statement (month DESC, number)');
  await runner.query(`
    CREATE TABLE finance.statement_line (
      share_id uuid PRIMARY KEY REFERENCES finance.contributor_share (id),
      statement_id uuid NOT NULL REFERENCES finance.statement (id)
    )`);
  await runner.query('CREATE INDEX statement_line_of_statement ON finance.statement_line (statement_id)');
  await runner.query(`
    CREATE TABLE finance.statement_counter (year integer PRIMARY KEY, next integer NOT NULL CHECK (next > 0))`);
  await appendOnly(runner, 'finance.statement', 'finance.statement_line');
  await runner.query(`GRANT UPDATE (state, paid_on, payment_reference, paid_by, paid_by_name, paid_entry_id)
    ON finance.statement TO ${APP_ROLE}`);
  await runner.query(`GRANT SELECT, INSERT, UPDATE ON finance.statement_counter TO ${APP_ROLE}`);
}
