import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, sequences, writable } from './grants.js';

const STATES = `'submitted', 'in_review', 'changes_requested', 'offered', 'accepted', 'fulfilled', 'declined', 'withdrawn', 'expired'`;

/** Requests with their offers, messages, decisions and second approvals. Only the request's own row ever changes. */
export class LicensingCreateRequests20261123005100 implements MigrationInterface {
  readonly name = 'LicensingCreateRequests20261123005100';

  async up(runner: QueryRunner): Promise<void> {
    await this.createRequest(runner);
    await this.createOffer(runner);
    await this.createMessage(runner);
    await this.createDecision(runner);
  }

  private async createRequest(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SEQUENCE licensing.request_number');
    await sequences(runner, 'licensing.request_number');
    await runner.query(`
      CREATE TABLE licensing.request (
        id uuid PRIMARY KEY,
        number bigint NOT NULL DEFAULT nextval('licensing.request_number'),
        year smallint NOT NULL CHECK (year BETWEEN 2000 AND 9999),
        reference text NOT NULL UNIQUE GENERATED ALWAYS AS
          ('R-' || year::text || '-' || lpad(number::text, greatest(5, length(number::text)), '0')) STORED,
        kind text NOT NULL CHECK (kind IN ('quote', 'free')),
        organisation_id uuid NOT NULL,
        requester_id text NOT NULL,
        requester_name text NOT NULL,
        licensee jsonb NOT NULL,
        state text NOT NULL CHECK (state IN (${STATES})),
        quote_id uuid REFERENCES licensing.quote (id),
        offer_id uuid,
        proposal_id uuid,
        title_id uuid,
        title_name text,
        headline text NOT NULL,
        language text NOT NULL,
        direction text NOT NULL CHECK (direction IN ('ltr', 'rtl')),
        item_count int NOT NULL CHECK (item_count >= 0),
        currency char(3),
        amount bigint CHECK (amount >= 0),
        rush boolean NOT NULL,
        reasons jsonb NOT NULL,
        ruling jsonb,
        payment_methods text[] NOT NULL DEFAULT '{}',
        free_text text,
        url text,
        question text,
        decline_code text,
        decline_note text,
        terms_version text,
        accepted_by text,
        idempotency_key text,
        submitted_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        promised_at timestamptz,
        offer_expires_at timestamptz,
        answer_due_at timestamptz,
        payment_due_at timestamptz,
        payment_open_until timestamptz,
        CHECK ((currency IS NULL) = (amount IS NULL)),
        CHECK (kind = 'free' OR quote_id IS NOT NULL),
        CHECK (kind = 'quote' OR free_text IS NOT NULL),
        CHECK (state NOT IN ('offered', 'accepted', 'fulfilled') OR (offer_id IS NOT NULL AND amount IS NOT NULL)),
        CHECK (state <> 'in_review' OR promised_at IS NOT NULL),
        CHECK (state <> 'declined' OR decline_code IS NOT NULL)
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX request_once_per_key ON licensing.request (organisation_id, idempotency_key) WHERE idempotency_key IS NOT NULL',
    );
    await runner.query(
      `CREATE UNIQUE INDEX request_once_per_quote ON licensing.request (quote_id)
         WHERE state NOT IN ('withdrawn', 'declined', 'expired')`,
    );
    await runner.query('CREATE INDEX request_of_licensee ON licensing.request (organisation_id, id DESC)');
    await runner.query(`CREATE INDEX request_queue ON licensing.request (promised_at, id) WHERE state = 'in_review'`);
    await runner.query('CREATE INDEX request_by_state ON licensing.request (state, id DESC)');
    await runner.query(
      `CREATE INDEX request_deadlines ON licensing.request (state, offer_expires_at, answer_due_at, payment_due_at)
         WHERE state IN ('offered', 'changes_requested', 'accepted')`,
    );
    await writable(runner, 'licensing.request');
  }

  private async createOffer(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.offer (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES licensing.request (id),
        version int NOT NULL CHECK (version > 0),
        kind text NOT NULL CHECK (kind IN ('rule', 'approval', 'counter')),
        quote_id uuid NOT NULL REFERENCES licensing.quote (id),
        currency char(3) NOT NULL,
        amount bigint NOT NULL CHECK (amount >= 0),
        note text,
        made_by_kind text NOT NULL CHECK (made_by_kind IN ('staff', 'system')),
        made_by text NOT NULL,
        made_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL CHECK (expires_at > made_at),
        UNIQUE (request_id, version)
      )`);
    await appendOnly(runner, 'licensing.offer');
    await runner.query(`
      ALTER TABLE licensing.request ADD CONSTRAINT request_offer_fk
        FOREIGN KEY (offer_id) REFERENCES licensing.offer (id) DEFERRABLE INITIALLY DEFERRED`);
  }

  private async createMessage(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.message (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES licensing.request (id),
        author_kind text NOT NULL CHECK (author_kind IN ('licensee', 'desk')),
        author_id text NOT NULL,
        author_name text NOT NULL,
        body text NOT NULL CHECK (body <> ''),
        at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX message_of_request ON licensing.message (request_id, id)');
    await appendOnly(runner, 'licensing.message');
  }

  private async createDecision(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.decision (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES licensing.request (id),
        decision text NOT NULL CHECK (decision IN ('approve', 'decline', 'ask', 'counter')),
        reviewer_id text NOT NULL,
        reviewer_name text NOT NULL,
        reason_code text,
        note text,
        quote_id uuid REFERENCES licensing.quote (id),
        currency char(3),
        amount bigint CHECK (amount >= 0),
        second_reasons jsonb NOT NULL,
        at timestamptz NOT NULL,
        UNIQUE (id, reviewer_id),
        CHECK (decision <> 'decline' OR reason_code IS NOT NULL),
        CHECK (decision NOT IN ('approve', 'counter') OR (quote_id IS NOT NULL AND amount IS NOT NULL))
      )`);
    await runner.query('CREATE INDEX decision_of_request ON licensing.decision (request_id, id)');
    await runner.query(`
      CREATE TABLE licensing.approval (
        decision_id uuid PRIMARY KEY,
        reviewer_id text NOT NULL,
        approver_id text NOT NULL,
        approver_name text NOT NULL,
        note text,
        at timestamptz NOT NULL,
        FOREIGN KEY (decision_id, reviewer_id) REFERENCES licensing.decision (id, reviewer_id),
        CONSTRAINT approval_by_another CHECK (approver_id <> reviewer_id)
      )`);
    await runner.query(
      'ALTER TABLE licensing.request ADD CONSTRAINT request_proposal_fk FOREIGN KEY (proposal_id) REFERENCES licensing.decision (id)',
    );
    await appendOnly(runner, 'licensing.decision', 'licensing.approval');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE licensing.request DROP CONSTRAINT request_proposal_fk, DROP CONSTRAINT request_offer_fk',
    );
    await runner.query('DROP TABLE licensing.approval, licensing.decision, licensing.message, licensing.offer');
    await runner.query('DROP TABLE licensing.request');
    await runner.query('DROP SEQUENCE licensing.request_number');
  }
}
