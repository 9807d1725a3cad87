import { badParameter, notPossible } from '../http/stripe-failure.js';

/**
 * The smallest charge per currency, in minor units, as Stripe publishes it
 * (docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). Others settle by conversion; here they need 50.
 */
const MINIMUM: Record<string, number> = {
  aed: 200,
  aud: 50,
  cad: 50,
  chf: 50,
  dkk: 250,
  eur: 50,
  gbp: 30,
  hkd: 400,
  inr: 50,
  jpy: 50,
  krw: 1000,
  nok: 300,
  nzd: 50,
  pln: 200,
  sek: 300,
  sgd: 50,
  usd: 50,
};
const THREE_DECIMALS = new Set(['bhd', 'jod', 'kwd', 'omr', 'tnd']);
const NO_DECIMALS = new Set(['jpy', 'krw', 'vnd', 'clp', 'xof', 'xaf', 'ugx']);
const MAXIMUM = 99_999_999;

const minimumOf = (currency: string): number => MINIMUM[currency] ?? (THREE_DECIMALS.has(currency) ? 150 : 50);

export const belowMinimum = (amount: number, currency: string): boolean => amount < minimumOf(currency);

/** @throws StripeFailure for an amount that cannot be charged */
export function checkAmount(amount: number, currency: string, param: string): void {
  const minimum = minimumOf(currency);
  if (amount < minimum) {
    throw notPossible(
      `The amount must be at least ${minimum} (in the smallest unit of ${currency.toUpperCase()}).`,
      'amount_too_small',
      param,
    );
  }
  if (amount > MAXIMUM) throw notPossible(`The amount must be no more than ${MAXIMUM}.`, 'amount_too_large', param);
  if (THREE_DECIMALS.has(currency) && amount % 10 !== 0) {
    throw badParameter(
      'parameter_invalid_integer',
      `Amounts in ${currency.toUpperCase()} must end in 0: the last decimal is not supported.`,
      param,
    );
  }
}

/** What the sandbox keeps of a charge: 1.5% and a fixed part, as a card of the same region costs in Europe. */
export function feeOf(amount: number, currency: string): number {
  const fixed = NO_DECIMALS.has(currency) ? 30 : THREE_DECIMALS.has(currency) ? 100 : 20;
  return Math.min(amount, Math.ceil((amount * 15) / 1000) + fixed);
}

/** What the sandbox keeps of a bank debit: one percent, within bounds. */
export function debitFeeOf(amount: number): number {
  return Math.min(amount, Math.max(20, Math.min(200, Math.ceil(amount / 100))));
}
