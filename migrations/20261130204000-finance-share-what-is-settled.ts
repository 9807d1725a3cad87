import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, readOnly } from './grants.js';

/**
 * Contributors share in money that came. What each would get of a sale that is paid whole stands in `sale_share`; what was
 * paid of it, in `sale_settlement`. Sales of before were accrued when they were sold: those that are paid stay as they are.
 */
export class FinanceShareWhatIsSettled20261130204000 implements MigrationInterface {
  readonly name = 'FinanceShareWhatIsSettled20261130204000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SETTLEMENTS_VIEW);
    await readOnly(runner, 'payments.v_order_settlement');
    await runner.query(SETTLEMENTS);
    await runner.query('CREATE INDEX sale_settlement_of_sale ON finance.sale_settlement (request_id)');
    await runner.query(SHARES);
    await appendOnly(runner, 'finance.sale_settlement', 'finance.sale_share');
    // A penny of a share can come without a penny of what it is of.
    await runner.query(`
      ALTER TABLE finance.contributor_share DROP CONSTRAINT contributor_share_check,
        ADD CONSTRAINT contributor_share_sign CHECK (amount > 0 AND base >= 0 OR amount < 0 AND base <= 0)`);
    await runner.query(`
      INSERT INTO finance.sale_share (request_id, article_id, component_id, contributor_id, headline, kind,
        contributor_name, title_id, title_name, base, share_bps, amount)
      SELECT request_id, article_id, component_id, contributor_id, headline, kind, contributor_name, title_id, title_name,
        base, share_bps, amount
      FROM finance.contributor_share WHERE source_kind = 'sale'`);
    await runner.query(`
      INSERT INTO finance.sale_settlement (source_kind, source_id, request_id, paid, due, settled_at)
      SELECT v.source_kind, v.source_id, v.request_id, v.paid, v.due, v.settled_at
      FROM payments.v_order_settlement v JOIN finance.sale s ON s.request_id = v.request_id`);
  }

  async down(): Promise<void> {
    throw new Error('What is settled knows no way back: restore a backup.');
  }
}

/** Money that paid an order: what came of what was asked, both with tax. */
const SETTLEMENTS_VIEW = `
  CREATE VIEW payments.v_order_settlement AS
  SELECT 'checkout'::text AS source_kind, a.id::text AS source_id, a.request_id, a.reference, a.amount AS paid,
    a.amount AS due, a.settled_at
  FROM payments.attempt a WHERE a.settled_at IS NOT NULL
  UNION ALL
  SELECT 'invoice-payment', p.id::text, i.request_id, i.reference, p.applied, i.amount, p.paid_at
  FROM payments.invoice_payment p JOIN payments.invoice i ON i.id = p.invoice_id WHERE p.applied > 0`;

const SETTLEMENTS = `
  CREATE TABLE finance.sale_settlement (
    source_kind text NOT NULL CHECK (source_kind <> ''),
    source_id text NOT NULL CHECK (source_id <> ''),
    request_id uuid NOT NULL REFERENCES finance.sale (request_id),
    paid bigint NOT NULL CHECK (paid > 0),
    due bigint NOT NULL CHECK (due >= paid),
    settled_at timestamptz NOT NULL,
    PRIMARY KEY (source_kind, source_id)
  )`;

const SHARES = `
  CREATE TABLE finance.sale_share (
    request_id uuid NOT NULL REFERENCES finance.sale (request_id),
    article_id uuid NOT NULL,
    component_id text NOT NULL,
    contributor_id uuid NOT NULL,
    headline text NOT NULL,
    kind text NOT NULL,
    contributor_name text NOT NULL,
    title_id uuid NOT NULL,
    title_name text NOT NULL,
    base bigint NOT NULL CHECK (base > 0),
    share_bps integer NOT NULL CHECK (share_bps BETWEEN 1 AND 9999),
    amount bigint NOT NULL CHECK (amount > 0),
    PRIMARY KEY (request_id, article_id, component_id, contributor_id)
  )`;
