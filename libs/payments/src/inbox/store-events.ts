import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { settleKey } from '../attempt/settle-key.js';
import { FollowRefundJob, SettleSessionJob } from '../payments.events.js';
import type { ProviderEvent } from '../stripe/provider.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { isAboutSession } from './handled-events.js';

export type EventSource = 'snapshot' | 'thin' | 'catch-up';

/**
 * Takes events in, each at most once: a replay verifies as well as the first delivery did, and both formats of an event
 * carry the same id, so the unique key alone tells them apart.
 */
@Injectable()
export class StoreEvents {
  constructor(
    private readonly gateway: StripeGateway,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Two statements for one new event, one for a known one. @returns how many were new */
  async within(tx: Tx, source: EventSource, events: readonly ProviderEvent[]): Promise<number> {
    if (events.length === 0) return 0;
    const fresh = await tx.query<{ event_id: string }[]>(
      `INSERT INTO payments.inbox_event (mode, event_id, source, type, object_id, occurred_at, received_at)
       SELECT $1, e.id, $2, e.type, e.object_id, e.occurred_at, $3
       FROM unnest($4::text[], $5::text[], $6::text[], $7::timestamptz[]) AS e (id, type, object_id, occurred_at)
       ON CONFLICT DO NOTHING RETURNING event_id`,
      [
        this.gateway.mode,
        source,
        this.clock.now(),
        events.map((event) => event.id),
        events.map((event) => event.type),
        events.map((event) => event.objectId),
        events.map((event) => event.occurredAt.toISOString()),
      ],
    );
    const isFresh = new Set(fresh.map((row) => row.event_id));
    for (const event of events) if (isFresh.has(event.id)) await this.follow(tx, event);
    return fresh.length;
  }

  private follow(tx: Tx, event: ProviderEvent): Promise<void> {
    const { objectId } = event;
    return isAboutSession(event)
      ? this.jobs.enqueue(tx, SettleSessionJob, { sessionId: objectId }, { key: settleKey(objectId) })
      : this.jobs.enqueue(tx, FollowRefundJob, { providerId: objectId }, { key: `payments.follow:${objectId}` });
  }
}
