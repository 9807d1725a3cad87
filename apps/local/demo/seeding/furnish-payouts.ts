import { Compare, SyncPayout } from '#libs/finance';
import { ProviderBalance, type PayoutSnapshot } from '#libs/payments';
import type { Config } from '#platform/config';
import { control } from './card-counter.js';
import type { DemoApp } from './demo-app.js';
import type { Calendar } from './tell.js';

/** Since before the first payment of the history. */
const HISTORY_DAYS = 440;
/** A transfer that somebody made to the account past every order: 75.00 GBP. */
const STRAY = { amount: '7500', currency: 'gbp', description: 'Reprint fee, paid by telephone' };

/**
 * The sandbox paid out as its days went by. Its last payout carries money that names no order, so that finance finds a
 * difference to settle; all the others are explained to the penny.
 */
export async function furnishPayouts(app: DemoApp, { stripe }: Config, calendar: Calendar): Promise<void> {
  const { apiUrl, secretKey } = stripe;
  if (apiUrl === null) return;
  // Late enough to leave with the last payments of licensees.
  await moveClock(apiUrl, calendar.daysAgo(5));
  await strayPayment(apiUrl, secretKey);
  await moveClock(apiUrl, calendar.daysAgo(1));
  await control(apiUrl, 'payouts/run', { early: true });
  await moveClock(apiUrl, app.now);
  app.clock.set(app.now);
  const made: PayoutSnapshot[] = [];
  for await (const page of app.get(ProviderBalance).payouts(calendar.daysAgo(HISTORY_DAYS)))
    made.unshift(...page.reverse());
  for (const payout of made) await app.get(SyncPayout).sync(payout);
  await app.get(Compare).handle();
}

const moveClock = (apiUrl: string, at: Date): Promise<void> =>
  control(apiUrl, 'clock/set', { now: Math.floor(at.getTime() / 1000) });

/** As the account's own dashboard makes one: without a checkout, and so without an order. */
async function strayPayment(apiUrl: string, secretKey: string): Promise<void> {
  const body = new URLSearchParams({
    ...STRAY,
    payment_method: 'pm_card_visa',
    confirm: 'true',
    'automatic_payment_methods[enabled]': 'true',
    'automatic_payment_methods[allow_redirects]': 'never',
  });
  const headers = { authorization: `Bearer ${secretKey}`, 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await fetch(new URL('/v1/payment_intents', apiUrl), {
    method: 'POST',
    headers,
    body: body.toString(),
  });
  if (!answer.ok) throw new Error(`The sandbox did not take the payment: ${await answer.text()}`);
}
