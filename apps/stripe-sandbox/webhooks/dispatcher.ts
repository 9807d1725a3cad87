import { snapshotForm, thinForm } from '../events/event-forms.js';
import { stripeId } from '../state/ids.js';
import type { DeliveryAttempt, DeliveryRecord, EventRecord, SubscriptionRecord } from '../state/records.js';
import type { SandboxClock } from '../state/sandbox-clock.js';
import type { Store } from '../state/store.js';
import { WebhookPoster } from './post.js';
import { signatureHeader, validSecrets } from './signature.js';

/** How a test bends the deliveries that come next. */
export interface DeliveryMode {
  held: boolean;
  copies: number;
  /** How many of the next deliveries are lost; Infinity for all. */
  drop: number;
  delayMs: number;
}

/** How one sending differs from an ordinary one. */
export interface SendingTwist {
  timestampOffsetSeconds?: number;
  secret?: string;
}

/** Delays before the second, third, ... attempt, in milliseconds. Stripe's own take hours; a sandbox is in a hurry. */
export const DEFAULT_RETRY_DELAYS = [1000, 3000, 10_000, 30_000, 120_000, 600_000, 3_600_000, 10_800_000];

const ORDINARY: DeliveryMode = { held: false, copies: 1, drop: 0, delayMs: 0 };

/** Sends each event to each subscription that wants it, until it is answered 2xx or the attempts run out. */
export class Dispatcher {
  private mode: DeliveryMode = { ...ORDINARY };
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly pending = new Map<string, number>();
  private readonly sending = new Set<Promise<void>>();
  private readonly poster = new WebhookPoster();
  private closed = false;

  constructor(
    private readonly store: Store,
    private readonly clock: SandboxClock,
    private readonly retryDelays: readonly number[],
  ) {}

  /** Takes up what was not finished when the sandbox stopped. */
  resume(): void {
    for (const delivery of this.store.deliveries.oldestFirst()) {
      if (delivery.state === 'held' || delivery.state === 'pending') this.count(delivery.event, 1);
      if (delivery.state === 'pending') this.schedule(delivery);
    }
  }

  dispatch(record: EventRecord): void {
    for (const subscription of this.store.subscriptions.oldestFirst()) {
      if (!subscription.enabled || !wants(subscription, record)) continue;
      for (let copy = 0; copy < this.mode.copies; copy += 1) this.enqueue(record, subscription);
    }
  }

  bend(change: Partial<DeliveryMode>): DeliveryMode {
    this.mode = { ...this.mode, ...change };
    return this.mode;
  }

  pendingOf(event: string): number {
    return this.pending.get(event) ?? 0;
  }

  /** Lets go of everything held, in the given order. */
  flush(order: (held: DeliveryRecord[]) => DeliveryRecord[] = (held) => held): number {
    const held = [...this.store.deliveries.oldestFirst()].filter((delivery) => delivery.state === 'held');
    for (const delivery of order(held)) {
      this.schedule(this.store.deliveries.put({ ...delivery, state: 'pending', nextAt: this.clock.nowMs() }));
    }
    return held.length;
  }

  /** Sends an event once more, now, whatever became of it before. @returns the answer's status, null for none */
  async redeliver(
    record: EventRecord,
    subscription: SubscriptionRecord,
    twist: SendingTwist = {},
  ): Promise<number | null> {
    const delivery = this.store.deliveries.put(newDelivery(record, subscription, 'delivered', null));
    const attempt = await this.attempt(record, subscription, twist);
    this.store.deliveries.put({
      ...delivery,
      state: isSuccess(attempt) ? 'delivered' : 'failed',
      attempts: [attempt],
    });
    return attempt.status;
  }

  /** Runs the retries that an advanced clock has made due. */
  clockAdvanced(): void {
    for (const delivery of this.store.deliveries.oldestFirst()) {
      if (delivery.state === 'pending') this.schedule(delivery);
    }
  }

  forget(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    this.pending.clear();
    this.mode = { ...ORDINARY };
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.poster.close();
    await Promise.allSettled(this.sending);
  }

