import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorise, CLOCK, Money, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { EntryQuery, type EntryView } from '#libs/ledger';
import { Reads } from '#platform/database';
import { dayOf, plannedSteps, type DunningStep, type PlannedStep } from '../dunning/dunning-steps.js';
import type { DisputeState } from '../dispute/dispute.states.js';
import { READ_RECEIVABLES } from '../payments.permissions.js';
import type { ClosesAs, CollectionState } from './collection.entity.js';
import { Collection } from './collection.entity.js';
import type { InvoiceDocument } from './invoice-document.js';
import { invoiceNotFound } from './invoice.errors.js';
import { Invoice, owedOn } from './invoice.entity.js';
import { OWED_STATES, type InvoiceState } from './invoice.states.js';
import { InvoicePayment, type InvoicePaymentKind, type SurplusState } from './invoice-payment.entity.js';

/** An invoice with everything finance knows of it. */
export interface DeskInvoice {
  id: string;
  number: string;
  state: InvoiceState;
  reference: string;
  licenceReference: string;
  organisation: { id: string; name: string };
  headline: string;
  poNumber: string | null;
  termsDays: number;
  issuedAt: string;
  dueOn: string;
  amount: MoneyJson;
  paid: MoneyJson;
  writtenOff: MoneyJson;
  owed: MoneyJson;
  /** What went back of what was paid, by credit notes. */
  refunded: MoneyJson;
  document: InvoiceDocument;
  isExtension: boolean;
  isLicenceSuspended: boolean;
  pause: { until: string; reason: string } | null;
  dunning: { taken: { step: DunningStep; on: string }[]; planned: PlannedStep[] };
  payments: {
    id: string;
    kind: InvoicePaymentKind;
    amount: MoneyJson;
    applied: MoneyJson;
    surplus: MoneyJson;
    surplusState: SurplusState | null;
    surplusNote: string | null;
    surplusFailure: string | null;
    reasonCode: string | null;
    paidAt: string;
    bankReference: string | null;
    chargeId: string | null;
    /** Of what the invoice took. */
    refunded: MoneyJson;
    /** Of its last one; null when it has none. */
    dispute: { id: string; state: DisputeState } | null;
  }[];
  collections: {
    seq: number;
    state: CollectionState;
    amount: MoneyJson;
    closesAs: ClosesAs | null;
    providerId: string | null;
    url: string | null;
    processingSince: string | null;
    failure: string | null;
  }[];
  history: {
    step: string;
    from: string | null;
    to: string;
    by: { kind: string; name: string | null };
    note: string | null;
    at: string;
  }[];
  entries: EntryView[];
}

@Injectable()
export class DeskInvoiceQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: Reads,
    private readonly ledger: EntryQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws payments.invoice-not-found, kernel.forbidden */
  async detail(actor: Actor, number: string): Promise<DeskInvoice> {
    authorise(actor, READ_RECEIVABLES);
    const { manager } = this.dataSource;
    const invoice = await manager.getRepository(Invoice).findOneBy({ number });
    if (!invoice) throw invoiceNotFound();
    const { id: invoiceId } = invoice;
    const [payments, collections, history, taken] = await Promise.all([
      manager.getRepository(InvoicePayment).find({ where: { invoiceId }, order: { id: 'ASC' } }),
      manager.getRepository(Collection).find({ where: { invoiceId }, order: { seq: 'ASC' } }),
      this.history(invoiceId),
      this.reads.query<{ step: DunningStep; on: string }>(
        'SELECT step, done_on::text AS on FROM payments.dunning_step WHERE invoice_id = $1 ORDER BY done_on, at',
        [invoiceId],
      ),
    ]);
    const returns = await this.returns(payments.map(({ id }) => id));
    const entries = await this.ledger.ofSources(sourcesOf(invoice, payments, returns));
    return {
      ...facts(invoice),
      refunded: refundedOf(returns, invoice.currency),
      dunning: { taken, planned: this.planned(invoice, taken) },
      payments: payments.map((payment) => toPayment(payment, returns)),
      collections: collections.map((collection) => toCollection(collection, invoice.currency)),
      ...{ history, entries },
    };
  }

  /** Refunds and disputes of its payments. */
  private returns(paymentIds: readonly string[]): Promise<Returned[]> {
    return this.reads.query<Returned>(
      `SELECT 'refund' AS kind, id, payment_id, amount::text, NULL AS state,
         kind = 'order' AND booked_at IS NOT NULL AS counts
       FROM payments.refund WHERE payment_id = ANY ($1)
       UNION ALL
       SELECT 'dispute', id, payment_id, amount::text, state, false FROM payments.dispute WHERE payment_id = ANY ($1)
       ORDER BY id`,
      [paymentIds],
    );
  }

  private planned(invoice: Invoice, taken: { step: DunningStep; on: string }[]): PlannedStep[] {
    if (!OWED_STATES.includes(invoice.state)) return [];
    const { issuedAt, dueOn, pausedUntil } = invoice;
    return plannedSteps({ issuedOn: dayOf(issuedAt), dueOn, pausedUntil, taken }, dayOf(this.clock.now()));
  }

  private async history(id: string): Promise<DeskInvoice['history']> {
    const rows = await this.reads.query<{
      step: string;
      from_state: string | null;
      to_state: string;
      actor_kind: string;
      name: string | null;
      note: string | null;
      at: Date;
    }>(
      `SELECT h.step, h.from_state, h.to_state, h.actor_kind, coalesce(s.name, m.name) AS name, h.note, h.at
       FROM payments.invoice_history h
       LEFT JOIN identity.v_staff s ON h.actor_kind = 'staff' AND s.user_id::text = h.actor_id
       LEFT JOIN identity.v_member m ON h.actor_kind = 'member' AND m.user_id::text = h.actor_id
       WHERE h.invoice_id = $1 ORDER BY h.id`,
      [id],
    );
    return rows.map((row) => ({
      ...{ step: row.step, from: row.from_state, to: row.to_state, note: row.note, at: row.at.toISOString() },
      by: { kind: row.actor_kind, name: row.name },
    }));
  }
}

