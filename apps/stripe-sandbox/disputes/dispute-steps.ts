import type Stripe from 'stripe';
import { bookMovement } from '../balance-transactions/book.js';
import { BY_HAND, type Cause } from '../events/cause.js';
import { notPossible } from '../http/stripe-failure.js';
import { stripeId } from '../state/ids.js';
import { idOf } from '../state/id-of.js';
import type { World } from '../world.js';
import { NO_EVIDENCE } from './evidence.js';

const DAY = 86_400;
const DAYS_TO_ANSWER = 9;
/** What the provider keeps of each dispute, also of one that is won. */
const FEE: Record<string, number> = { jpy: 2500, kwd: 6000 };
const ORDINARY_FEE = 2000;

/** The payer's bank takes a payment back, or asks about it first. @throws StripeFailure when there is nothing to dispute */
export function openDispute(
  world: World,
  charge: Stripe.Charge,
  input: { amount?: number | undefined; reason: string; isInquiry?: boolean | undefined },
): Stripe.Dispute {
  const amount = input.amount ?? charge.amount_captured - charge.amount_refunded;
  if (charge.status !== 'succeeded') throw notPossible(`Charge ${charge.id} did not succeed; nobody can dispute it.`);
  if (charge.disputed) throw notPossible(`Charge ${charge.id} is disputed already.`);
  if (amount < 1 || amount > charge.amount_captured) throw notPossible('The amount is not within the charge.');
  const blank = newDispute(world, charge, amount, input.reason);
  const dispute = world.store.disputes.put(input.isInquiry ? asInquiry(blank) : withdraw(world, blank));
  const disputed = world.store.charges.put({ ...charge, disputed: true });
  world.events.emit('charge.dispute.created', dispute, BY_HAND);
  if (!input.isInquiry) world.events.emit('charge.dispute.funds_withdrawn', dispute, BY_HAND);
  world.events.emit('charge.updated', disputed, BY_HAND, { disputed: false });
  return dispute;
}

/** The bank was not content with an inquiry: the same object is a dispute from now on, and waits for an answer anew. */
export function escalateInquiry(world: World, inquiry: Stripe.Dispute): Stripe.Dispute {
  if (!isInquiry(inquiry)) throw notPossible('Only an open inquiry becomes a dispute.');
  const evidence_details = { ...inquiry.evidence_details, due_by: dueBy(world) };
  const dispute = { ...inquiry, evidence_details, is_charge_refundable: false, status: 'needs_response' } as const;
  const disputed = world.store.disputes.put(withdraw(world, dispute));
  world.events.emit('charge.dispute.updated', disputed, BY_HAND);
  world.events.emit('charge.dispute.funds_withdrawn', disputed, BY_HAND);
  return disputed;
}

/** Answered to the bank's content, or the payment was given back: nothing is taken. */
export function closeInquiry(world: World, inquiry: Stripe.Dispute, cause: Cause): Stripe.Dispute {
  const closed = world.store.disputes.put({ ...inquiry, is_charge_refundable: false, status: 'warning_closed' });
  world.events.emit('charge.dispute.closed', closed, cause);
  return closed;
}

export const isInquiry = ({ status }: Stripe.Dispute): boolean =>
  status === 'warning_needs_response' || status === 'warning_under_review';

/** The open inquiry about a charge: while there is no more than one, it can be given back. */
export function inquiryAbout(world: World, { id, disputed }: Stripe.Charge): Stripe.Dispute | undefined {
  if (!disputed) return undefined;
  return [...world.store.disputes.oldestFirst()].find((dispute) => idOf(dispute.charge) === id && isInquiry(dispute));
}