  private enqueue(record: EventRecord, subscription: SubscriptionRecord): void {
    if (this.mode.drop > 0) {
      this.mode = { ...this.mode, drop: this.mode.drop - 1 };
      this.store.deliveries.put(newDelivery(record, subscription, 'dropped', null));
      return;
    }
    this.count(record.id, 1);
    if (this.mode.held) {
      this.store.deliveries.put(newDelivery(record, subscription, 'held', null));
      return;
    }
    const due = this.clock.nowMs() + this.mode.delayMs;
    this.schedule(this.store.deliveries.put(newDelivery(record, subscription, 'pending', due)));
  }

  private schedule(delivery: DeliveryRecord): void {
    clearTimeout(this.timers.get(delivery.id));
    const wait = Math.max(0, (delivery.nextAt ?? 0) - this.clock.nowMs());
    const timer = setTimeout(
      () => {
        this.timers.delete(delivery.id);
        const sending = this.send(delivery.id).finally(() => this.sending.delete(sending));
        this.sending.add(sending);
      },
      Math.min(wait, 2 ** 31 - 1),
    );
    this.timers.set(delivery.id, timer.unref());
  }

  private async send(id: string): Promise<void> {
    const delivery = this.store.deliveries.get(id);
    const record = delivery && this.store.events.get(delivery.event);
    const subscription = delivery && this.store.subscriptions.get(delivery.subscription);
    if (!record || !subscription || delivery.state !== 'pending') return;
    const attempt = await this.attempt(record, subscription, {});
    if (this.closed || this.store.deliveries.get(id)?.state !== 'pending') return;
    this.finish({ ...delivery, attempts: [...delivery.attempts, attempt] }, isSuccess(attempt));
  }

  private finish(delivery: DeliveryRecord, succeeded: boolean): void {
    const wait = this.retryDelays[delivery.attempts.length - 1];
    if (!succeeded && wait !== undefined) {
      this.schedule(this.store.deliveries.put({ ...delivery, nextAt: this.clock.nowMs() + wait }));
      return;
    }
    this.count(delivery.event, -1);
    this.store.deliveries.put({ ...delivery, state: succeeded ? 'delivered' : 'failed', nextAt: null });
  }

  private async attempt(
    record: EventRecord,
    subscription: SubscriptionRecord,
    twist: SendingTwist,
  ): Promise<DeliveryAttempt> {
    const form = subscription.payload === 'thin' ? thinForm(record) : snapshotForm(record, this.pendingOf(record.id));
    const body = JSON.stringify(form, null, 2);
    const started = Date.now();
    const timestamp = Math.floor(started / 1000) + (twist.timestampOffsetSeconds ?? 0);
    const secrets = twist.secret ? [twist.secret] : validSecrets(subscription.secrets, this.clock.now());
    const done = (status: number | null, error: string | null): DeliveryAttempt => ({
      at: this.clock.nowMs(),
      timestamp,
      status,
      error,
      milliseconds: Date.now() - started,
    });
    try {
      return done(await this.poster.post(subscription.url, body, signatureHeader(body, timestamp, secrets)), null);
    } catch (error) {
      return done(null, error instanceof Error ? error.message : String(error));
    }
  }

  private count(event: string, change: number): void {
    const left = (this.pending.get(event) ?? 0) + change;
    if (left <= 0) this.pending.delete(event);
    else this.pending.set(event, left);
  }
}

function wants(subscription: SubscriptionRecord, record: EventRecord): boolean {
  const type = subscription.payload === 'thin' ? `v1.${record.event.type}` : record.event.type;
  return subscription.enabledEvents.some((wanted) => wanted === '*' || wanted === type);
}

function isSuccess(attempt: DeliveryAttempt): boolean {
  return attempt.status !== null && attempt.status >= 200 && attempt.status < 300;
}

function newDelivery(
  record: EventRecord,
  subscription: SubscriptionRecord,
  state: DeliveryRecord['state'],
  nextAt: number | null,
): DeliveryRecord {
  return {
    id: stripeId('whd_'),
    event: record.id,
    type: record.event.type,
    subscription: subscription.id,
    state,
    attempts: [],
    nextAt,
  };
}
