import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isId, type Clock } from '#libs/kernel';
import { findRow, Transactions } from '#platform/database';
import { Events, type JobHandler } from '#platform/jobs';
import { NoteDeclineJob, PaymentDeclined } from '../payments.events.js';
import { paymentEvent } from '../settlement/payment-event.js';
import { inThisAccount } from '../stripe/in-this-account.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { Attempt } from './attempt.entity.js';
import type { AttemptState } from './attempt.states.js';
import { declineOf } from './decline.js';

const WAITING: readonly AttemptState[] = ['created', 'open'];

/**
 * A card was declined: kept with its attempt, so that a buyer who comes back reads what happened. The payment page is
 * still open and nothing else changes.
 */
@Injectable()
export class NoteDecline implements JobHandler<{ paymentIntentId: string }> {
  readonly job = NoteDeclineJob;

  constructor(
    private readonly gateway: StripeGateway,
    private readonly transactions: Transactions,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ paymentIntentId }: { paymentIntentId: string }): Promise<void> {
    const found = await inThisAccount(paymentIntentId, this.gateway.retrieveDecline(paymentIntentId));
    if (!found) return;
    const { attemptId, code } = found;
    if (code === null || !isId(attemptId)) return;
    const reasonCode = declineOf(code);
    await this.transactions.run(async (tx) => {
      const attempt = await findRow(tx, Attempt, { id: attemptId, mode: this.gateway.mode }, { lock: true });
      if (!attempt || !WAITING.includes(attempt.state)) return;
      const now = this.clock.now();
      await tx.update(Attempt, { id: attemptId }, { declineCode: reasonCode, declinedAt: now, updatedAt: now });
      // Whoever tries card after card sits in front of the page and reads it there.
      if (attempt.declineCode !== null) return;
      await this.events.publish(tx, PaymentDeclined, { ...paymentEvent(attempt), reasonCode });
    });
  }
}
