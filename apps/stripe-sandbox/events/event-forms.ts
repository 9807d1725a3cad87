import type Stripe from 'stripe';
import type { EventRecord } from '../state/records.js';

/** Where an object is retrieved, by its `object` field; only these are the subject of thin events. */
const RESOURCE: Record<string, string> = {
  'checkout.session': '/v1/checkout/sessions',
  payment_intent: '/v1/payment_intents',
  charge: '/v1/charges',
  refund: '/v1/refunds',
  customer: '/v1/customers',
  invoice: '/v1/invoices',
  invoiceitem: '/v1/invoiceitems',
  credit_note: '/v1/credit_notes',
  dispute: '/v1/disputes',
  payout: '/v1/payouts',
  invoice_payment: '/v1/invoice_payments',
};

/** What a snapshot endpoint receives: the event with its object as it was at that moment. */
export function snapshotForm(record: EventRecord, pendingWebhooks: number): Stripe.Event {
  return { ...record.event, pending_webhooks: pendingWebhooks };
}

/** What a thin destination receives, and `/v2/core/events/:id` answers: which object changed, not how. */
export function thinForm(record: EventRecord): Stripe.V2.Core.EventBase & { related_object: unknown } {
  const { event } = record;
  const object = event.data.object as { id: string; object: string };
  return {
    id: record.thinId,
    object: 'v2.core.event',
    created: new Date(event.created * 1000).toISOString(),
    livemode: false,
    ...(event.request?.id
      ? {
          reason: {
            type: 'request',
            request: { id: event.request.id, idempotency_key: event.request.idempotency_key ?? '' },
          },
        }
      : {}),
    related_object: { id: object.id, type: object.object, url: `${RESOURCE[object.object] ?? '/v1'}/${object.id}` },
    snapshot_event: record.id,
    type: `v1.${event.type}`,
  };
}
