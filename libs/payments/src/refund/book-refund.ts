import { Injectable } from '@nestjs/common';
import { Money, type SystemActor } from '#libs/kernel';
import { Defer, EndDeferral, entrySentence, movement, PostEntry, type NewEntry, type NewPosting } from '#libs/ledger';
import { EndLicenceItems } from '#libs/licensing';
import type { Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { IssueCreditNote } from '../credit-note/issue-credit-note.js';
import { writeInvoiceHistory } from '../invoice/move-invoice.js';
import type { Payment } from '../payment/payment.js';
import { OrderRefunded } from '../payments.events.js';
import { refundEntry } from '../settlement/book-payment.js';
import { paymentEvent } from '../settlement/payment-event.js';
import { partOf } from '../tax/round-tax.js';
import { Refund } from './refund.entity.js';

interface Split {
  net: Money;
  tax: Money;
}

/** Money and rights of a settled order that is given back, in the transaction in which that is heard of. */
@Injectable()
export class BookRefund {
  constructor(
    private readonly ledger: PostEntry,
    private readonly endDeferral: EndDeferral,
    private readonly deferrals: Defer,
    private readonly licences: EndLicenceItems,
    private readonly creditNotes: IssueCreditNote,
    private readonly events: Events,
  ) {}

  /** The payment and the refund are held; it has just succeeded. */
  async within(tx: Tx, actor: SystemActor, payment: Payment, refund: Refund, now: Date): Promise<void> {
    const split = await splitOf(tx, payment, refund);
    await this.post(tx, payment, refund, split, now);
    const ends = await this.endRights(tx, actor, payment, refund);
    const number = await this.creditNotes.within(tx, { payment, refund, ...split, ends, now });
    await tx.update(Refund, { id: refund.id }, { net: split.net.minor, tax: split.tax.minor, bookedAt: now });
    await noteOnInvoice(tx, actor, payment, { refundId: refund.id, number, now });
    await this.events.publish(tx, OrderRefunded, {
      ...paymentEvent(payment),
      ...{ amount: split.net.plus(split.tax).toJSON(), refundId: refund.id, creditNoteNumber: number },
      ...{ ends, endedArticles: (refund.items ?? []).filter(({ ends }) => ends).map((i) => i.headline) },
    });
  }

  /** Of money that belongs to no order, or that is owed. */
  async whole(tx: Tx, payment: Payment, refund: Refund, now: Date): Promise<void> {
    await this.ledger.within(tx, refundEntry(refund.id, payment, Money.of(refund.amount, refund.currency), now));
    await tx.update(Refund, { id: refund.id }, { bookedAt: now });
  }

  /** A bank sent money back: it lies with the provider again, and is owed to the payer. */
  async sentBack(tx: Tx, payment: Payment, refund: Refund, now: Date): Promise<void> {
    await this.ledger.within(tx, sentBackEntry(refund, payment, now));
  }

  /** What has not been earned yet is taken from what lies aside, the rest goes on being earned over the same days. */
  private async post(tx: Tx, payment: Payment, refund: Refund, { net, tax }: Split, now: Date): Promise<void> {
    const rest = net.isZero ? null : await this.endDeferral.within(tx, await liveDeferral(tx, payment));
    const postings: NewPosting[] = [];
    if (!net.isZero) postings.push(...movement(rest ? 'deferred-revenue' : 'licence-revenue', payment.account, net));
    if (!tax.isZero) postings.push(...movement('tax', payment.account, tax));
    await this.ledger.within(tx, orderRefundEntry(refund, payment, postings, now));
    if (!rest || rest.whole.compare(net) <= 0) return;
    const { reference, firstDay, lastDay } = rest;
    await this.deferrals.within(tx, {
      source: { kind: 'refund', id: refund.id },
      ...{ reference, from: 'deferred-revenue', to: 'licence-revenue', amount: rest.whole.minus(net) },
      ...{ firstDay, lastDay },
    });
    await tx.update(Refund, { id: refund.id }, { restFrom: refund.id });
  }

  /** @returns what has ended: with the last of its articles, all of it */
  private async endRights(
    tx: Tx,
    actor: SystemActor,
    { requestId }: Payment,
    { ends, items }: Refund,
  ): Promise<Refund['ends']> {
    if (ends === 'none') return 'none';
    const ending = (items ?? []).filter((item) => item.ends).map(({ articleId }) => articleId);
    const only = ends === 'items' ? { items: ending } : {};
    const done = await this.licences.within(tx, actor, { requestId, ...only, reasonCode: 'refund' });
    return done?.state === 'terminated' ? 'all' : ends;
  }
}

/** Under which source what is left of the fee is earned now: the order's or invoice's, or that of the last refund. */
export async function liveDeferral(tx: Tx, payment: Payment): Promise<{ kind: string; id: string }> {
  const [last] = await tx.query<{ id: string }[]>(
    // In the order of booking, also within one moment.
    `SELECT r.rest_from AS id FROM payments.refund r
     JOIN payments.refund_history h ON h.refund_id = r.id AND h.to_state = 'succeeded'
     WHERE r.payment_id = ANY ($1) AND r.rest_from IS NOT NULL ORDER BY h.id DESC LIMIT 1`,
    [payment.siblings],
  );
  return last ? { kind: 'refund', id: last.id } : payment.earnedFrom;
}

/** The tax in it, so that all parts together give back exactly the tax that was paid. */
async function splitOf(tx: Tx, payment: Payment, refund: Refund): Promise<Split> {
  const [row] = await tx.query<{ amount: string; tax: string }[]>(
    `SELECT coalesce(sum(amount), 0)::text AS amount, coalesce(sum(tax), 0)::text AS tax FROM payments.refund
     WHERE payment_id = ANY ($1) AND kind = 'order' AND booked_at IS NOT NULL`,
    [payment.siblings],
  );
  const upTo = partOf(payment, 0n, BigInt(row!.amount) + refund.amount).tax;
  const due = upTo - BigInt(row!.tax);
  const part = due < 0n ? 0n : due > refund.amount ? refund.amount : due;
  return { net: Money.of(refund.amount - part, refund.currency), tax: Money.of(part, refund.currency) };
}

const orderRefundEntry = (refund: Refund, payment: Payment, postings: NewPosting[], now: Date): NewEntry => ({
  source: { kind: 'refund', id: refund.id },
  description: entrySentence('refund', { reference: payment.reference }),
  occurredAt: now,
  postings,
});

const sentBackEntry = (refund: Refund, payment: Payment, now: Date): NewEntry => ({
  source: { kind: 'refund', id: `${refund.id}/failed` },
  description: entrySentence('refund-sent-back', { reference: payment.reference }),
  occurredAt: now,
  postings: movement(payment.account, 'unapplied-payments', Money.of(refund.amount, refund.currency)),
});

async function noteOnInvoice(
  tx: Tx,
  actor: SystemActor,
  { id: paymentId, of }: Payment,
  { refundId, number, now }: { refundId: string; number: string; now: Date },
): Promise<void> {
  if (of.kind !== 'invoice') return;
  const { id, state } = of.invoice;
  const line = { step: 'refunded', from: state, to: state, actor, now, note: number, data: { paymentId, refundId } };
  await writeInvoiceHistory(tx, id, line);
}
