import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import type { Money } from '#libs/kernel';
import type { BelongsTo } from '../attempt/find-attempt.js';
import { fromUnix, moneyOf } from './read-stripe.js';
import { StripeGateway } from './stripe-gateway.js';
import type { DisputeState } from '../dispute/dispute.states.js';
import type { Evidence, EvidenceFileField } from '../dispute/evidence.js';

/** A dispute as it is at the provider now. */
export interface DisputeSnapshot extends BelongsTo {
  id: string;
  state: DisputeState;
  reason: string;
  amount: Money;
  dueAt: Date | null;
  openedAt: Date;
  /** What was taken, and what it cost; in the currency the provider settles in. null while nothing was taken. */
  taken: { gross: Money; fee: Money } | null;
  /** The money has come back. */
  isReturned: boolean;
}

const STATES: Partial<Record<Stripe.Dispute.Status, DisputeState>> = {
  needs_response: 'needs-response',
  under_review: 'under-review',
  won: 'won',
  lost: 'lost',
  warning_needs_response: 'inquiry',
  warning_under_review: 'inquiry',
  warning_closed: 'inquiry-closed',
  // Settled between bank and provider before anything was taken.
  prevented: 'inquiry-closed',
};

/** Disputes at the provider. */
@Injectable()
export class ProviderDisputes {
  constructor(private readonly gateway: StripeGateway) {}

  get mode(): StripeGateway['mode'] {
    return this.gateway.mode;
  }

  /** @throws ProviderFailure */
  async retrieve(id: string): Promise<DisputeSnapshot | null> {
    const expand = ['payment_intent'];
    return read(await this.gateway.call((stripe) => stripe.disputes.retrieve(id, { expand })));
  }

  /** Hands over a file for an answer. @returns its id. @throws ProviderFailure */
  async upload({
    name,
    contentType: type,
    body: data,
    idempotencyKey,
  }: {
    name: string;
    contentType: string;
    body: Buffer;
    idempotencyKey: string;
  }): Promise<string> {
    const made = await this.gateway.call((stripe) =>
      stripe.files.create({ purpose: 'dispute_evidence', file: { data, name, type } }, { idempotencyKey }),
    );
    return made.id;
  }

  /** Sends the answer; the same key sends it once. @throws ProviderFailure */
  async submit(
    id: string,
    evidence: Evidence & Partial<Record<EvidenceFileField, string>>,
    idempotencyKey: string,
  ): Promise<DisputeSnapshot | null> {
    return read(
      await this.gateway.call((stripe) => stripe.disputes.update(id, { evidence, submit: true }, { idempotencyKey })),
    );
  }
}

function read(dispute: Stripe.Dispute): DisputeSnapshot | null {
  const amount = moneyOf(dispute.amount, dispute.currency);
  if (!amount) return null;
  const intent = dispute.payment_intent;
  const moved = dispute.balance_transactions;
  const taken = moved.find(({ amount: gross }) => gross < 0);
  const due = dispute.evidence_details.due_by;
  return {
    id: dispute.id,
    state: STATES[dispute.status] ?? 'needs-response',
    ...{ reason: dispute.reason, amount, openedAt: fromUnix(dispute.created), dueAt: due ? fromUnix(due) : null },
    chargeId: typeof dispute.charge === 'string' ? dispute.charge : dispute.charge.id,
    paymentIntentId: typeof intent === 'string' ? intent : (intent?.id ?? null),
    attemptId: typeof intent === 'object' ? (intent?.metadata['attempt_id'] ?? null) : null,
    taken: taken ? takenOf(taken) : null,
    isReturned: moved.some(({ amount: gross }) => gross > 0),
  };
}

function takenOf(movement: Stripe.BalanceTransaction): DisputeSnapshot['taken'] {
  const gross = moneyOf(-movement.amount, movement.currency);
  const fee = moneyOf(movement.fee, movement.currency);
  return gross && fee ? { gross, fee } : null;
}
