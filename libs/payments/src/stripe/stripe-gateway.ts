import { Inject, Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import type { Money } from '#libs/kernel';
import { CONFIG, type Config } from '#platform/config';
import type {
  DeclineSnapshot,
  NewRefund,
  NewSession,
  ProviderEvent,
  RefundSnapshot,
  SessionSnapshot,
} from './provider.js';
import { fromUnix, readDecline, readRefund, readSession } from './read-stripe.js';
import { providerFailure } from './stripe-failure.js';

const API_VERSION = '2026-10-28.endive';
const TIMEOUT_MS = 20_000;
const RETRIES = 2;
const PAGE = 100;
/** The provider takes no more types of events in one question. */
const TYPES_AT_ONCE = 20;
/** How many of the newest sessions are looked through for one whose answer was lost. */
const LOOK_BACK = 500;
const EXPAND = ['payment_intent.latest_charge.balance_transaction'];
/** Stripe's clocks and ours may differ. */
const CLOCK_SKEW_SECONDS = 300;

export type EventFormat = 'snapshot' | 'thin';

/**
 * The only code that talks to a payment provider: real Stripe, or the sandbox when `STRIPE_API_URL` names it. Only key,
 * host, port, protocol and webhook secret differ.
 */
@Injectable()
export class StripeGateway {
  private library: Promise<Stripe> | undefined;
  private readonly secrets: string[];
  readonly mode: Config['stripe']['mode'];

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'stripe'>) {
    const { webhookSecret, mode } = config.stripe;
    this.mode = mode;
    // Several when both formats are subscribed to, or while a rolled secret is still valid.
    this.secrets = webhookSecret.split(/[\s,]+/).filter((secret) => secret !== '');
  }

  get isLive(): boolean {
    return this.mode === 'live';
  }

  /** Makes a hosted checkout. @throws ProviderFailure */
  async createSession(input: NewSession): Promise<SessionSnapshot> {
    const metadata = { reference: input.reference };
    const created = await this.call((stripe) =>
      stripe.checkout.sessions.create(
        {
          mode: 'payment',
          client_reference_id: input.attemptId,
          metadata,
          payment_intent_data: {
            metadata: { ...metadata, attempt_id: input.attemptId },
            description: input.productName,
          },
          line_items: linesOf(input),
          success_url: input.successUrl,
          cancel_url: input.cancelUrl,
          expires_at: Math.floor(input.expiresAt.getTime() / 1000),
        },
        { idempotencyKey: input.idempotencyKey },
      ),
    );
    return readSession(created);
  }

  /** @throws ProviderFailure; `refused` with `resource_missing` when there is no such session in this account */
  async retrieveSession(id: string): Promise<SessionSnapshot> {
    return readSession(await this.call((stripe) => stripe.checkout.sessions.retrieve(id, { expand: EXPAND })));
  }

  /** Looks for the session of an attempt whose answer never came. @throws ProviderFailure */
  async findSession(attemptId: string, since: Date): Promise<SessionSnapshot | null> {
    const created = { gte: Math.floor(since.getTime() / 1000) - CLOCK_SKEW_SECONDS };
    return this.call(async (stripe) => {
      let seen = 0;
      for await (const session of stripe.checkout.sessions.list({ created, limit: PAGE })) {
        if (session.client_reference_id === attemptId) return readSession(session);
        seen += 1;
        if (seen >= LOOK_BACK) break;
      }
      return null;
    });
  }

  /** Closes a checkout so that it cannot be paid any more. @throws ProviderFailure `refused` when it is not open */
  async expireSession(id: string): Promise<SessionSnapshot> {
    return readSession(await this.call((stripe) => stripe.checkout.sessions.expire(id, { expand: EXPAND })));
  }

  /** @throws ProviderFailure */
  async createRefund(input: NewRefund): Promise<RefundSnapshot> {
    const created = await this.call((stripe) =>
      stripe.refunds.create(
        {
          payment_intent: input.paymentIntentId,
          amount: Number(input.amount.minor),
          metadata: { reference: input.reference, refund_id: input.refundId },
        },
        { idempotencyKey: input.idempotencyKey },
      ),
    );
    return readRefund(created);
  }

  /** Looks for a refund of ours whose answer never came. @throws ProviderFailure */
  async findRefund(refundId: string, paymentIntentId: string): Promise<RefundSnapshot | null> {
    const found = await this.call((stripe) => stripe.refunds.list({ payment_intent: paymentIntentId, limit: PAGE }));
    return found.data.map(readRefund).find((refund) => refund.refundId === refundId) ?? null;
  }

  /** @throws ProviderFailure */
  async retrieveRefund(id: string): Promise<RefundSnapshot> {
    return readRefund(await this.call((stripe) => stripe.refunds.retrieve(id, { expand: ['payment_intent'] })));
  }

  /** @throws ProviderFailure; `refused` with `resource_missing` when there is none in this account */
  async retrieveDecline(paymentIntentId: string): Promise<DeclineSnapshot> {
    return readDecline(await this.call((stripe) => stripe.paymentIntents.retrieve(paymentIntentId)));
  }

  /** What happened since, oldest first. @throws ProviderFailure */
  async eventsSince(since: Date, types: readonly string[]): Promise<ProviderEvent[]> {
    const created = { gte: Math.floor(since.getTime() / 1000) };
    return this.call(async (stripe) => {
      const events: ProviderEvent[] = [];
      for (let from = 0; from < types.length; from += TYPES_AT_ONCE) {
        const some = types.slice(from, from + TYPES_AT_ONCE);
        for await (const event of stripe.events.list({ created, types: some, limit: PAGE })) {
          events.push(snapshotEvent(event));
        }
      }
      return events.reverse().sort((one, other) => one.occurredAt.getTime() - other.occurredAt.getTime());
    });
  }

  /** Checks the signature over the raw bytes against each of our secrets. @returns null when none made it */
  async verifyEvent(format: EventFormat, body: Buffer, signature: string): Promise<ProviderEvent | null> {
    const stripe = await this.stripe();
    for (const secret of this.secrets) {
      try {
        return readable(
          format === 'snapshot'
            ? snapshotEvent(stripe.webhooks.constructEvent(body, signature, secret))
            : thinEvent(stripe.parseEventNotification(body, signature, secret)),
        );
      } catch {
        continue;
      }
    }
    return null;
  }

  /** The library comes with the first call: a process at rest does without its 15 MB. */
  private stripe(): Promise<Stripe> {
    this.library ??= import('stripe').then(({ default: Library }) => new Library(...accountOf(this.config)));
    return this.library;
  }

  /** One call, or several that belong together. Only for what lies beside this file. @throws ProviderFailure */
  async call<T>(work: (stripe: Stripe) => Promise<T>): Promise<T> {
    const stripe = await this.stripe();
    try {
      return await work(stripe);
    } catch (error) {
      throw providerFailure(error);
    }
  }
}

