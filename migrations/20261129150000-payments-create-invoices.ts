import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, appendOnly, readOnly, writable } from './grants.js';

const MODES = `'sandbox', 'test', 'live'`;
const TREATMENTS = `'standard', 'reduced', 'reverse-charge', 'outside-scope', 'exempt', 'not-configured'`;

/**
 * Invoices on account: our own numbered document, how its money is collected at the provider, what came, what was said
 * to the debtor, and the terms an organisation has beyond its days.
 */
export class PaymentsCreateInvoices20261129150000 implements MigrationInterface {
  readonly name = 'PaymentsCreateInvoices20261129150000';

  async up(runner: QueryRunner): Promise<void> {
    await createTerms(runner);
    await createInvoice(runner);
    await createCollection(runner);
    await createPayment(runner);
    await createHistory(runner);
    await runner.query(`
      INSERT INTO ledger.account (code, name, kind, number) VALUES
        ('bank', 'Bank account', 'asset', 1250), ('bad-debts', 'Bad debts', 'expense', 5200)
      ON CONFLICT DO NOTHING`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE payments.dunning_step, payments.invoice_history, payments.invoice_payment,
      payments.collection, payments.invoice, payments.provider_customer, payments.account_terms`);
    await runner.query('ALTER TABLE payments.legal_entity DROP COLUMN next_invoice');
    await runner.query(`DELETE FROM ledger.account WHERE code IN ('bank', 'bad-debts')`);
  }
}

async function createTerms(runner: QueryRunner): Promise<void> {
  await runner.query(
    'ALTER TABLE payments.legal_entity ADD COLUMN next_invoice bigint NOT NULL DEFAULT 1 CHECK (next_invoice > 0)',
  );
  await runner.query(`GRANT UPDATE (next_invoice) ON payments.legal_entity TO ${APP_ROLE}`);
  // Days are identity's; these are what payments looks at before it lends. `limits`: currency to minor units.
  await runner.query(`
    CREATE TABLE payments.account_terms (
      organisation_id uuid PRIMARY KEY,
      po_required boolean NOT NULL DEFAULT true,
      limits jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(limits) = 'object'),
      set_by uuid,
      set_at timestamptz NOT NULL
    )`);
  await writable(runner, 'payments.account_terms');
  await runner.query(`
    CREATE TABLE payments.provider_customer (
      organisation_id uuid NOT NULL,
      mode text NOT NULL CHECK (mode IN (${MODES})),
      provider_id text NOT NULL,
      PRIMARY KEY (organisation_id, mode)
    )`);
  await appendOnly(runner, 'payments.provider_customer');
}

async function createInvoice(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payments.invoice (
      id uuid PRIMARY KEY,
      mode text NOT NULL CHECK (mode IN (${MODES})),
      request_id uuid NOT NULL,
      reference text NOT NULL CHECK (reference ~ '^R-[0-9]{4}-[0-9]{5,}$'),
      licence_reference text NOT NULL,
      organisation_id uuid NOT NULL,
      organisation_name text NOT NULL,
      requester_id text NOT NULL,
      issued_by text NOT NULL,
      headline text NOT NULL,
      item_count int NOT NULL CHECK (item_count >= 0),
      is_extension boolean NOT NULL DEFAULT false,
      state text NOT NULL CHECK (state IN ('issuing', 'open', 'overdue', 'paid', 'void', 'uncollectible')),
      legal_entity text NOT NULL REFERENCES payments.legal_entity (code),
      serial bigint NOT NULL CHECK (serial > 0),
      number text NOT NULL UNIQUE,
      currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
      amount bigint NOT NULL CHECK (amount > 0),
      tax bigint NOT NULL DEFAULT 0 CHECK (tax >= 0 AND tax < amount),
      net bigint NOT NULL GENERATED ALWAYS AS (amount - tax) STORED,
      tax_treatment text NOT NULL CHECK (tax_treatment IN (${TREATMENTS})),
      tax_rate_bp integer NOT NULL CHECK (tax_rate_bp BETWEEN 0 AND 5000),
      tax_table_version integer,
      tax_country char(2),
      tax_reason text NOT NULL,
      tax_evidence jsonb,
      po_number text CHECK (length(po_number) BETWEEN 1 AND 60),
      terms_days int NOT NULL CHECK (terms_days BETWEEN 1 AND 120),
      issued_at timestamptz NOT NULL,
      due_on date NOT NULL,
      paid bigint NOT NULL DEFAULT 0 CHECK (paid >= 0),
      written_off bigint NOT NULL DEFAULT 0 CHECK (written_off >= 0),
      document jsonb NOT NULL,
      paused_until date,
      pause_reason text,
      suspended_at timestamptz,
      reason_code text,
      paid_at timestamptz,
      updated_at timestamptz NOT NULL,
      UNIQUE (legal_entity, serial),
      CHECK (paid + written_off <= amount),
      CHECK (state <> 'paid' OR paid = amount),
      CHECK (state <> 'uncollectible' OR paid + written_off = amount),
      CHECK ((paused_until IS NULL) = (pause_reason IS NULL))
    )`);
  // An order has at most one invoice that counts.
  await runner.query(`CREATE UNIQUE INDEX invoice_one_live ON payments.invoice (request_id) WHERE state <> 'void'`);
  await runner.query('CREATE INDEX invoice_of_organisation ON payments.invoice (organisation_id, id DESC)');
  await runner.query('CREATE INDEX invoice_of_reference ON payments.invoice (reference)');
  await runner.query('CREATE INDEX invoice_by_issue ON payments.invoice (issued_at, id)');
  await runner.query(
    `CREATE INDEX invoice_owed ON payments.invoice (due_on, id) WHERE state IN ('issuing', 'open', 'overdue')`,
  );
  // What an invoice says is never changed: only what becomes of it.
  await readOnly(runner, 'payments.invoice');
  await runner.query(`GRANT INSERT ON payments.invoice TO ${APP_ROLE}`);
  await runner.query(`
    GRANT UPDATE (state, paid, written_off, paused_until, pause_reason, suspended_at, reason_code, paid_at, updated_at)
    ON payments.invoice TO ${APP_ROLE}`);
}

