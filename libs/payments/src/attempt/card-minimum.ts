import { Money } from '#libs/kernel';
import { amountUneven } from '../payments.errors.js';

/**
 * The smallest charge per currency in minor units, as Stripe publishes it
 * (docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). Where it names none, what is safe after conversion.
 */
const MINIMUM: Readonly<Record<string, bigint>> = {
  AED: 200n,
  AUD: 50n,
  CAD: 50n,
  CHF: 50n,
  DKK: 250n,
  EUR: 50n,
  GBP: 30n,
  HKD: 400n,
  INR: 5000n,
  JPY: 50n,
  KRW: 1000n,
  NOK: 300n,
  NZD: 50n,
  PLN: 200n,
  SEK: 300n,
  SGD: 50n,
  USD: 50n,
  KWD: 200n,
  BHD: 200n,
  OMR: 200n,
  JOD: 500n,
  TND: 2000n,
};
const OTHERWISE = 1000n;
/** Of three decimals the last one is always 0 (docs.stripe.com/currencies#three-decimal). */
const THREE_DECIMALS = ['BHD', 'JOD', 'KWD', 'OMR', 'TND'];

/** What a card payment in this currency must come to at least. */
export const cardMinimum = (currency: string): Money => Money.of(MINIMUM[currency] ?? OTHERWISE, currency);

/**
 * The provider moves no other amounts than these: a currency of three decimals in steps of ten.
 *
 * @throws payments.amount-uneven
 */
export function assertMovable(amount: Money): void {
  if (THREE_DECIMALS.includes(amount.currency) && amount.minor % 10n !== 0n) throw amountUneven(amount);
}
