import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createSchema, writable } from './grants.js';

const STATES = `'created', 'open', 'expired', 'failed', 'settled', 'held', 'surplus', 'unfulfillable', 'refunded'`;
const MODES = `'sandbox', 'test', 'live'`;

/** Attempts to pay, what became of them, refunds, and the provider's events that were taken in. */
export class PaymentsCreateAttempts20261123006000 implements MigrationInterface {
  readonly name = 'PaymentsCreateAttempts20261123006000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'payments');
    await createAttempt(runner);
    await createHistory(runner);
    await createRefund(runner);
    await createInbox(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA payments CASCADE');
  }
}

async function createAttempt(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payments.attempt (
      id uuid PRIMARY KEY,
      mode text NOT NULL CHECK (mode IN (${MODES})),
      request_id uuid NOT NULL,
      reference text NOT NULL CHECK (reference ~ '^R-[0-9]{4}-[0-9]{5,}$'),
      licence_reference text NOT NULL,
      organisation_id uuid NOT NULL,
      organisation_name text NOT NULL,
      requester_id text NOT NULL,
      started_by text NOT NULL,
      title_name text,
      headline text NOT NULL,
      item_count int NOT NULL CHECK (item_count >= 0),
      state text NOT NULL CHECK (state IN (${STATES})),
      currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
      amount bigint NOT NULL CHECK (amount > 0),
      key_version int NOT NULL DEFAULT 1 CHECK (key_version > 0),
      session_id text UNIQUE,
      session_url text,
      session_expires_at timestamptz,
      payment_intent_id text,
      charge_id text UNIQUE,
      received_currency char(3) CHECK (received_currency ~ '^[A-Z]{3}$'),
      received_amount bigint CHECK (received_amount > 0),
      fee_currency char(3) CHECK (fee_currency ~ '^[A-Z]{3}$'),
      fee_amount bigint CHECK (fee_amount >= 0),
      reason_code text,
      paid_at timestamptz,
      settled_at timestamptz,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CHECK (state NOT IN ('open') OR session_id IS NOT NULL),
      CHECK (state NOT IN ('settled', 'surplus', 'unfulfillable') OR charge_id IS NOT NULL),
      CHECK ((received_currency IS NULL) = (received_amount IS NULL)),
      CHECK ((fee_currency IS NULL) = (fee_amount IS NULL)),
      CHECK (state NOT IN ('held', 'surplus', 'unfulfillable', 'failed') OR reason_code IS NOT NULL)
    )`);
  // At most one way to pay an order is open at a time, and at most one payment settles it.
  await runner.query(
    `CREATE UNIQUE INDEX attempt_one_live ON payments.attempt (request_id) WHERE state IN ('created', 'open')`,
  );
  await runner.query(
    `CREATE UNIQUE INDEX attempt_one_settled ON payments.attempt (request_id) WHERE state = 'settled'`,
  );
  await runner.query(
    `CREATE INDEX attempt_to_poll ON payments.attempt (mode, updated_at) WHERE state IN ('created', 'open')`,
  );
  await runner.query('CREATE INDEX attempt_of_organisation ON payments.attempt (organisation_id, id DESC)');
  await runner.query('CREATE INDEX attempt_by_state ON payments.attempt (state, id DESC)');
  await runner.query('CREATE INDEX attempt_of_reference ON payments.attempt (reference, id DESC)');
  await writable(runner, 'payments.attempt');
}

async function createHistory(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payments.attempt_history (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      attempt_id uuid NOT NULL REFERENCES payments.attempt (id),
      from_state text,
      to_state text NOT NULL,
      actor_kind text NOT NULL CHECK (actor_kind IN ('member', 'staff', 'system')),
      actor_id text NOT NULL,
      reason_code text,
      at timestamptz NOT NULL
    )`);
  await runner.query('CREATE INDEX history_of_attempt ON payments.attempt_history (attempt_id, id)');
  await appendOnly(runner, 'payments.attempt_history');
}

async function createRefund(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payments.refund (
      id uuid PRIMARY KEY,
      attempt_id uuid NOT NULL REFERENCES payments.attempt (id),
      reason_code text NOT NULL,
      currency char(3) NOT NULL,
      amount bigint NOT NULL CHECK (amount > 0),
      state text NOT NULL CHECK (state IN ('pending', 'succeeded', 'failed')),
      key_version int NOT NULL DEFAULT 1 CHECK (key_version > 0),
      provider_id text UNIQUE,
      failure text,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CHECK (state <> 'succeeded' OR provider_id IS NOT NULL)
    )`);
  // A payment is given back by itself at most once.
  await runner.query(
    `CREATE UNIQUE INDEX refund_once_by_itself ON payments.refund (attempt_id) WHERE state <> 'failed'`,
  );
  await writable(runner, 'payments.refund');
}

async function createInbox(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payments.inbox_event (
      mode text NOT NULL CHECK (mode IN (${MODES})),
      event_id text NOT NULL,
      source text NOT NULL CHECK (source IN ('snapshot', 'thin', 'catch-up')),
      type text NOT NULL,
      object_id text NOT NULL,
      occurred_at timestamptz NOT NULL,
      received_at timestamptz NOT NULL,
      PRIMARY KEY (mode, event_id)
    )`);
  await runner.query('CREATE INDEX inbox_event_of_object ON payments.inbox_event (object_id)');
  await runner.query('CREATE INDEX inbox_event_age ON payments.inbox_event (received_at)');
  await appendOnly(runner, 'payments.inbox_event');
  await runner.query(`
    CREATE TABLE payments.event_cursor (
      mode text PRIMARY KEY CHECK (mode IN (${MODES})),
      caught_up_to timestamptz NOT NULL
    )`);
  await writable(runner, 'payments.event_cursor');
}
