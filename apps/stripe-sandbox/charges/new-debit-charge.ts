import type Stripe from 'stripe';
import { PAID } from '../payment-intents/card-outcomes.js';
import { stripeId } from '../state/ids.js';
import type { World } from '../world.js';
import { newCharge } from './new-charge.js';

type DebitType = 'bacs_debit' | 'sepa_debit' | 'us_bank_account';

/** A charge of a bank account, of which the bank has not yet said anything. */
export function newDebitCharge(
  world: World,
  intent: Stripe.PaymentIntent,
  type: DebitType,
  payer: { email: string | null; name: string | null },
): Stripe.Charge {
  const charge = newCharge(world, intent, stripeId('pm_1'), PAID, payer);
  return {
    ...charge,
    id: stripeId('py_3'),
    outcome: null,
    paid: false,
    payment_method_details: { type, ...detailsOf(type) },
    receipt_url: null,
    status: 'pending',
  };
}

function detailsOf(type: DebitType): Partial<Stripe.Charge.PaymentMethodDetails> {
  const account = { fingerprint: 'Sandb0xBankF1ngr', last4: '2345' };
  const mandate = stripeId('mandate_1');
  if (type === 'bacs_debit') return { bacs_debit: { ...account, mandate, sort_code: '108800' } };
  if (type === 'sepa_debit') {
    return { sepa_debit: { ...account, bank_code: '19043', branch_code: '', country: 'AT', mandate } };
  }
  return {
    us_bank_account: {
      ...account,
      account_holder_type: 'company',
      account_type: 'checking',
      bank_name: 'SANDBOX BANK',
      mandate,
      payment_reference: null,
      routing_number: '110000000',
    },
  };
}
