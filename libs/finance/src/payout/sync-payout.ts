import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock } from '#libs/kernel';
import { ProviderBalance, type PayoutSnapshot } from '#libs/payments';
import { Transactions, type Tx } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { CompareObjects } from '../comparison/compare-objects.js';
import { ReadMovements } from '../comparison/read-movements.js';
import { linesNotReady } from '../finance.errors.js';
import { SyncPayoutJob } from '../finance.events.js';
import { BookPayout } from './book-payout.js';
import { payoutStates, type PayoutState } from './payout.states.js';

interface KnownRow {
  id: string;
  state: PayoutState;
  read_at: Date | null;
}

/**
 * Looks at a payout with the provider: books how far it has come, reads its lines once, and compares each with our
 * entries. Events, the hourly poll and the nightly comparison all come here; it may run again at any time.
 */
@Injectable()
export class SyncPayout implements JobHandler<{ payoutId: string }> {
  readonly job = SyncPayoutJob;

  constructor(
    private readonly provider: ProviderBalance,
    private readonly transactions: Transactions,
    private readonly books: BookPayout,
    private readonly movements: ReadMovements,
    private readonly comparison: CompareObjects,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws finance.lines-not-ready to be tried again */
  async handle({ payoutId }: { payoutId: string }): Promise<void> {
    const payout = await this.provider.payout(payoutId);
    if (payout) await this.sync(payout);
  }

  /** @returns whether its lines were read by this call */
  async sync(payout: PayoutSnapshot): Promise<boolean> {
    const known = await this.transactions.run((tx) => this.note(tx, payout));
    if (known.read_at !== null) return false;
    if (!payout.isComplete) throw linesNotReady(payout.id);
    await this.movements.ofPayout(known.id, payout.id);
    await this.comparison.ofPayout(known.id);
    const done = [known.id, this.clock.now()];
    await this.transactions.run((tx) => tx.query('UPDATE finance.payout SET read_at = $2 WHERE id = $1', done));
    return true;
  }

  /** Writes down what it has become, and books it: one transaction, under the payout's own row. */
  private async note(tx: Tx, payout: PayoutSnapshot): Promise<KnownRow> {
    const now = this.clock.now();
    const { minor, currency } = payout.amount;
    await tx.query(
      `INSERT INTO finance.payout (id, mode, provider_id, state, currency, amount, made_at, arrives_on, updated_at)
       VALUES ($1, $2, $3, 'in-transit', $4, $5, $6, $7, $8) ON CONFLICT ON CONSTRAINT payout_once DO NOTHING`,
      [newId(), this.provider.mode, payout.id, currency, minor, payout.madeAt, dayOf(payout.arrivesAt), now],
    );
    const [known] = await tx.query<KnownRow[]>(
      'SELECT id, state, read_at FROM finance.payout WHERE mode = $1 AND provider_id = $2 FOR UPDATE',
      [this.provider.mode, payout.id],
    );
    const moves = payoutStates.allows(known!.state, payout.state, 'provider');
    // What was retrieved before somebody else wrote down a later state is old news.
    if (!moves && known!.state !== payout.state) return known!;
    await this.books.within(tx, known!.id, payout);
    if (moves) {
      await tx.query(
        'UPDATE finance.payout SET state = $2, failure = $3, arrives_on = $4, updated_at = $5 WHERE id = $1',
        [known!.id, payout.state, payout.failure, dayOf(payout.arrivesAt), now],
      );
    }
    return known!;
  }
}

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
