import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { ProviderBalance, type MovementSnapshot } from '#libs/payments';
import { Reads } from '#platform/database';

/** A statement's worth of rows; a page of the provider's is a fifth of it. */
const BATCH = 500;

/** Takes the provider's movements down as they are read, so that a payout of any length needs no room. */
@Injectable()
export class ReadMovements {
  constructor(
    private readonly provider: ProviderBalance,
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async ofPayout(payoutId: string, providerId: string): Promise<void> {
    await this.keep(this.provider.movements({ payoutId: providerId }), payoutId);
  }

  async since(moment: Date): Promise<void> {
    const now = this.clock.now();
    await this.keep(this.provider.movements({ since: moment }), null);
    await this.reads.query(
      `INSERT INTO finance.reading (mode, read_to) VALUES ($1, $2)
       ON CONFLICT (mode) DO UPDATE SET read_to = greatest(reading.read_to, EXCLUDED.read_to)`,
      [this.provider.mode, now],
    );
  }

  private async keep(pages: AsyncGenerator<MovementSnapshot[]>, payoutId: string | null): Promise<void> {
    let batch: MovementSnapshot[] = [];
    for await (const page of pages) {
      batch.push(...page);
      if (batch.length < BATCH) continue;
      await this.insert(batch, payoutId);
      batch = [];
    }
    if (batch.length > 0) await this.insert(batch, payoutId);
  }

  private async insert(batch: readonly MovementSnapshot[], payoutId: string | null): Promise<void> {
    await this.reads.query(INSERT_SQL, [
      this.provider.mode,
      payoutId,
      batch.map(({ id }) => id),
      batch.map(({ kind }) => kind),
      batch.map(({ objectId }) => objectId),
      batch.map(({ amount }) => amount.currency),
      batch.map(({ amount }) => amount.minor.toString()),
      batch.map(({ fee }) => fee.minor.toString()),
      batch.map(({ description }) => description),
      batch.map(({ occurredAt }) => occurredAt.toISOString()),
    ]);
  }
}

/** A movement never changes; only by which payout it leaves is learnt later. */
const INSERT_SQL = `
  INSERT INTO finance.movement (mode, provider_id, payout_id, kind, object_id, currency, amount, fee, description,
    occurred_at)
  SELECT $1, m.id, $2, m.kind, m.object_id, m.currency, m.amount, m.fee, m.description, m.at
  FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::bigint[], $9::text[], $10::timestamptz[])
    AS m (id, kind, object_id, currency, amount, fee, description, at)
  ON CONFLICT (mode, provider_id) DO UPDATE SET payout_id = coalesce(movement.payout_id, EXCLUDED.payout_id)
    WHERE movement.payout_id IS NULL AND EXCLUDED.payout_id IS NOT NULL`;
