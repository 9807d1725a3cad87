import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { Money } from '#libs/kernel';
import { fromUnix, moneyOf } from './read-stripe.js';
import { inThisAccount } from './in-this-account.js';
import { StripeGateway } from './stripe-gateway.js';

const PAGE = 100;

/** A movement of our balance at the provider. */
export interface MovementSnapshot {
  id: string;
  /** What it is to accountants: charge, refund, refund_failure, dispute, dispute_reversal, fee, payout, payout_reversal ... */
  kind: string;
  /** The charge, refund, dispute or payout that moved it; its own id where there is none. */
  objectId: string;
  amount: Money;
  fee: Money;
  description: string | null;
  occurredAt: Date;
}

export interface PayoutSnapshot {
  id: string;
  state: 'in-transit' | 'paid' | 'failed';
  amount: Money;
  failure: string | null;
  madeAt: Date;
  arrivesAt: Date;
  /** Whether its lines are all known to the provider. */
  isComplete: boolean;
}

/** What the provider says of our balance there, and of what it has sent to our bank. Read piece by piece. */
@Injectable()
export class ProviderBalance {
  constructor(private readonly gateway: StripeGateway) {}

  get mode(): StripeGateway['mode'] {
    return this.gateway.mode;
  }

  /** Movements of a payout, or since a moment; the newest first, a page at a time. @throws ProviderFailure */
  async *movements(of: { payoutId: string } | { since: Date }): AsyncGenerator<MovementSnapshot[]> {
    const which = 'payoutId' in of ? { payout: of.payoutId } : { created: { gte: unix(of.since) } };
    yield* this.pages((stripe, page) => stripe.balanceTransactions.list({ ...which, ...page }), readMovement);
  }

  /** Payouts made since a moment, the newest first. @throws ProviderFailure */
  async *payouts(since: Date): AsyncGenerator<PayoutSnapshot[]> {
    const created = { gte: unix(since) };
    yield* this.pages((stripe, page) => stripe.payouts.list({ created, ...page }), readPayout);
  }

  /** null when there is none in this account. @throws ProviderFailure */
  async payout(id: string): Promise<PayoutSnapshot | null> {
    const found = await inThisAccount(
      id,
      this.gateway.call((stripe) => stripe.payouts.retrieve(id)),
    );
    return found && readPayout(found);
  }

  /** The balance as the provider counts it, available or not, by currency. @throws ProviderFailure */
  async balance(): Promise<Money[]> {
    const { available, pending } = await this.gateway.call((stripe) => stripe.balance.retrieve());
    const sums = new Map<string, Money>();
    for (const part of [...available, ...pending]) {
      const amount = moneyOf(part.amount, part.currency);
      if (!amount) continue;
      sums.set(amount.currency, (sums.get(amount.currency) ?? Money.zero(amount.currency)).plus(amount));
    }
    return [...sums.values()];
  }

  private async *pages<O extends { id: string }, T>(
    list: (stripe: Stripe, page: Stripe.PaginationParams) => Promise<Stripe.ApiList<O>>,
    read: (object: O) => T | null,
  ): AsyncGenerator<T[]> {
    let after: string | undefined;
    for (;;) {
      const page = { limit: PAGE, ...(after ? { starting_after: after } : {}) };
      const { data, has_more: hasMore } = await this.gateway.call((stripe) => list(stripe, page));
      yield data.map(read).filter((each): each is Awaited<T> & T => each !== null);
      after = data.at(-1)?.id;
      if (!hasMore || !after) return;
    }
  }
}

const unix = (moment: Date): number => Math.floor(moment.getTime() / 1000);

function readMovement(movement: Stripe.BalanceTransaction): MovementSnapshot | null {
  const amount = moneyOf(movement.amount, movement.currency);
  const fee = moneyOf(movement.fee, movement.currency);
  if (!amount || !fee) return null;
  const { id, source, reporting_category: kind, description } = movement;
  const objectId = typeof source === 'string' ? source : (source?.id ?? id);
  return { id, kind, objectId, amount, fee, description, occurredAt: fromUnix(movement.created) };
}

const STATES: Record<string, PayoutSnapshot['state']> = { paid: 'paid', failed: 'failed', canceled: 'failed' };

function readPayout(payout: Stripe.Payout): PayoutSnapshot | null {
  const amount = moneyOf(payout.amount, payout.currency);
  if (!amount) return null;
  return {
    id: payout.id,
    state: STATES[payout.status] ?? 'in-transit',
    amount,
    failure: payout.failure_code ?? (payout.status === 'canceled' ? 'canceled' : null),
    madeAt: fromUnix(payout.created),
    arrivesAt: fromUnix(payout.arrival_date),
    isComplete: payout.reconciliation_status !== 'in_progress',
  };
}
