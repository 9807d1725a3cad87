import type Stripe from 'stripe';
import { clearable, hash } from '../http/parameters.js';

/** Evidence in words. Files are uploaded to another host of Stripe's, which the sandbox does not stand in for. */
const WORDS = [
  'access_activity_log',
  'billing_address',
  'cancellation_policy_disclosure',
  'cancellation_rebuttal',
  'customer_email_address',
  'customer_name',
  'customer_purchase_ip',
  'duplicate_charge_explanation',
  'duplicate_charge_id',
  'product_description',
  'refund_policy_disclosure',
  'refund_refusal_explanation',
  'service_date',
  'shipping_address',
  'shipping_carrier',
  'shipping_date',
  'shipping_tracking_number',
  'uncategorized_text',
] as const;
export type Words = (typeof WORDS)[number];

const words = () => clearable(20_000).optional();

export const evidenceParameters = () =>
  hash(Object.fromEntries(WORDS.map((word) => [word, words()])) as Record<Words, ReturnType<typeof words>>);

const NONE = Object.fromEntries(WORDS.map((word) => [word, null])) as Record<Words, null>;

export const NO_EVIDENCE: Stripe.Dispute.Evidence = {
  ...NONE,
  cancellation_policy: null,
  customer_communication: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  enhanced_evidence: {},
  receipt: null,
  refund_policy: null,
  service_documentation: null,
  shipping_documentation: null,
  uncategorized_file: null,
};

/** What was said before, with what is said now; an empty word takes one back. */
export function withWords(
  present: Stripe.Dispute.Evidence,
  said: Partial<Record<Words, string | undefined>>,
): Stripe.Dispute.Evidence {
  const changes = WORDS.flatMap((word) => (said[word] === undefined ? [] : [[word, said[word] || null] as const]));
  return { ...present, ...Object.fromEntries(changes) };
}

export const isSaid = (evidence: Stripe.Dispute.Evidence): boolean => WORDS.some((word) => evidence[word] !== null);
