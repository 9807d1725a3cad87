import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Reads, Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { logger } from '#platform/telemetry';
import { CatchUpEventsJob } from '../payments.events.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { HANDLED_EVENTS, isHandled } from './handled-events.js';
import { StoreEvents } from './store-events.js';

const FIRST_LOOK_MS = 3 * 86_400_000;
/** Events may show in the list a little later than they happened. */
const OVERLAP_MS = 10 * 60_000;
const BATCH = 200;

const log = logger('payments');

/** Every quarter of an hour: events that were never delivered are taken from the provider's list. */
@Injectable()
export class CatchUpEvents implements JobHandler<Record<string, never>> {
  readonly job = CatchUpEventsJob;

  constructor(
    private readonly gateway: StripeGateway,
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly inbox: StoreEvents,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const now = this.clock.now();
    const cursor = await this.reads.one<{ caught_up_to: Date }>(
      'SELECT caught_up_to FROM payments.event_cursor WHERE mode = $1',
      [this.gateway.mode],
    );
    const since = new Date((cursor?.caught_up_to.getTime() ?? now.getTime() - FIRST_LOOK_MS) - OVERLAP_MS);
    const listed = await this.gateway.eventsSince(since, HANDLED_EVENTS);
    const events = listed.filter((event) => isHandled(event) && event.isLive === this.gateway.isLive);
    let missed = 0;
    for (let from = 0; from < events.length; from += BATCH) {
      const batch = events.slice(from, from + BATCH);
      missed += await this.transactions.run((tx) => this.inbox.within(tx, 'catch-up', batch));
    }
    if (missed > 0) log.warn({ missed }, 'Events that were never delivered were found in the list');
    await this.reads.query(
      `INSERT INTO payments.event_cursor (mode, caught_up_to) VALUES ($1, $2)
       ON CONFLICT (mode) DO UPDATE SET caught_up_to = greatest(event_cursor.caught_up_to, EXCLUDED.caught_up_to)`,
      [this.gateway.mode, now],
    );
  }
}
