import type Stripe from 'stripe';
import { API_VERSION } from '../api-version.js';
import { stripeId } from '../state/ids.js';
import type { EventRecord } from '../state/records.js';
import type { SandboxClock } from '../state/sandbox-clock.js';
import type { Store } from '../state/store.js';
import type { Dispatcher } from '../webhooks/dispatcher.js';
import type { Cause } from './cause.js';

type StripeObject = { id: string; object: string };

/** Records what happened, in both of Stripe's formats, and hands it to the webhooks. */
export class EventLog {
  private readonly byThinId = new Map<string, string>();

  constructor(
    private readonly store: Store,
    private readonly clock: SandboxClock,
    private readonly dispatcher: Dispatcher,
  ) {}

  /** Rebuilds what is looked up by thin id; called after the store was loaded or reset. */
  index(): void {
    this.byThinId.clear();
    for (const record of this.store.events.oldestFirst()) this.byThinId.set(record.thinId, record.id);
  }

  emit(type: Stripe.Event.Type, object: StripeObject, cause: Cause, previous?: Record<string, unknown>): EventRecord {
    const id = stripeId('evt_1');
    const event = {
      id,
      object: 'event',
      api_version: API_VERSION,
      created: this.clock.now(),
      data: { object, ...(previous ? { previous_attributes: previous } : {}) },
      livemode: false,
      pending_webhooks: 0,
      request: { id: cause.requestId, idempotency_key: cause.idempotencyKey },
      type,
    } as unknown as Stripe.Event;
    const record = this.store.events.put({ id, thinId: stripeId('evt_test_', 48), event });
    this.byThinId.set(record.thinId, id);
    this.dispatcher.dispatch(record);
    return record;
  }

  find(id: string): EventRecord | undefined {
    return this.store.events.get(id) ?? this.findThin(id);
  }

  findThin(thinId: string): EventRecord | undefined {
    const id = this.byThinId.get(thinId);
    return id === undefined ? undefined : this.store.events.get(id);
  }

  /** The snapshot form as the API shows it: how many deliveries are still open is counted when asked. */
  show(record: EventRecord): Stripe.Event {
    return { ...record.event, pending_webhooks: this.dispatcher.pendingOf(record.id) };
  }
}
