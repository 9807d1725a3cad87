import { Money } from '#libs/kernel';
import { entrySentence, movement, type NewDeferral, type NewEntry } from '#libs/ledger';
import type { BoughtDays } from '#libs/licensing';
import type { Attempt } from '../attempt/attempt.entity.js';
import type { Payment } from '../payment/payment.js';
import type { BalanceMovement, ChargeSnapshot } from '../stripe/provider.js';

type Paid = Pick<Attempt, 'id' | 'requestId' | 'reference'>;
type Returned = Pick<Payment, 'reference' | 'account'>;
type Taxed = Paid & Pick<Attempt, 'currency' | 'net' | 'tax'>;

/**
 * An order paid: what was owed (the fee, and the tax on it), what came, and what the provider kept (when it is known
 * already).
 */
export function settlementEntries(attempt: Taxed, charge: ChargeSnapshot, now: Date): NewEntry[] {
  const { reference } = attempt;
  return [
    {
      source: { kind: 'order', id: attempt.requestId },
      description: entrySentence('licence-fee', { reference }),
      occurredAt: now,
      postings: owedPostings(attempt),
    },
    {
      source: { kind: 'payment', id: attempt.id },
      description: entrySentence('card-payment', { reference }),
      occurredAt: charge.createdAt,
      postings: movement('stripe', 'receivable', charge.amount),
    },
    ...feeEntries(attempt, charge),
  ];
}

/** What a licensee owes from a sale on, paid at once or on account: the fee, and the tax on it. */
export function owedPostings({ currency, net, tax }: Pick<Taxed, 'currency' | 'net' | 'tax'>): NewEntry['postings'] {
  const fee = movement('receivable', 'deferred-revenue', Money.of(net, currency));
  return tax === 0n ? fee : [...fee, ...movement('receivable', 'tax', Money.of(tax, currency))];
}

/**
 * The fee is earned day by day over the days that were bought; a single use, and one without an end, on their first day
 * (ADR 0512).
 */
export function settlementDeferral(attempt: Paid, amount: Money, reference: string, bought: BoughtDays): NewDeferral {
  const firstDay = bought.from;
  return {
    source: { kind: 'order', id: attempt.requestId },
    ...{ reference, from: 'deferred-revenue', to: 'licence-revenue', amount },
    ...{ firstDay, lastDay: bought.until ?? firstDay },
  };
}

/** Money that came and belongs to no order: ours to return. */
export function unappliedEntries(attempt: Paid, charge: ChargeSnapshot): NewEntry[] {
  return [
    {
      source: { kind: 'payment', id: attempt.id },
      description: entrySentence('unapplied-payment', { reference: attempt.reference }),
      occurredAt: charge.createdAt,
      postings: movement('stripe', 'unapplied-payments', charge.amount),
    },
    ...feeEntries(attempt, charge),
  ];
}

/** The provider's fee; and, when it settles in another currency than it charged, the conversion. */
export function feeEntries(attempt: Paid, charge: ChargeSnapshot): NewEntry[] {
  if (!charge.balance) return [];
  const postings = [...feePostings(charge.balance), ...conversion(charge.amount, charge.balance)];
  if (postings.length === 0) return [];
  return [
    {
      source: { kind: 'payment-fee', id: attempt.id },
      description: entrySentence('processing-fee', { reference: attempt.reference }),
      occurredAt: charge.createdAt,
      postings,
    },
  ];
}

export function refundEntry(refundId: string, payment: Returned, amount: Money, now: Date): NewEntry {
  return {
    source: { kind: 'refund', id: refundId },
    description: entrySentence('payment-returned', { reference: payment.reference }),
    occurredAt: now,
    postings: movement('unapplied-payments', payment.account, amount),
  };
}

const feePostings = ({ fee }: BalanceMovement): NewEntry['postings'] =>
  fee.isZero ? [] : movement('stripe-fees', 'stripe', fee);

function conversion(charged: Money, { gross }: BalanceMovement): NewEntry['postings'] {
  if (gross.currency === charged.currency) return [];
  return [...movement('fx-clearing', 'stripe', charged), ...movement('stripe', 'fx-clearing', gross)];
}