/** The bank decides. Money that is won comes back without the fee. */
export function closeDispute(
  world: World,
  dispute: Stripe.Dispute,
  status: 'won' | 'lost',
  cause: Cause,
): Stripe.Dispute {
  assertOpen(dispute);
  if (isInquiry(dispute)) {
    if (status === 'lost') throw notPossible('An inquiry is not lost: it becomes a dispute, or is closed.');
    return closeInquiry(world, dispute, cause);
  }
  const reversal = status === 'won' ? [reinstate(world, dispute)] : [];
  const closed = world.store.disputes.put({
    ...dispute,
    balance_transactions: [...dispute.balance_transactions, ...reversal],
    status,
  });
  world.events.emit('charge.dispute.closed', closed, cause);
  if (status === 'won') world.events.emit('charge.dispute.funds_reinstated', closed, cause);
  return closed;
}

/** Sends the evidence to the bank. Stripe's own test words decide at once. */
export function submitEvidence(world: World, dispute: Stripe.Dispute, cause: Cause): Stripe.Dispute {
  const details = dispute.evidence_details;
  const sent = world.store.disputes.put({
    ...dispute,
    evidence_details: { ...details, submission_count: details.submission_count + 1, submission_method: 'manual' },
    status: isInquiry(dispute) ? 'warning_under_review' : 'under_review',
  });
  world.events.emit('charge.dispute.updated', sent, cause);
  const words = sent.evidence.uncategorized_text;
  if (words === 'escalate_inquiry_evidence' && isInquiry(sent)) return escalateInquiry(world, sent);
  if (words === 'winning_evidence') return closeDispute(world, sent, 'won', BY_HAND);
  return words === 'losing_evidence' ? closeDispute(world, sent, 'lost', BY_HAND) : sent;
}

/** A dispute that nobody answered in time is lost. */
export function loseUnanswered(world: World): void {
  const now = world.clock.now();
  for (const dispute of [...world.store.disputes.oldestFirst()]) {
    const { due_by: due } = dispute.evidence_details;
    if (dispute.status !== 'needs_response' || due === null || due > now) continue;
    closeDispute(
      world,
      { ...dispute, evidence_details: { ...dispute.evidence_details, past_due: true } },
      'lost',
      BY_HAND,
    );
  }
}

export function assertOpen({ status }: Stripe.Dispute): void {
  if (['won', 'lost', 'warning_closed'].includes(status)) throw notPossible('This dispute is already closed.');
}

/** The bank takes the money, and the provider its fee. */
function withdraw(world: World, dispute: Stripe.Dispute): Stripe.Dispute {
  const { amount, currency, id } = dispute;
  const fee = FEE[currency] ?? ORDINARY_FEE;
  const description = `Chargeback withdrawal for ${idOf(dispute.charge)}`;
  const input = { amount: -amount, fee, feeDescription: 'Dispute fee', currency, source: id, description };
  return { ...dispute, balance_transactions: [bookMovement(world, input, 'dispute')] };
}

function asInquiry(dispute: Stripe.Dispute): Stripe.Dispute {
  const { payment_method_details: { card } = {}, ...rest } = dispute;
  return {
    ...rest,
    is_charge_refundable: true,
    payment_method_details: { type: 'card', card: { ...card!, case_type: 'inquiry' } },
    status: 'warning_needs_response',
  };
}

/** Until the last second of a day in UTC. */
const dueBy = (world: World): number => Math.ceil((world.clock.now() + DAYS_TO_ANSWER * DAY) / DAY) * DAY - 1;

function reinstate(world: World, dispute: Stripe.Dispute): Stripe.BalanceTransaction {
  const { amount, currency, id } = dispute;
  const description = `Chargeback reversal for ${idOf(dispute.charge)}`;
  return bookMovement(world, { amount, fee: 0, currency, source: id, description }, 'dispute_reversal');
}

function newDispute(world: World, charge: Stripe.Charge, amount: number, reason: string): Stripe.Dispute {
  const now = world.clock.now();
  return {
    id: stripeId('du_1'),
    object: 'dispute',
    amount,
    balance_transactions: [],
    charge: charge.id,
    created: now,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: NO_EVIDENCE,
    evidence_details: {
      due_by: dueBy(world),
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: 'manual',
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      type: 'card',
      card: { brand: 'visa', case_type: 'chargeback', network: 'visa', network_reason_code: '10.4' },
    },
    reason,
    status: 'needs_response',
  };
}
