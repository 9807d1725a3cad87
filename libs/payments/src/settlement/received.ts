import type { Attempt } from '../attempt/attempt.entity.js';
import type { ChargeSnapshot, SessionSnapshot } from '../stripe/provider.js';

type Received = Partial<
  Pick<
    Attempt,
    | 'sessionId'
    | 'paymentIntentId'
    | 'chargeId'
    | 'receivedCurrency'
    | 'receivedAmount'
    | 'feeCurrency'
    | 'feeAmount'
    | 'paidAt'
  >
>;

/** What an attempt keeps of the payment that came. */
export function receivedOf(session: SessionSnapshot, charge: ChargeSnapshot | null): Received {
  const provider = { sessionId: session.id, paymentIntentId: session.paymentIntentId };
  if (!charge) return provider;
  return {
    ...provider,
    chargeId: charge.id,
    receivedCurrency: charge.amount.currency,
    receivedAmount: charge.amount.minor,
    paidAt: charge.createdAt,
    ...feeOf(charge),
  };
}

export const feeOf = ({ balance }: ChargeSnapshot): Pick<Received, 'feeCurrency' | 'feeAmount'> =>
  balance ? { feeCurrency: balance.fee.currency, feeAmount: balance.fee.minor } : {};
