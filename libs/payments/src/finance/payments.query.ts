import { Injectable } from '@nestjs/common';
import { authorise, isId, Money, type Actor, type MoneyJson } from '#libs/kernel';
import { EntryQuery, type EntryView } from '#libs/ledger';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { ATTEMPT_STATES, type AttemptState } from '../attempt/attempt.states.js';
import type { InvoicePaymentKind } from '../invoice/invoice-payment.entity.js';
import { paymentNotFound } from '../payments.errors.js';
import { READ_PAYMENTS } from '../payments.permissions.js';
import type { DisputeState } from '../dispute/dispute.states.js';
import type { RefundState } from '../refund/refund.states.js';
import { referencePattern } from './reference-pattern.js';

/** Not a state: held or paid twice, and nobody has sent it back yet. */
const WAITS = 'waits-for-finance';
export const PAYMENT_FILTER_STATES = [...ATTEMPT_STATES, WAITS] as const;
export type PaymentFilterState = (typeof PAYMENT_FILTER_STATES)[number];

/** A line of finance's list. */
export interface PaymentListItem {
  /** The attempt's id, or that of the invoice's payment. */
  id: string;
  kind: 'checkout' | 'invoice';
  state: AttemptState;
  mode: 'sandbox' | 'test' | 'live';
  /** `R-2026-00042` */
  reference: string;
  licenceReference: string;
  organisation: { id: string; name: string };
  headline: string;
  /** What was asked. */
  amount: MoneyJson;
  /** What came; null until something did. */
  received: MoneyJson | null;
  /** What the provider kept; null while not known. */
  fee: MoneyJson | null;
  /** Why it is held, failed or returned; null otherwise. */
  reasonCode: string | null;
  sessionId: string | null;
  chargeId: string | null;
  receiptNumber: string | null;
  /** Of the invoice that it pays. */
  invoiceNumber: string | null;
  /** How an invoice was paid; null for a checkout. */
  method: InvoicePaymentKind | null;
  /** ISO 8601. */
  createdAt: string;
  paidAt: string | null;
  settledAt: string | null;
}

export interface PaymentDetail extends PaymentListItem {
  paymentIntentId: string | null;
  history: {
    from: string | null;
    to: string;
    /** The name of a person; null for what happens by itself. */
    by: { kind: string; id: string; name: string | null };
    reasonCode: string | null;
    at: string;
  }[];
  refunds: {
    id: string;
    state: RefundState;
    amount: MoneyJson;
    reasonCode: string;
    providerId: string | null;
    failure: string | null;
    /** Why finance sent it back, and who; null for what goes back by itself. */
    note: string | null;
    begunBy: string | null;
    createdAt: string;
  }[];
  disputes: { id: string; state: DisputeState; amount: MoneyJson; dueAt: string | null; openedAt: string }[];
  entries: EntryView[];
}

interface Row {
  id: string;
  kind: PaymentListItem['kind'];
  state: AttemptState;
  mode: PaymentListItem['mode'];
  request_id: string;
  reference: string;
  licence_reference: string;
  organisation_id: string;
  organisation_name: string;
  headline: string;
  currency: string;
  amount: string;
  received_currency: string | null;
  received_amount: string | null;
  fee_currency: string | null;
  fee_amount: string | null;
  reason_code: string | null;
  session_id: string | null;
  payment_intent_id: string | null;
  charge_id: string | null;
  receipt_number: string | null;
  invoice_number: string | null;
  method: InvoicePaymentKind | null;
  created_at: Date;
  paid_at: Date | null;
  settled_at: Date | null;
}

const SELECT = `
  SELECT a.id, a.kind, a.state, a.mode, a.request_id, a.reference, a.licence_reference, a.organisation_id, a.organisation_name,
    a.headline, a.currency, a.amount, a.received_currency, a.received_amount, a.fee_currency, a.fee_amount,
    a.reason_code, a.session_id, a.payment_intent_id, a.charge_id, r.number AS receipt_number, a.invoice_number,
    a.method, a.created_at, a.paid_at, a.settled_at
  FROM payments.v_payment a LEFT JOIN payments.receipt r ON r.attempt_id = a.id`;

const WAITS_FOR_FINANCE = `a.state IN ('held', 'surplus') AND NOT EXISTS (
           SELECT FROM payments.refund w WHERE w.payment_id = a.id AND w.state NOT IN ('failed', 'refused'))`;

/** Those of an invoice's steps that were about the payment, in the shape of an attempt's. */
const INVOICE_STEPS = `(
         SELECT i.id, (i.data ->> 'paymentId')::uuid AS attempt_id, NULL AS from_state, i.step AS to_state, i.actor_kind,
           i.actor_id, NULL AS reason_code, i.at
         FROM payments.invoice_history i JOIN payments.invoice_payment p ON p.invoice_id = i.invoice_id
         WHERE p.id = $1 AND i.data ? 'paymentId')`;

/** Payments as finance sees them: state, attempt, charge and ledger entries. */
@Injectable()
export class PaymentsQuery {
  constructor(
    private readonly reads: Reads,
    private readonly ledger: EntryQuery,
  ) {}

  /** The newest first; `reference` may be the beginning of one, or of the licence's. @throws database.bad-cursor */
  async list(
    actor: Actor,
    input: { state?: PaymentFilterState; reference?: string; cursor?: string; limit?: number },
  ): Promise<Page<PaymentListItem>> {
    authorise(actor, READ_PAYMENTS);
    const limit = pageSize(input.limit);
    const [after] = decodeCursor(input.cursor, 1) ?? [];
    if (after !== undefined && !isId(after)) decodeCursor('!', 1);
    const rows = await this.reads.query<Row>(
      `${SELECT}
       WHERE ($1::text IS NULL OR a.state = $1 OR ($1 = '${WAITS}' AND ${WAITS_FOR_FINANCE}))
         AND ($2::text IS NULL OR a.reference LIKE $2)
         AND ($3::uuid IS NULL OR a.id < $3)
       ORDER BY a.id DESC LIMIT $4`,
      [input.state ?? null, referencePattern(input.reference), after ?? null, limit + 1],
    );
    return toPage(rows.map(toItem), limit, (item) => [item.id]);
  }

