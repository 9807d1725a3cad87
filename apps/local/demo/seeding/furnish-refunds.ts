import type { StaffActor } from '#libs/kernel';
import { PaymentsQuery, RefundPayment, type PaymentListItem } from '#libs/payments';
import type { Config } from '#platform/config';
import { control } from './card-counter.js';
import type { DemoApp } from './demo-app.js';

const PAGE = 100;
/** What was charged too much: 10.00. */
const TOO_MUCH = '1000';

/**
 * Money that is on its way back, some that waits for a second person, and a payment that a bank takes back: of one that
 * is long over, so that no licence in use is held. What follows happens when the house is open.
 */
export async function furnishRefunds(app: DemoApp, { stripe }: Config, finance: StaffActor): Promise<void> {
  const { items } = await app.get(PaymentsQuery).list(finance, { state: 'settled', limit: PAGE });
  const dearest = [...items].sort((a, b) => Number(b.amount.amount) - Number(a.amount.amount));
  const oldest = items.at(-1);
  const others = dearest.filter(({ id }) => id !== oldest?.id);
  const [large] = others;
  const small = others.at(-1);
  if (large) {
    const why = 'They were promised the picture, and it could not be cleared.';
    await app.get(RefundPayment).execute(finance, { ...half(large), reasonCode: 'rights-withdrawn', note: why });
  }
  if (small && small !== large) {
    const amount = { amount: TOO_MUCH, currency: small.amount.currency };
    const note = 'The audience was smaller than they had first said.';
    await app.get(RefundPayment).execute(finance, { paymentId: small.id, amount, reasonCode: 'wrong-price', note });
  }
  if (oldest?.chargeId && stripe.apiUrl) {
    await control(stripe.apiUrl, 'disputes', { charge: oldest.chargeId, reason: 'unrecognized' });
  }
}

const half = ({ id: paymentId, amount: { amount, currency } }: PaymentListItem) => ({
  paymentId,
  amount: { amount: (BigInt(amount) / 2n).toString(), currency },
});
