import { badParameter } from '../http/stripe-failure.js';

export const PAYMENT_METHOD_TYPES = ['card', 'bacs_debit', 'sepa_debit', 'us_bank_account'] as const;
export type PaymentMethodType = (typeof PAYMENT_METHOD_TYPES)[number];
export type DebitType = Exclude<PaymentMethodType, 'card'>;

/** Each currency has its own banks; in others nobody can be debited here. */
export const DEBIT_OF: Record<string, DebitType> = { gbp: 'bacs_debit', eur: 'sepa_debit', usd: 'us_bank_account' };

/** How something in this currency can be paid, within what the caller allows. */
export function methodsFor(currency: string, allowed: readonly PaymentMethodType[] | undefined): PaymentMethodType[] {
  const debit = DEBIT_OF[currency];
  const possible: PaymentMethodType[] = debit === undefined ? ['card'] : ['card', debit];
  const methods = allowed === undefined ? possible : possible.filter((method) => allowed.includes(method));
  if (methods.length > 0) return methods;
  const message = `None of the allowed payment methods can be used in ${currency.toUpperCase()}.`;
  throw badParameter('parameter_invalid', message, 'allowed_payment_method_types');
}