async function createCollection(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payments.collection (
      id uuid PRIMARY KEY,
      invoice_id uuid NOT NULL REFERENCES payments.invoice (id),
      seq int NOT NULL CHECK (seq > 0),
      amount bigint NOT NULL CHECK (amount > 0),
      state text NOT NULL CHECK (state IN ('wanted', 'open', 'closing', 'closed', 'paid', 'failed')),
      closes_as text CHECK (closes_as IN ('void', 'paid-elsewhere', 'uncollectible', 'replaced')),
      close_note text,
      closed_by jsonb,
      key_version int NOT NULL DEFAULT 1 CHECK (key_version > 0),
      provider_id text UNIQUE,
      url text,
      processing_since timestamptz,
      failure text,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      UNIQUE (invoice_id, seq),
      CHECK (state NOT IN ('open', 'paid') OR provider_id IS NOT NULL),
      CHECK (state NOT IN ('closing', 'closed') OR closes_as IS NOT NULL)
    )`);
  await runner.query(
    `CREATE UNIQUE INDEX collection_one_live ON payments.collection (invoice_id) WHERE state IN ('wanted', 'open')`,
  );
  await runner.query(
    `CREATE INDEX collection_to_poll ON payments.collection (updated_at) WHERE state IN ('wanted', 'open', 'closing')`,
  );
  await writable(runner, 'payments.collection');
}

async function createPayment(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payments.invoice_payment (
      id uuid PRIMARY KEY,
      invoice_id uuid NOT NULL REFERENCES payments.invoice (id),
      collection_id uuid REFERENCES payments.collection (id),
      kind text NOT NULL CHECK (kind IN ('card', 'bank-debit', 'transfer')),
      currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
      amount bigint NOT NULL CHECK (amount > 0),
      applied bigint NOT NULL CHECK (applied >= 0 AND applied <= amount),
      surplus bigint NOT NULL GENERATED ALWAYS AS (amount - applied) STORED,
      reason_code text,
      paid_at timestamptz NOT NULL,
      bank_reference text,
      recorded_by uuid,
      payment_intent_id text UNIQUE,
      charge_id text UNIQUE,
      fee_currency char(3),
      fee_amount bigint CHECK (fee_amount >= 0),
      surplus_state text CHECK (surplus_state IN ('waiting', 'returning', 'returned')),
      surplus_key_version int NOT NULL DEFAULT 1,
      surplus_note text,
      surplus_provider_id text UNIQUE,
      surplus_failure text,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CHECK ((kind = 'transfer') = (charge_id IS NULL)),
      CHECK ((surplus_state IS NULL) = (amount = applied))
    )`);
  // One line of the bank's statement is one payment, however often it is typed in.
  await runner.query(`
    CREATE UNIQUE INDEX invoice_payment_once ON payments.invoice_payment (invoice_id, bank_reference)
    WHERE kind = 'transfer'`);
  await runner.query('CREATE INDEX payment_of_invoice ON payments.invoice_payment (invoice_id, id)');
  await writable(runner, 'payments.invoice_payment');
}

async function createHistory(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payments.invoice_history (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      invoice_id uuid NOT NULL REFERENCES payments.invoice (id),
      step text NOT NULL,
      from_state text,
      to_state text NOT NULL,
      actor_kind text NOT NULL CHECK (actor_kind IN ('member', 'staff', 'system')),
      actor_id text NOT NULL,
      note text,
      data jsonb NOT NULL DEFAULT '{}',
      at timestamptz NOT NULL
    )`);
  await runner.query('CREATE INDEX history_of_invoice ON payments.invoice_history (invoice_id, id)');
  await appendOnly(runner, 'payments.invoice_history');
  await runner.query(`
    CREATE TABLE payments.dunning_step (
      invoice_id uuid NOT NULL REFERENCES payments.invoice (id),
      step text NOT NULL CHECK (step IN ('reminder', 'due', 'first-reminder', 'second-reminder', 'suspension')),
      outcome text NOT NULL CHECK (outcome IN ('done', 'skipped')),
      done_on date NOT NULL,
      at timestamptz NOT NULL,
      PRIMARY KEY (invoice_id, step)
    )`);
  await appendOnly(runner, 'payments.dunning_step');
}
