import type Stripe from 'stripe';
import { clearable, hash } from '../http/parameters.js';
import { badParameter, noSuchParam } from '../http/stripe-failure.js';
import type { World } from '../world.js';

/** Evidence in words. */
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
type Words = (typeof WORDS)[number];

/** Evidence in files, each by the id of an upload. */
const FILES = [
  'cancellation_policy',
  'customer_communication',
  'customer_signature',
  'duplicate_charge_documentation',
  'receipt',
  'refund_policy',
  'service_documentation',
  'shipping_documentation',
  'uncategorized_file',
] as const;
type Field = Words | (typeof FILES)[number];
/** All files of one answer together, in octets. */
const LARGEST_TOGETHER = 4_500_000;

const words = () => clearable(20_000).optional();

export const evidenceParameters = () =>
  hash(
    Object.fromEntries([...WORDS, ...FILES].map((field) => [field, words()])) as Record<
      Field,
      ReturnType<typeof words>
    >,
  );

const nothing = <F extends string>(fields: readonly F[]) =>
  Object.fromEntries(fields.map((field) => [field, null])) as Record<F, null>;

export const NO_EVIDENCE: Stripe.Dispute.Evidence = { ...nothing(WORDS), ...nothing(FILES), enhanced_evidence: {} };

/**
 * What was said before, with what is said now; an empty word takes one back.
 *
 * @throws StripeFailure for a file that is not there, was uploaded for something else, or is too much
 */
export function withEvidence(
  world: World,
  present: Stripe.Dispute.Evidence,
  said: Partial<Record<Field, string | undefined>>,
): Stripe.Dispute.Evidence {
  const changes = [...WORDS, ...FILES].flatMap((field) =>
    said[field] === undefined ? [] : [[field, said[field] || null] as const],
  );
  const changed: Stripe.Dispute.Evidence = { ...present, ...Object.fromEntries(changes) };
  const sizes = FILES.map((field) => sizeOf(world, field, idIn(changed[field])));
  if (sizes.reduce((sum, size) => sum + size, 0) > LARGEST_TOGETHER) {
    throw badParameter('parameter_invalid', 'The files have more than 4.5 MB together.', 'evidence');
  }
  return changed;
}

function sizeOf(world: World, field: string, id: string | null): number {
  if (id === null) return 0;
  const found = world.store.files.get(id)?.file;
  if (found?.purpose !== 'dispute_evidence') throw noSuchParam('file upload', id, `evidence[${field}]`);
  return found.size;
}

const idIn = (file: string | Stripe.File | null): string | null =>
  typeof file === 'string' ? file : (file?.id ?? null);

export const isSaid = (evidence: Stripe.Dispute.Evidence): boolean =>
  [...WORDS, ...FILES].some((field) => evidence[field] !== null);
