import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createSchema, readOnly } from './grants.js';

const ACCOUNTS = [
  ['receivable', 'asset', 'Owed by licensees'],
  ['stripe', 'asset', 'Stripe balance'],
  ['fx-clearing', 'asset', 'Currency conversions by the payment provider'],
  ['unapplied-payments', 'liability', 'Payments received that belong to no order'],
  ['deferred-revenue', 'liability', 'Licence fees not yet earned'],
  ['tax', 'liability', 'Tax owed'],
  ['licence-revenue', 'income', 'Licence fees earned'],
  ['stripe-fees', 'expense', 'Payment processing fees'],
] as const;

/**
 * Double entry. An entry is written once with all its postings, balances in each currency when its transaction
 * commits, and is never changed: the application has no grant to, and postings cannot be added to an older entry.
 */
export class LedgerCreateEntries20261123004000 implements MigrationInterface {
  readonly name = 'LedgerCreateEntries20261123004000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'ledger');
    await createTables(runner);
    await createBalanceRule(runner);
    await createSameTransactionRule(runner);
    await createViews(runner);
    for (const [code, kind, name] of ACCOUNTS) {
      await runner.query('INSERT INTO ledger.account (code, kind, name) VALUES ($1, $2, $3)', [code, kind, name]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA ledger CASCADE');
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE ledger.account (
      code text PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9-]*$'),
      kind text NOT NULL CHECK (kind IN ('asset', 'liability', 'equity', 'income', 'expense')),
      name text NOT NULL
    )`);
  await readOnly(runner, 'ledger.account');
  await runner.query(`
    CREATE TABLE ledger.entry (
      id uuid PRIMARY KEY,
      number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
      source_kind text NOT NULL CHECK (source_kind <> ''),
      source_id text NOT NULL CHECK (source_id <> ''),
      reverses_id uuid UNIQUE REFERENCES ledger.entry (id),
      description text NOT NULL CHECK (description <> ''),
      occurred_at timestamptz NOT NULL,
      posted_at timestamptz NOT NULL,
      transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
      CONSTRAINT entry_once_per_source UNIQUE (source_kind, source_id)
    )`);
  await runner.query('CREATE INDEX entry_by_date ON ledger.entry (occurred_at)');
  await runner.query(`
    CREATE TABLE ledger.posting (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      entry_id uuid NOT NULL REFERENCES ledger.entry (id),
      account text NOT NULL REFERENCES ledger.account (code),
      amount bigint NOT NULL CHECK (amount <> 0),
      currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$')
    )`);
  await runner.query('CREATE INDEX posting_of_entry ON ledger.posting (entry_id)');
  await runner.query('CREATE INDEX posting_of_account ON ledger.posting (account, currency, id)');
  await appendOnly(runner, 'ledger.entry', 'ledger.posting');
}

/** Debits are positive, credits negative; in each currency they make zero. Checked once per entry, at commit. */
async function createBalanceRule(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION ledger.assert_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      off record;
    BEGIN
      IF (SELECT count(*) FROM ledger.posting WHERE entry_id = NEW.id) < 2 THEN
        RAISE EXCEPTION 'ledger entry % has fewer than two postings', NEW.id
          USING ERRCODE = '23514', CONSTRAINT = 'entry_has_postings';
      END IF;
      SELECT currency, sum(amount) AS total INTO off FROM ledger.posting
        WHERE entry_id = NEW.id GROUP BY currency HAVING sum(amount) <> 0 LIMIT 1;
      IF FOUND THEN
        RAISE EXCEPTION 'ledger entry % is off by % %', NEW.id, off.total, off.currency
          USING ERRCODE = '23514', CONSTRAINT = 'entry_balances';
      END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE CONSTRAINT TRIGGER entry_balances AFTER INSERT ON ledger.entry
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.assert_balanced()`);
}

/** So that the check at the entry's own commit is enough. */
async function createSameTransactionRule(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION ledger.assert_own_entry() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (
        SELECT 1 FROM ledger.entry WHERE id = NEW.entry_id AND transaction_id = pg_current_xact_id()
      ) THEN
        RAISE EXCEPTION 'postings cannot be added to ledger entry %', NEW.entry_id
          USING ERRCODE = '23514', CONSTRAINT = 'posting_with_its_entry';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER posting_with_its_entry BEFORE INSERT ON ledger.posting
      FOR EACH ROW EXECUTE FUNCTION ledger.assert_own_entry()`);
  await runner.query(`
    CREATE FUNCTION ledger.assert_this_transaction() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.transaction_id := pg_current_xact_id();
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER entry_of_this_transaction BEFORE INSERT ON ledger.entry
      FOR EACH ROW EXECUTE FUNCTION ledger.assert_this_transaction()`);
}

async function createViews(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE VIEW ledger.v_posting AS
    SELECT e.id AS entry_id, e.source_kind, e.source_id, e.description, e.occurred_at, e.posted_at, e.reverses_id,
           p.id AS posting_id, p.account, a.name AS account_name, p.amount, p.currency
    FROM ledger.entry e JOIN ledger.posting p ON p.entry_id = e.id JOIN ledger.account a ON a.code = p.account`);
  await readOnly(runner, 'ledger.v_posting');
}
