import type { Money } from '#libs/kernel';
import type { PayableOrder } from '#libs/licensing';
import type { Attempt } from '../attempt/attempt.entity.js';
import { PAID_STATES } from '../attempt/attempt.states.js';
import type { ChargeSnapshot, SessionSnapshot } from '../stripe/provider.js';

export const HOLD_REASONS = [
  'wrong-mode',
  'wrong-reference',
  'wrong-currency',
  'wrong-amount',
  'order-changed',
  'no-charge',
  'already-refunded',
  'foreign-session',
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

export type Judgement =
  /** Nothing new, or not yet. */
  | { verdict: 'nothing' }
  /** Completed by a bank debit whose money is still to come: the order waits for it. */
  | { verdict: 'wait' }
  /** Can no longer be paid: its time is over, or the bank debit came back. */
  | { verdict: 'expired' }
  | { verdict: 'settle'; charge: ChargeSnapshot }
  /** Paid, but something does not fit: grant nothing, tell finance. */
  | { verdict: 'hold'; reason: HoldReason; charge: ChargeSnapshot | null }
  /** Paid a second time. */
  | { verdict: 'surplus'; charge: ChargeSnapshot }
  /** Paid, but the order cannot be fulfilled any more: goes back by itself. */
  | { verdict: 'return'; charge: ChargeSnapshot; reason: string };

type Known = Pick<Attempt, 'state' | 'sessionId' | 'reference' | 'currency' | 'amount' | 'net'>;
type Owed = Pick<PayableOrder, 'state' | 'amount'>;

/**
 * What a checkout session, as it is at the provider now, means for an order. Pure, and monotonic: what was paid stays
 * paid. A session is believed only when mode, currency, reference, subtotal and charge all fit the attempt's amount, tax
 * included; the order's own price is the attempt's net.
 */
export function judge(attempt: Known, order: Owed, session: SessionSnapshot, isLive: boolean): Judgement {
  const { charge, isPaid, status } = session;
  if (attempt.sessionId !== null && attempt.sessionId !== session.id) {
    return isPaid ? { verdict: 'hold', reason: 'foreign-session', charge } : { verdict: 'nothing' };
  }
  if (PAID_STATES.includes(attempt.state)) return { verdict: 'nothing' };
  if (!isPaid) {
    if (attempt.state !== 'open') return { verdict: 'nothing' };
    if (session.debit === 'processing') return { verdict: 'wait' };
    return status === 'expired' || session.debit === 'failed' ? { verdict: 'expired' } : { verdict: 'nothing' };
  }
  const misfit = whatDoesNotFit(attempt, session, isLive);
  if (misfit || !charge) return { verdict: 'hold', reason: misfit ?? 'no-charge', charge };
  if (order.state === 'fulfilled') return { verdict: 'surplus', charge };
  if (order.state !== 'accepted') return { verdict: 'return', charge, reason: 'order-closed' };
  if (!order.amount || !isSame(order.amount, attempt)) return { verdict: 'hold', reason: 'order-changed', charge };
  return { verdict: 'settle', charge };
}

function whatDoesNotFit(attempt: Known, session: SessionSnapshot, isLive: boolean): HoldReason | null {
  const { charge, subtotal } = session;
  if (session.isLive !== isLive) return 'wrong-mode';
  if (session.reference !== attempt.reference) return 'wrong-reference';
  if (!subtotal || subtotal.currency !== attempt.currency) return 'wrong-currency';
  if (subtotal.minor !== attempt.amount) return 'wrong-amount';
  if (!charge) return 'no-charge';
  if (charge.amount.currency !== attempt.currency) return 'wrong-currency';
  if (charge.amount.minor !== attempt.amount) return 'wrong-amount';
  return charge.refunded.isZero ? null : 'already-refunded';
}

const isSame = (amount: Money, attempt: Known): boolean =>
  amount.currency === attempt.currency && amount.minor === attempt.net;
