import { Injectable } from '@nestjs/common';
import { authorise, Money, organisationOf, type Actor, type MoneyJson } from '#libs/kernel';
import { Reads, Transactions } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { FOLLOW_PAYMENT, READ_RECEIPTS } from '../payments.permissions.js';
import { ACCOUNT_SQL, creditLeft, toAccountTerms, type AccountRow } from './check-credit.js';
import type { InvoiceDocument } from './invoice-document.js';
import { invoiceNotFound } from './invoice.errors.js';
import { SettleInvoiceJob, settleInvoiceKey } from './invoice.events.js';
import { OWED_STATES, type InvoiceState } from './invoice.states.js';
import type { InvoicePaymentKind } from './invoice-payment.entity.js';

export interface InvoicePaymentView {
  kind: InvoicePaymentKind;
  amount: MoneyJson;
  /** What came beyond the invoice and goes back. */
  surplus: MoneyJson;
  /** ISO 8601. */
  paidAt: string;
  bankReference: string | null;
}

/** An invoice as its licensee sees it. */
export interface InvoiceDetail {
  number: string;
  state: InvoiceState;
  document: InvoiceDocument;
  headline: string;
  amount: MoneyJson;
  owed: MoneyJson;
  /** The page to pay it; null while it is being made, when it has none, or when nothing is owed. */
  payUrl: string | null;
  /** Its page is being made. Without one it is paid by transfer. */
  isPreparing: boolean;
  /** A bank debit is on its way. */
  isProcessing: boolean;
  /** Why the last try to pay failed. */
  failure: string | null;
  /** Its licence is held back for it. */
  isLicenceSuspended: boolean;
  payments: InvoicePaymentView[];
}

/** Whether and how an order can be bought on account. */
export interface AccountOption {
  isOffered: boolean;
  days: number | null;
  poRequired: boolean;
  /** null: there is no limit. */
  creditLeft: MoneyJson | null;
  /** The invoice it is on already. */
  invoiceNumber: string | null;
}

interface Row {
  id: string;
  number: string;
  state: InvoiceState;
  document: InvoiceDocument;
  headline: string;
  currency: string;
  amount: string;
  owed: string;
  suspended: boolean;
  provider_id: string | null;
  url: string | null;
  preparing: boolean | null;
  processing: boolean | null;
  failure: string | null;
}

interface OrderRow {
  number: string | null;
  currency: string | null;
  methods: string[];
  state: string;
}

/** Invoices of the actor's organisation. */
@Injectable()
export class InvoiceQuery {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
  ) {}

  /** Of one that is owed the provider is asked again. @throws payments.invoice-not-found */
  async detail(actor: Actor, number: string): Promise<InvoiceDetail> {
    authorise(actor, READ_RECEIPTS);
    const { organisationId } = organisationOf(actor);
    const row = await this.reads.one<Row>(DETAIL, [number, organisationId]);
    if (!row) throw invoiceNotFound();
    const isOwed = OWED_STATES.includes(row.state);
    if (isOwed && row.provider_id) await this.askAgain(row.provider_id);
    const of = (minor: string) => Money.of(BigInt(minor), row.currency).toJSON();
    return {
      ...{ number: row.number, state: row.state, document: row.document, headline: row.headline },
      ...{ amount: of(row.amount), owed: of(row.owed), payUrl: isOwed ? row.url : null },
      ...{ isPreparing: row.preparing ?? false, isProcessing: row.processing ?? false },
      ...{ failure: isOwed ? row.failure : null },
      isLicenceSuspended: row.suspended,
      payments: await this.payments(row.id),
    };
  }

  /** null when the number is no invoice's: it may be a receipt's. */
  async document(actor: Actor, number: string): Promise<InvoiceDocument | null> {
    authorise(actor, READ_RECEIPTS);
    const { organisationId } = organisationOf(actor);
    const row = await this.reads.one<{ document: InvoiceDocument }>(
      'SELECT document FROM payments.invoice WHERE number = $1 AND organisation_id = $2',
      [number, organisationId],
    );
    return row?.document ?? null;
  }

  /** Another organisation's order is like one that does not exist: not offered. */
  async option(actor: Actor, reference: string): Promise<AccountOption> {
    authorise(actor, FOLLOW_PAYMENT);
    const { organisationId } = organisationOf(actor);
    const order = await this.reads.one<OrderRow>(ORDER, [reference, organisationId]);
    const none = { isOffered: false, days: null, poRequired: false, creditLeft: null };
    if (!order) return { ...none, invoiceNumber: null };
    const { number: invoiceNumber, currency } = order;
    if (!currency || order.state !== 'accepted' || !order.methods.includes('invoice'))
      return { ...none, invoiceNumber };
    const account = await this.reads.one<AccountRow>(ACCOUNT_SQL, [organisationId, currency]);
    const terms = toAccountTerms(account, currency);
    if (!terms) return { ...none, invoiceNumber };
    const { days, poRequired } = terms;
    const left = creditLeft(terms)?.toJSON() ?? null;
    return { isOffered: true, days, poRequired, creditLeft: left, invoiceNumber };
  }

  private askAgain(providerId: string): Promise<void> {
    return this.transactions.run((tx) =>
      this.jobs.enqueue(tx, SettleInvoiceJob, { providerId }, { key: settleInvoiceKey(providerId) }),
    );
  }

  private async payments(id: string): Promise<InvoicePaymentView[]> {
    const rows = await this.reads.query<{
      kind: InvoicePaymentKind;
      currency: string;
      amount: string;
      surplus: string;
      paid_at: Date;
      bank_reference: string | null;
    }>(
      `SELECT kind, currency, amount, surplus, paid_at, bank_reference FROM payments.invoice_payment
       WHERE invoice_id = $1 ORDER BY id`,
      [id],
    );
    return rows.map((row) => ({
      kind: row.kind,
      amount: Money.of(BigInt(row.amount), row.currency).toJSON(),
      surplus: Money.of(BigInt(row.surplus), row.currency).toJSON(),
      paidAt: row.paid_at.toISOString(),
      bankReference: row.bank_reference,
    }));
  }
}

const DETAIL = `
  SELECT i.id, i.number, i.state, i.document, i.headline, i.currency, i.amount,
    (i.amount - i.paid - i.written_off)::text AS owed, i.suspended_at IS NOT NULL AS suspended, c.provider_id,
    CASE WHEN c.state = 'open' THEN c.url END AS url, c.state = 'wanted' AS preparing, c.processing_since IS NOT NULL AS processing, c.failure
  FROM payments.invoice i
  LEFT JOIN payments.collection c ON c.invoice_id = i.id AND c.state IN ('wanted', 'open')
  WHERE i.number = $1 AND i.organisation_id = $2`;

const ORDER = `
  SELECT i.number, r.currency, r.payment_methods AS methods, r.state
  FROM licensing.v_payable r
  LEFT JOIN payments.invoice i ON i.request_id = r.id AND i.state <> 'void'
  WHERE r.reference = $1 AND r.organisation_id = $2`;
