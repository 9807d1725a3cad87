import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { FollowObject, ProviderBalance } from '#libs/payments';
import { Reads } from '#platform/database';
import { KeepDifferences } from '../difference/keep-differences.js';
import { COMPARE_SQL, type Unequal } from './compare-sql.js';

const BATCH = 1000;
/** Younger movements are left to their events. */
const QUIET_MS = 10 * 60_000;

const OF_PAYOUT = `
  SELECT DISTINCT object_id FROM finance.movement
  WHERE mode = $1 AND payout_id = $2 AND object_id > $3 ORDER BY 1 LIMIT ${BATCH}`;
/** What moved there, what we booked, and what was different until now. */
const SINCE = `
  SELECT object_id FROM (
    SELECT object_id FROM finance.movement WHERE mode = $1 AND occurred_at >= $2
    UNION SELECT object_id FROM payments.v_provider_object WHERE mode = $1 AND at >= $2
    UNION SELECT provider_id FROM finance.payout WHERE mode = $1 AND made_at >= $2
    UNION SELECT object_id FROM finance.difference WHERE mode = $1 AND state = 'open'
  ) o WHERE object_id > $3 ORDER BY 1 LIMIT ${BATCH}`;

/**
 * Compares objects of the provider with our books, a batch at a time. What was missed is made up for on the way, as its
 * event would have done it; what is different all the same becomes a difference, and what is no longer closes.
 */
@Injectable()
export class CompareObjects {
  constructor(
    private readonly provider: ProviderBalance,
    private readonly reads: Reads,
    private readonly missed: FollowObject,
    private readonly differences: KeepDifferences,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  ofPayout(payoutId: string): Promise<void> {
    return this.inBatches(OF_PAYOUT, payoutId);
  }

  since(moment: Date): Promise<void> {
    return this.inBatches(SINCE, moment);
  }

  private async inBatches(sql: string, scope: string | Date): Promise<void> {
    let after = '';
    for (;;) {
      const rows = await this.reads.query<{ object_id: string }>(sql, [this.provider.mode, scope, after]);
      const last = rows.at(-1);
      if (!last) return;
      await this.compare(rows.map((row) => row.object_id));
      after = last.object_id;
    }
  }

  private async compare(objects: readonly string[]): Promise<void> {
    const unequal = await this.unequal(objects);
    for (const { objectId, paymentId } of unequal) await this.missed.execute(objectId, paymentId);
    const left = unequal.length === 0 ? [] : await this.unequal(objects);
    await this.differences.keep(objects, left);
  }

  private unequal(objects: readonly string[]): Promise<Unequal[]> {
    const quiet = new Date(this.clock.now().getTime() - QUIET_MS);
    return this.reads.query<Unequal>(COMPARE_SQL, [this.provider.mode, objects, quiet]);
  }
}
