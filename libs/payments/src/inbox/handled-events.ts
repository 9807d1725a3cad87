import type { ProviderEvent } from '../stripe/provider.js';

/** Events that can change something here; all others are answered and forgotten. */
export const SESSION_EVENTS = [
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
] as const;
/** A card was declined, or its owner not authenticated: the page stays open for another. */
export const DECLINE_EVENTS = ['payment_intent.payment_failed'] as const;
export const REFUND_EVENTS = ['refund.created', 'refund.updated', 'refund.failed'] as const;
export const DISPUTE_EVENTS = [
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
] as const;
/** Money is on its way to our bank, has arrived, or has come back. */
export const PAYOUT_EVENTS = [
  'payout.created',
  'payout.updated',
  'payout.paid',
  'payout.failed',
  'payout.canceled',
] as const;

/** An invoice of ours was paid, could not be paid, or was closed; a bank debit of one is on its way. */
export const INVOICE_EVENTS = [
  'invoice.paid',
  'invoice.payment_failed',
  'invoice.updated',
  'invoice.voided',
  'invoice.marked_uncollectible',
] as const;

/** What to subscribe to at the provider; thin destinations take the same names with `v1.` before them. */
export const HANDLED_EVENTS: readonly string[] = [
  ...SESSION_EVENTS,
  ...DECLINE_EVENTS,
  ...REFUND_EVENTS,
  ...DISPUTE_EVENTS,
  ...PAYOUT_EVENTS,
  ...INVOICE_EVENTS,
];

export const isHandled = (event: ProviderEvent): boolean =>
  event.objectId !== '' && HANDLED_EVENTS.includes(event.type);
export const isAboutSession = (event: ProviderEvent): boolean =>
  (SESSION_EVENTS as readonly string[]).includes(event.type);
export const isAboutDecline = (event: ProviderEvent): boolean =>
  (DECLINE_EVENTS as readonly string[]).includes(event.type);
export const isAboutPayout = (event: ProviderEvent): boolean =>
  (PAYOUT_EVENTS as readonly string[]).includes(event.type);
export const isAboutInvoice = (event: ProviderEvent): boolean =>
  (INVOICE_EVENTS as readonly string[]).includes(event.type);
export const isAboutDispute = (event: ProviderEvent): boolean =>
  (DISPUTE_EVENTS as readonly string[]).includes(event.type);