  /** @throws payments.payment-not-found */
  async detail(actor: Actor, id: string): Promise<PaymentDetail> {
    authorise(actor, READ_PAYMENTS);
    const row = isId(id) ? await this.reads.one<Row>(`${SELECT} WHERE a.id = $1`, [id]) : undefined;
    if (!row) throw paymentNotFound();
    const refunds = await this.refunds(id);
    const disputes = await this.disputes(id);
    const entries = await this.ledger.ofSources([
      // The order's own entry belongs to the payment that settled it.
      ...(row.settled_at && row.kind === 'checkout' ? [{ kind: 'order', id: row.request_id }] : []),
      ...['payment', 'invoice-payment', 'write-off'].map((kind) => ({ kind, id })),
      { kind: 'payment-fee', id },
      ...refunds.flatMap(({ id: refund }) =>
        [refund, `${refund}/failed`].map((source) => ({ kind: 'refund', id: source })),
      ),
      ...disputes.flatMap(({ id: dispute }) => [
        ...['', '/won', '/lost'].map((end) => ({ kind: 'dispute', id: `${dispute}${end}` })),
        { kind: 'dispute-fee', id: dispute },
      ]),
    ]);
    return {
      ...toItem(row),
      paymentIntentId: row.payment_intent_id,
      history: await this.history(id, row.kind),
      refunds,
      disputes,
      entries,
    };
  }

  private async history(id: string, kind: PaymentListItem['kind']): Promise<PaymentDetail['history']> {
    const rows = await this.reads.query<{
      from_state: string | null;
      to_state: string;
      actor_kind: string;
      actor_id: string;
      actor_name: string | null;
      reason_code: string | null;
      at: Date;
    }>(
      `SELECT h.from_state, h.to_state, h.actor_kind, h.actor_id, coalesce(s.name, m.name) AS actor_name,
         h.reason_code, h.at
       FROM ${kind === 'invoice' ? INVOICE_STEPS : 'payments.attempt_history'} h
       LEFT JOIN identity.v_staff s ON s.user_id = CASE WHEN h.actor_kind = 'staff' THEN h.actor_id::uuid END
       LEFT JOIN identity.v_member m ON m.user_id = CASE WHEN h.actor_kind = 'member' THEN h.actor_id::uuid END
       WHERE h.attempt_id = $1 ORDER BY h.id`,
      [id],
    );
    return rows.map((row) => ({
      from: row.from_state,
      to: row.to_state,
      by: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
      reasonCode: row.reason_code,
      at: row.at.toISOString(),
    }));
  }

  private async disputes(id: string): Promise<PaymentDetail['disputes']> {
    const rows = await this.reads.query<{
      id: string;
      state: DisputeState;
      currency: string;
      amount: string;
      due_at: Date | null;
      opened_at: Date;
    }>(
      `SELECT id, state, currency, amount::text, due_at, opened_at FROM payments.dispute WHERE payment_id = $1 ORDER BY id`,
      [id],
    );
    return rows.map((row) => ({
      ...{ id: row.id, state: row.state, amount: Money.of(BigInt(row.amount), row.currency).toJSON() },
      ...{ dueAt: row.due_at?.toISOString() ?? null, openedAt: row.opened_at.toISOString() },
    }));
  }

  private async refunds(id: string): Promise<PaymentDetail['refunds']> {
    const rows = await this.reads.query<{
      id: string;
      state: RefundState;
      currency: string;
      amount: string;
      reason_code: string;
      provider_id: string | null;
      failure: string | null;
      note: string | null;
      begun_by: string | null;
      created_at: Date;
    }>(
      `SELECT r.id, r.state, r.currency, r.amount, r.reason_code, r.provider_id, r.failure, r.note,
         s.name AS begun_by, r.created_at
       FROM payments.refund r LEFT JOIN identity.v_staff s ON s.user_id = r.begun_by
       WHERE r.payment_id = $1 ORDER BY r.id`,
      [id],
    );
    return rows.map((row) => ({
      id: row.id,
      state: row.state,
      amount: Money.of(BigInt(row.amount), row.currency).toJSON(),
      reasonCode: row.reason_code,
      providerId: row.provider_id,
      failure: row.failure,
      note: row.note,
      begunBy: row.begun_by,
      createdAt: row.created_at.toISOString(),
    }));
  }
}

function toItem(row: Row): PaymentListItem {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    mode: row.mode,
    reference: row.reference,
    licenceReference: row.licence_reference,
    organisation: { id: row.organisation_id, name: row.organisation_name },
    headline: row.headline,
    amount: Money.of(BigInt(row.amount), row.currency).toJSON(),
    received: moneyOrNull(row.received_amount, row.received_currency),
    fee: moneyOrNull(row.fee_amount, row.fee_currency),
    reasonCode: row.reason_code,
    sessionId: row.session_id,
    chargeId: row.charge_id,
    receiptNumber: row.receipt_number,
    invoiceNumber: row.invoice_number,
    method: row.method,
    createdAt: row.created_at.toISOString(),
    paidAt: row.paid_at?.toISOString() ?? null,
    settledAt: row.settled_at?.toISOString() ?? null,
  };
}

const moneyOrNull = (amount: string | null, currency: string | null): MoneyJson | null =>
  amount === null || currency === null ? null : Money.of(BigInt(amount), currency).toJSON();
