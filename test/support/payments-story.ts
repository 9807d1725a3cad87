import { expect } from '@jest/globals';
import Stripe from 'stripe';
import { PaymentsQuery, StartCheckout, SettleSession, type PaymentDetail } from '#libs/payments';
import { eventually } from './eventually.js';
import { finance, type PayableRequest, type PaymentsWorld } from './payments-world.js';

/** The steps that stories about payments have in common. */
export interface PaymentsStory {
  /** A client of the real SDK on the sandbox, for what happens behind our back. */
  stripe: Stripe;
  /** Opens the payment page. @returns the session's id */
  checkout: (order: PayableRequest) => Promise<string>;
  settle: (sessionId: string) => Promise<void>;
  /** All payments of an order with everything finance sees of them, the newest first. */
  payments(reference: string): Promise<PaymentDetail[]>;
  states(reference: string): Promise<string[]>;
  licences(reference: string): Promise<number>;
  orderState(reference: string): Promise<string>;
  /** Names of payments' events about the order, in order. */
  events(reference: string): string[];
  /** Until the sandbox has nothing left to deliver, and our queue nothing to do. */
  settleDown(): Promise<void>;
  /** One payment, one licence, one set of ledger entries, one receipt, one event. */
  expectPaidOnce(reference: string): Promise<void>;
}

export function paymentsStory(world: PaymentsWorld): PaymentsStory {
  const { hostname, port } = new URL(world.sandbox.url);
  const payments: PaymentsStory['payments'] = async (reference) => {
    const { items } = await world.get(PaymentsQuery).list(finance(), { reference });
    return Promise.all(items.map(({ id }) => world.get(PaymentsQuery).detail(finance(), id)));
  };
  const count = async (sql: string, value: string): Promise<number> =>
    (await world.database.reads.one<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`, [value]))!.n;
  const story: PaymentsStory = {
    stripe: new Stripe(world.sandbox.secretKey, { host: hostname, port, protocol: 'http', telemetry: false }),
    checkout: async ({ buyer, reference }) => {
      const { url } = await world.get(StartCheckout).execute(buyer, { reference });
      return url.split('/').pop()!;
    },
    settle: (sessionId) => world.get(SettleSession).handle({ sessionId }),
    payments,
    states: async (reference) => (await payments(reference)).map(({ state }) => state),
    licences: (reference) =>
      count('licensing.licence l JOIN licensing.request r ON r.id = l.request_id WHERE r.reference = $1', reference),
    orderState: async (reference) => {
      const sql = 'SELECT state FROM licensing.request WHERE reference = $1';
      return (await world.database.reads.one<{ state: string }>(sql, [reference]))!.state;
    },
    events: (reference) =>
      world.published
        .filter(({ event, payload }) => event.startsWith('payments.') && payload['reference'] === reference)
        .map(({ event }) => event),
    settleDown: () => settleDown(world),
    expectPaidOnce: async (reference) => {
      const settled = (await payments(reference)).filter(({ state }) => state === 'settled');
      expect(settled).toHaveLength(1);
      expect(settled[0]!.entries.map(({ source }) => source.kind)).toEqual(['order', 'payment', 'payment-fee']);
      expect(settled[0]!.receiptNumber).toMatch(/^IMP-\d{6}$/);
      expect(await story.licences(reference)).toBe(1);
      expect(await story.orderState(reference)).toBe('fulfilled');
      expect(story.events(reference).filter((event) => event === 'payments.payment-settled.v1')).toHaveLength(1);
    },
  };
  return story;
}

async function settleDown(world: PaymentsWorld): Promise<void> {
  const states = async (): Promise<string[]> => {
    const { deliveries } = (await world.control('/deliveries', {}, 'GET')) as { deliveries: { state: string }[] };
    return deliveries.map(({ state }) => state);
  };
  // What was not taken the first time is sent again after seconds.
  await eventually(states, (found) => !found.includes('pending'));
  await world.work();
}
