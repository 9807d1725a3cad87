import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isId, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { NoteDeclineJob } from '../payments.events.js';
import { ProviderFailure, type DeclineSnapshot } from '../stripe/provider.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { declineOf } from './decline.js';

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
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ paymentIntentId }: { paymentIntentId: string }): Promise<void> {
    const { attemptId, code } = await this.lookUp(paymentIntentId);
    if (code === null || !isId(attemptId)) return;
    await this.transactions.run((tx) =>
      tx.query(
        `UPDATE payments.attempt SET decline_code = $3, declined_at = $4, updated_at = $4
         WHERE id = $1 AND mode = $2 AND state IN ('created', 'open')`,
        [attemptId, this.gateway.mode, declineOf(code), this.clock.now()],
      ),
    );
  }

  private async lookUp(paymentIntentId: string): Promise<DeclineSnapshot> {
    try {
      return await this.gateway.retrieveDecline(paymentIntentId);
    } catch (error) {
      if (!(error instanceof ProviderFailure) || error.code !== 'resource_missing') throw error;
      return { attemptId: null, code: null };
    }
  }
}
