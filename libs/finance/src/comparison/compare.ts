import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { ProviderBalance } from '#libs/payments';
import { Reads } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { CompareJob } from '../finance.events.js';
import { SyncPayout } from '../payout/sync-payout.js';
import { CompareObjects } from './compare-objects.js';
import { ReadMovements } from './read-movements.js';

const LOOK_BACK_MS = 35 * 86_400_000;

/** Every night: whatever moved at the provider or in our books in the last 35 days is compared. */
@Injectable()
export class Compare implements JobHandler<Record<string, never>> {
  readonly job = CompareJob;

  constructor(
    private readonly provider: ProviderBalance,
    private readonly movements: ReadMovements,
    private readonly payouts: SyncPayout,
    private readonly objects: CompareObjects,
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - LOOK_BACK_MS);
    await this.movements.since(since);
    for await (const payouts of this.provider.payouts(since)) {
      for (const payout of payouts.toReversed()) if (payout.isComplete) await this.payouts.sync(payout);
    }
    await this.objects.since(since);
    await this.reads.query('UPDATE finance.reading SET compared_at = $2 WHERE mode = $1', [this.provider.mode, now]);
  }
}
