import type Stripe from 'stripe';
import type { Cause } from '../events/cause.js';
import { noSuchParam, StripeFailure } from '../http/stripe-failure.js';
import { idOf } from '../state/id-of.js';
import type { World } from '../world.js';
import { payByDebit } from './bank-debit.js';
import { TEST_BANK_ACCOUNTS, TEST_PAYMENT_METHODS } from './card-outcomes.js';
import { assertPayable, payByCard, requireAction } from './pay.js';

/** Confirms with one of Stripe's test payment methods; a bank account leaves it processing. @throws StripeFailure 402 when it is declined */
export function confirm(
  world: World,
  intent: Stripe.PaymentIntent,
  params: { payment_method?: string },
  cause: Cause,
): Stripe.PaymentIntent {
  assertPayable(intent);
  const payer = { email: intent.receipt_email, name: null };
  const debit = TEST_BANK_ACCOUNTS[params.payment_method ?? ''];
  if (debit) return payByDebit(world, intent, debit, payer, cause);
  const outcome = TEST_PAYMENT_METHODS[params.payment_method ?? ''];
  if (!outcome) throw noSuchParam('PaymentMethod', params.payment_method ?? '', 'payment_method');
  if (outcome === 'requires_action') {
    return requireAction(world, intent, `${world.settings.publicUrl}/authenticate/${intent.id}`, cause);
  }
  const after = payByCard(world, intent, outcome, payer, cause);
  if (!outcome.decline) return after;
  throw new StripeFailure(
    402,
    {
      type: 'card_error',
      code: outcome.decline.code,
      decline_code: outcome.decline.declineCode,
      message: outcome.decline.message,
      charge: idOf(after.latest_charge),
      payment_intent: after,
    },
    true,
  );
}
