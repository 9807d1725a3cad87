import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createSchema, writable } from './grants.js';

/**
 * What the provider says of its balance: movements and the payouts that carry them to the bank. And where that differs
 * from our books, until it is explained.
 */
export class FinanceCreatePayouts20261129153200 implements MigrationInterface {
  readonly name = 'FinanceCreatePayouts20261129153200';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'finance');
    await createPayouts(runner);
    await createDifferences(runner);
    await writable(runner, 'finance.payout', 'finance.movement', 'finance.difference', 'finance.reading');
    await appendOnly(runner, 'finance.difference_history');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA finance CASCADE');
  }
}

async function createPayouts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE finance.payout (
      id uuid PRIMARY KEY,
      mode text NOT NULL CHECK (mode IN ('sandbox', 'test', 'live')),
      provider_id text NOT NULL CHECK (provider_id <> ''),
      state text NOT NULL CHECK (state IN ('in-transit', 'paid', 'failed')),
      currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
      amount bigint NOT NULL,
      failure text,
      made_at timestamptz NOT NULL,
      arrives_on date NOT NULL,
      -- Null until all its lines are here.
      read_at timestamptz,
      updated_at timestamptz NOT NULL,
      CONSTRAINT payout_once UNIQUE (mode, provider_id)
    )`);
  await runner.query('CREATE INDEX payout_by_date ON finance.payout (made_at DESC, id DESC)');
  await runner.query(`
    CREATE TABLE finance.movement (
      mode text NOT NULL CHECK (mode IN ('sandbox', 'test', 'live')),
      provider_id text NOT NULL CHECK (provider_id <> ''),
      payout_id uuid REFERENCES finance.payout (id),
      kind text NOT NULL,
      -- The charge, refund, dispute or payout that it is about; its own id where there is none.
      object_id text NOT NULL CHECK (object_id <> ''),
      currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
      amount bigint NOT NULL,
      fee bigint NOT NULL,
      net bigint NOT NULL GENERATED ALWAYS AS (amount - fee) STORED,
      description text,
      occurred_at timestamptz NOT NULL,
      PRIMARY KEY (mode, provider_id)
    )`);
  await runner.query('CREATE INDEX movement_of_object ON finance.movement (mode, object_id)');
  await runner.query('CREATE INDEX movement_of_payout ON finance.movement (payout_id, occurred_at, provider_id)');
  await runner.query('CREATE INDEX movement_by_date ON finance.movement (mode, occurred_at)');
  await runner.query(`
    CREATE TABLE finance.reading (
      mode text PRIMARY KEY CHECK (mode IN ('sandbox', 'test', 'live')),
      read_to timestamptz NOT NULL,
      compared_at timestamptz
    )`);
}

async function createDifferences(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE finance.difference (
      id uuid PRIMARY KEY,
      mode text NOT NULL CHECK (mode IN ('sandbox', 'test', 'live')),
      object_id text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('payment', 'fee', 'refund', 'dispute', 'payout', 'adjustment')),
      reason text NOT NULL,
      state text NOT NULL CHECK (state IN ('open', 'resolved', 'accepted', 'gone')),
      currency char(3) NOT NULL,
      at_provider bigint NOT NULL,
      in_books bigint NOT NULL,
      off bigint NOT NULL GENERATED ALWAYS AS (at_provider - in_books) STORED CHECK (at_provider <> in_books),
      -- The account against which it is proposed to book it.
      proposal text NOT NULL,
      payout_id uuid REFERENCES finance.payout (id),
      payment_id uuid,
      reference text,
      note text,
      closed_by uuid,
      closed_by_name text,
      entry_id uuid,
      found_at timestamptz NOT NULL,
      seen_at timestamptz NOT NULL,
      closed_at timestamptz,
      CHECK ((state = 'open') = (closed_at IS NULL)),
      CHECK ((state = 'resolved') = (entry_id IS NOT NULL)),
      CHECK (state NOT IN ('resolved', 'accepted') OR (note IS NOT NULL AND closed_by IS NOT NULL))
    )`);
  await runner.query(`
    CREATE UNIQUE INDEX difference_open_once ON finance.difference (mode, object_id, currency) WHERE state = 'open'`);
  await runner.query('CREATE INDEX difference_of_object ON finance.difference (mode, object_id)');
  await runner.query('CREATE INDEX difference_by_state ON finance.difference (state, id DESC)');
  await runner.query(`
    CREATE TABLE finance.difference_history (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      difference_id uuid NOT NULL REFERENCES finance.difference (id),
      from_state text,
      to_state text NOT NULL,
      actor_kind text NOT NULL,
      actor_id text NOT NULL,
      at timestamptz NOT NULL
    )`);
  await runner.query('CREATE INDEX difference_history_of ON finance.difference_history (difference_id, id)');
}
