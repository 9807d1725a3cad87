import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { ProviderBalance } from '#libs/payments';
import { Reads, Transactions } from '#platform/database';
import { Jobs, type JobHandler } from '#platform/jobs';
import { PollPayoutsJob, SyncPayoutJob } from '../finance.events.js';

/** A bank may send money back this long after it was paid out. */
const LOOK_BACK_MS = 35 * 86_400_000;

interface KnownRow {
  provider_id: string;
  state: string;
  is_read: boolean;
}

/** Events can fail to come: every hour each payout that is new or has changed is looked at. */
@Injectable()
export class PollPayouts implements JobHandler<Record<string, never>> {
  readonly job = PollPayoutsJob;

  constructor(
    private readonly provider: ProviderBalance,
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const since = new Date(this.clock.now().getTime() - LOOK_BACK_MS);
    for await (const payouts of this.provider.payouts(since)) {
      const rows = await this.reads.query<KnownRow>(
        `SELECT provider_id, state, read_at IS NOT NULL AS is_read FROM finance.payout
         WHERE mode = $1 AND provider_id = ANY($2)`,
        [this.provider.mode, payouts.map(({ id }) => id)],
      );
      const known = new Map(rows.map((row) => [row.provider_id, row]));
      const changed = payouts.filter(({ id, state }) => {
        const row = known.get(id);
        return !row || row.state !== state || !row.is_read;
      });
      await this.transactions.run(async (tx) => {
        for (const { id } of changed) {
          await this.jobs.enqueue(tx, SyncPayoutJob, { payoutId: id }, { key: `finance.payout:${id}` });
        }
      });
    }
  }
}
