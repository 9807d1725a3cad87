import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Money, type Clock } from '#libs/kernel';
import {
  EndDeferral,
  entrySentence,
  movement,
  PostEntry,
  type AccountCode,
  type NewEntry,
  type NewPosting,
} from '#libs/ledger';
import type { Tx } from '#platform/database';
import type { Payment } from '../payment/payment.js';
import { liveDeferral } from '../refund/book-refund.js';
import { returnable } from '../refund/parts-of-refund.js';
import type { DisputeSnapshot } from '../stripe/provider-disputes.js';
import { Dispute } from './dispute.entity.js';

/**
 * A dispute in the books: what the bank took is a claim on it until it decides. Won, the claim is paid; lost, what was
 * not earned yet of the fee bears it first, and the rest is a loss. The provider's fee is kept in any case.
 */
@Injectable()
export class BookDispute {
  constructor(
    private readonly ledger: PostEntry,
    private readonly endDeferral: EndDeferral,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The payment is held. Each movement is booked once, whoever tells of it. */
  async within(tx: Tx, payment: Payment, dispute: Dispute, snapshot: DisputeSnapshot): Promise<void> {
    if (!dispute.bookedAt && snapshot.taken) await this.taken(tx, payment, dispute, snapshot.taken);
    if (!dispute.bookedAt || (await isClosed(tx, dispute.id))) return;
    if (dispute.state === 'won' && snapshot.isReturned) await this.won(tx, payment, dispute, snapshot.taken);
    if (dispute.state === 'lost') await this.lost(tx, payment, dispute);
  }

  private async taken(
    tx: Tx,
    payment: Payment,
    dispute: Dispute,
    { gross, fee }: NonNullable<DisputeSnapshot['taken']>,
  ): Promise<void> {
    const amount = amountOf(dispute);
    const conversion = converted(amount, gross, 'out');
    const postings = [...movement('disputed-receivable', 'stripe', amount), ...conversion];
    const about = { reference: payment.reference };
    const entries = [this.entry('dispute', dispute.id, entrySentence('dispute', about), postings)];
    if (!fee.isZero) {
      const kept = movement('stripe-fees', 'stripe', fee);
      entries.push(this.entry('dispute-fee', dispute.id, entrySentence('dispute-fee', about), kept));
    }
    await this.ledger.within(tx, ...entries);
    const booked = { bookedAt: this.clock.now(), feeCurrency: fee.currency, feeAmount: fee.minor };
    await tx.update(Dispute, { id: dispute.id }, booked);
    Object.assign(dispute, booked);
  }

  private async won(tx: Tx, payment: Payment, dispute: Dispute, taken: DisputeSnapshot['taken']): Promise<void> {
    const amount = amountOf(dispute);
    const conversion = taken ? converted(amount, taken.gross, 'in') : [];
    const postings = [...movement('stripe', 'disputed-receivable', amount), ...conversion];
    const description = entrySentence('dispute-won', { reference: payment.reference });
    await this.ledger.within(tx, this.entry('dispute', `${dispute.id}/won`, description, postings));
  }

  private async lost(tx: Tx, payment: Payment, dispute: Dispute): Promise<void> {
    const amount = amountOf(dispute);
    const surplus = Money.of(await surplusIn(tx, payment, dispute), dispute.currency);
    const postings = [
      ...both('unapplied-payments', 'disputed-receivable', surplus),
      ...(dispute.ofOrder ? await this.lossOfOrder(tx, payment, amount.minus(surplus)) : []),
    ];
    await tx.update(Dispute, { id: dispute.id }, { surplusAmount: surplus.minor });
    const description = entrySentence('dispute-lost', { reference: payment.reference });
    await this.ledger.within(tx, this.entry('dispute', `${dispute.id}/lost`, description, postings));
  }

  private async lossOfOrder(tx: Tx, payment: Payment, amount: Money): Promise<NewPosting[]> {
    const rest = await this.endDeferral.within(tx, await liveDeferral(tx, payment));
    if (!rest) return movement('dispute-losses', 'disputed-receivable', amount);
    const unearned = rest.whole.minus(rest.earned);
    const borne = unearned.compare(amount) > 0 ? amount : unearned;
    return [
      // All of it lies aside again: what was earned, and what a smaller dispute leaves, is income now.
      ...both('deferred-revenue', 'licence-revenue', rest.whole.minus(borne)),
      ...both('deferred-revenue', 'disputed-receivable', borne),
      ...both('dispute-losses', 'disputed-receivable', amount.minus(borne)),
    ];
  }

  private entry(kind: string, id: string, description: string, postings: NewEntry['postings']): NewEntry {
    return { source: { kind, id }, description, occurredAt: this.clock.now(), postings };
  }
}

/** What of a dispute belongs to no order. The order comes first, as in a refund of both (docs/adr/0532). Minor units. */
async function surplusIn(tx: Tx, payment: Payment, { ofOrder, amount }: Dispute): Promise<bigint> {
  if (!ofOrder) return amount;
  const { order, surplus } = await returnable(tx, payment);
  const beyond = amount > order ? amount - order : 0n;
  return beyond > surplus ? surplus : beyond;
}

const amountOf = ({ amount, currency }: Dispute): Money => Money.of(amount, currency);

const both = (debit: AccountCode, credit: AccountCode, amount: Money): NewPosting[] =>
  amount.isZero ? [] : movement(debit, credit, amount);

/** When the provider settles in another currency than it charged. */
function converted(charged: Money, gross: Money, way: 'in' | 'out'): NewPosting[] {
  if (gross.currency === charged.currency) return [];
  return way === 'out'
    ? [...movement('stripe', 'fx-clearing', charged), ...movement('fx-clearing', 'stripe', gross)]
    : [...movement('fx-clearing', 'stripe', charged), ...movement('stripe', 'fx-clearing', gross)];
}

async function isClosed(tx: Tx, disputeId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `SELECT entry_id FROM ledger.v_posting WHERE source_kind = 'dispute' AND source_id = ANY ($1) LIMIT 1`,
    [[`${disputeId}/won`, `${disputeId}/lost`]],
  );
  return rows.length > 0;
}
