import type Stripe from 'stripe';
import { ProviderFailure } from './provider.js';

/** Reads a thrown SDK error by its fields, so that nothing depends on which class the SDK chose. */
export function providerFailure(error: unknown): ProviderFailure {
  const raw = error as Partial<InstanceType<typeof Stripe.errors.StripeError>> & { type?: string };
  const code = raw.code ?? raw.type ?? 'unknown';
  const message = raw.message ?? 'The payment provider did not answer.';
  const failure = (kind: ProviderFailure['kind'], answered: boolean): ProviderFailure =>
    new ProviderFailure(kind, code, message, answered, error);
  const status = raw.statusCode;
  if (raw.type === 'StripeConnectionError' || status === undefined) return failure('unsure', false);
  if (status === 429 || status === 409 || status === 503) return failure('busy', true);
  if (status >= 500) return failure('unsure', true);
  return failure('refused', true);
}
