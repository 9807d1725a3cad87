import type { StaffActor } from '#libs/kernel';
import { DeskInvoiceQuery, PaymentsQuery, RefundPayment, type PaymentListItem } from '#libs/payments';
import type { Config } from '#platform/config';
import { control } from './card-counter.js';
import type { DemoApp } from './demo-app.js';

const PAGE = 100;
/** What was charged too much: 10.00. */
const TOO_MUCH = '1000';

/**
 * Money that is on its way back, some that waits for a second person, and a payment that a bank takes back: of one that
 * is long over, so that no licence in use is held. What follows happens when the house is open. Of an invoice that was paid
 * by transfer a part has gone back by another.
 */
export async function furnishRefunds(app: DemoApp, { stripe }: Config, finance: StaffActor): Promise<void> {
  const { items: all } = await app.get(PaymentsQuery).list(finance, { state: 'settled', limit: PAGE });
  const items = all.filter(({ kind }) => kind === 'checkout');
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
  await returnTransfer(app, finance, all);
  if (oldest?.chargeId && stripe.apiUrl) {
    await control(stripe.apiUrl, 'disputes', { charge: oldest.chargeId, reason: 'unrecognized' });
  }
}

async function returnTransfer(app: DemoApp, finance: StaffActor, payments: PaymentListItem[]): Promise<void> {
  for (const { id: paymentId, method, invoiceNumber, amount } of payments) {
    if (method !== 'transfer' || !invoiceNumber) continue;
    const { state } = await app.get(DeskInvoiceQuery).detail(finance, invoiceNumber);
    if (state !== 'paid') continue;
    const part = { amount: TOO_MUCH, currency: amount.currency };
    const note = 'Agreed by telephone; sent back by transfer FT-20931.';
    await app.get(RefundPayment).execute(finance, { paymentId, amount: part, reasonCode: 'goodwill', note });
    return;
  }
}

const half = ({ id: paymentId, amount: { amount, currency } }: PaymentListItem) => ({
  paymentId,
  amount: { amount: (BigInt(amount) / 2n).toString(), currency },
});
