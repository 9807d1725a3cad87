import { Money } from '#libs/kernel';
import type { Payment } from '../payment/payment.js';
import type { PaymentEvent } from '../payments.events.js';

type Told = Pick<
  Payment,
  | 'id'
  | 'reference'
  | 'licenceReference'
  | 'organisationId'
  | 'requesterId'
  | 'headline'
  | 'amount'
  | 'currency'
  | 'receivedAmount'
  | 'receivedCurrency'
>;

/** The facts of a payment as its events carry them; the amount is what was received, once it is. */
export function paymentEvent(attempt: Told): PaymentEvent {
  const { receivedAmount, receivedCurrency } = attempt;
  const received =
    receivedAmount === null || receivedCurrency === null ? null : Money.of(receivedAmount, receivedCurrency);
  return {
    attemptId: attempt.id,
    reference: attempt.reference,
    licenceReference: attempt.licenceReference,
    organisationId: attempt.organisationId,
    requesterId: attempt.requesterId,
    headline: attempt.headline,
    amount: (received ?? Money.of(attempt.amount, attempt.currency)).toJSON(),
  };
}