function accountOf({ stripe: { secretKey, apiUrl } }: Pick<Config, 'stripe'>): ConstructorParameters<typeof Stripe> {
  const other = apiUrl ? otherHost(new URL(apiUrl)) : {};
  return [
    secretKey,
    { apiVersion: API_VERSION, timeout: TIMEOUT_MS, maxNetworkRetries: RETRIES, telemetry: false, ...other },
  ];
}

/** The licence, and the tax on it as a line of its own: both our figures, so that the page asks for exactly their sum. */
function linesOf({ net, productName, tax }: NewSession): Stripe.Checkout.SessionCreateParams.LineItem[] {
  const line = (amount: Money, name: string) => ({
    quantity: 1,
    price_data: {
      currency: amount.currency.toLowerCase(),
      unit_amount: Number(amount.minor),
      product_data: { name },
    },
  });
  return [line(net, productName), ...(tax ? [line(tax.amount, tax.name)] : [])];
}

function otherHost(url: URL): { host: string; port: string; protocol: 'http' | 'https' } {
  const protocol = url.protocol === 'http:' ? 'http' : 'https';
  return { host: url.hostname, port: url.port || (protocol === 'http' ? '80' : '443'), protocol };
}

const IDENTIFIER = /^[\x21-\x7e]{1,255}$/;

/** Signed, and yet perhaps no event: what it is stored by must be what the provider's ids and dates look like. */
function readable(event: ProviderEvent): ProviderEvent {
  const { id, type, objectId, occurredAt } = event;
  const named = [id, type, ...(objectId === '' ? [] : [objectId])];
  if (!named.every((name: unknown) => typeof name === 'string' && IDENTIFIER.test(name))) throw new Error('no event');
  if (Number.isNaN(occurredAt.getTime())) throw new Error('no date');
  return event;
}

function snapshotEvent(event: Stripe.Event): ProviderEvent {
  const object = event.data.object as { id?: string };
  return {
    id: event.id,
    type: event.type,
    objectId: object.id ?? '',
    isLive: event.livemode,
    occurredAt: fromUnix(event.created),
  };
}

function thinEvent(event: Stripe.V2.Core.EventNotification): ProviderEvent {
  const related = 'related_object' in event ? (event.related_object as { id?: string } | null) : null;
  return {
    id: event.snapshot_event ?? event.id,
    type: event.type.replace(/^v1\./, ''),
    objectId: related?.id ?? '',
    isLive: event.livemode,
    occurredAt: new Date(event.created),
  };
}
