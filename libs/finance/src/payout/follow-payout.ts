import { Injectable } from '@nestjs/common';
import { PayoutChanged } from '#libs/payments';
import type { EventConsumer } from '#platform/jobs';
import { SyncPayout } from './sync-payout.js';

/** A payout was made, arrived or came back. */
@Injectable()
export class FollowPayout implements EventConsumer<{ payoutId: string }> {
  readonly event = PayoutChanged;
  readonly name = 'finance.follow-payout';

  constructor(private readonly payouts: SyncPayout) {}

  handle(payload: { payoutId: string }): Promise<void> {
    return this.payouts.handle(payload);
  }
}
