import type { MemberActor } from '#libs/kernel';
import { SettleSession, StartCheckout } from '#libs/payments';
import type { Config } from '#platform/config';
import type { DemoApp } from './demo-app.js';

/** Where the history's buyers pay by card. */
export interface Counter {
  /** Whether anybody can pay here at all. */
  isOpen: boolean;
  pay(buyer: MemberActor, reference: string, at: Date): Promise<void>;
  close(): Promise<void>;
}

/** Real payments through the sandbox, on their own day. Without one, or with a real Stripe, orders stay unpaid. */
export async function openCounter(app: DemoApp, { stripe }: Config): Promise<Counter> {
  const { apiUrl } = stripe;
  if (apiUrl === null || stripe.mode !== 'sandbox' || !(await answers(apiUrl))) {
    return { isOpen: false, pay: async () => undefined, close: async () => undefined };
  }
  // Nobody listens to its events yet: they are sent when the history is told.
  await control(apiUrl, 'webhooks/hold');
  return {
    isOpen: true,
    pay: async (buyer, reference, at) => {
      await control(apiUrl, 'clock/set', { now: Math.floor(at.getTime() / 1000) });
      const { url } = await app.get(StartCheckout).execute(buyer, { reference });
      await submitPage(url);
      const sessionId = new URL(url).pathname.split('/').pop() ?? '';
      await app.get(SettleSession).handle({ sessionId });
    },
    close: async () => {
      await control(apiUrl, 'clock/set', { now: null });
      await control(apiUrl, 'webhooks/release');
    },
  };
}

const answers = (apiUrl: string): Promise<boolean> =>
  fetch(new URL('/_sandbox/health', apiUrl)).then(
    ({ ok }) => ok,
    () => false,
  );

/** The sandbox's control API. */
export async function control(apiUrl: string, path: string, body: object = {}): Promise<void> {
  const answer = await fetch(new URL(`/_sandbox/${path}`, apiUrl), { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`The sandbox did not do ${path}: ${await answer.text()}`);
}

/** “Pay” on the hosted page, as a browser sends it. */
async function submitPage(url: string): Promise<void> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(url).origin };
  const answer = await fetch(url, { method: 'POST', redirect: 'manual', headers, body: 'outcome=pay' });
  if (answer.status >= 400) throw new Error(`The payment page answered ${answer.status}.`);
}