interface Returned {
  kind: 'refund' | 'dispute';
  id: string;
  payment_id: string;
  amount: string;
  state: DisputeState | null;
  /** It is booked, and of the order. */
  counts: boolean;
}

function refundedOf(returns: readonly Returned[], currency: string, paymentId?: string): MoneyJson {
  const own = returns.filter((one) => one.counts && (paymentId === undefined || one.payment_id === paymentId));
  const sum = own.reduce((total, { amount }) => total + BigInt(amount), 0n);
  return Money.of(sum, currency).toJSON();
}

function sourcesOf(
  { id }: Invoice,
  payments: InvoicePayment[],
  returns: readonly Returned[],
): { kind: string; id: string }[] {
  const kinds = ['invoice-payment', 'payment-fee', 'write-off'];
  return [
    ...returns.flatMap(({ kind, id: returned }) => [
      ...['', '/failed', '/won', '/lost'].map((end) => ({ kind, id: `${returned}${end}` })),
      { kind: 'dispute-fee', id: returned },
    ]),
    ...['invoice', 'invoice-void', 'write-off'].map((kind) => ({ kind, id })),
    ...payments.flatMap((payment) => kinds.map((kind) => ({ kind, id: payment.id }))),
  ];
}

function facts(
  invoice: Invoice,
): Omit<DeskInvoice, 'refunded' | 'dunning' | 'payments' | 'collections' | 'history' | 'entries'> {
  const of = (minor: bigint) => Money.of(minor, invoice.currency).toJSON();
  const { pausedUntil: until, pauseReason: reason } = invoice;
  return {
    ...{ id: invoice.id, number: invoice.number, state: invoice.state, reference: invoice.reference },
    ...{ licenceReference: invoice.licenceReference, headline: invoice.headline, poNumber: invoice.poNumber },
    organisation: { id: invoice.organisationId, name: invoice.organisationName },
    ...{ termsDays: invoice.termsDays, issuedAt: invoice.issuedAt.toISOString(), dueOn: invoice.dueOn },
    ...{ amount: of(invoice.amount), paid: of(invoice.paid), writtenOff: of(invoice.writtenOff) },
    ...{ owed: owedOn(invoice).toJSON(), document: invoice.document, isExtension: invoice.isExtension },
    isLicenceSuspended: invoice.suspendedAt !== null,
    pause: until && reason ? { until, reason } : null,
  };
}

function toPayment(payment: InvoicePayment, returns: readonly Returned[]): DeskInvoice['payments'][number] {
  const of = (minor: bigint) => Money.of(minor, payment.currency).toJSON();
  const dispute = returns.filter((one) => one.kind === 'dispute' && one.payment_id === payment.id).at(-1);
  return {
    ...{ id: payment.id, kind: payment.kind, amount: of(payment.amount), applied: of(payment.applied) },
    ...{ surplus: of(payment.surplus), surplusState: payment.surplusState, surplusNote: payment.surplusNote },
    ...{ surplusFailure: payment.surplusFailure, reasonCode: payment.reasonCode },
    ...{ paidAt: payment.paidAt.toISOString(), bankReference: payment.bankReference, chargeId: payment.chargeId },
    refunded: refundedOf(returns, payment.currency, payment.id),
    dispute: dispute ? { id: dispute.id, state: dispute.state! } : null,
  };
}

const toCollection = (one: Collection, currency: string): DeskInvoice['collections'][number] => ({
  ...{ seq: one.seq, state: one.state, amount: Money.of(one.amount, currency).toJSON(), closesAs: one.closesAs },
  ...{ providerId: one.providerId, url: one.url, failure: one.failure },
  processingSince: one.processingSince?.toISOString() ?? null,
});
