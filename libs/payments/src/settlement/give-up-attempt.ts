import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, systemActor, type Clock } from '#libs/kernel';
import { ReleaseOrder } from '#libs/licensing';
import { Transactions } from '#platform/database';
import type { Attempt } from '../attempt/attempt.entity.js';
import { moveAttempt } from '../attempt/move-attempt.js';

const ACTOR = systemActor('job:resume-attempt');

/** No page was made in the time of an attempt: the order is free for another. */
@Injectable()
export class GiveUpAttempt {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: ReleaseOrder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(attempt: Attempt): Promise<void> {
    return this.transactions.run(async (tx) => {
      await this.orders.within(tx, ACTOR, { reference: attempt.reference, because: 'page-closed' });
      const changes = { reasonCode: 'never-opened' };
      await moveAttempt(tx, attempt, { to: 'failed', actor: ACTOR, now: this.clock.now(), changes });
    });
  }
}
