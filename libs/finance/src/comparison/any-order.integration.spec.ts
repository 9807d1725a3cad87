import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readEntrySentence, TrialBalanceQuery, type TrialBalanceLine } from '#libs/ledger';
import { CatchUpEvents, PollAttempts, ReturnPayment } from '#libs/payments';
import { killArticle } from '../../../../test/support/licensing-seed.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import {
  finance,
  paymentsWorld,
  type PayableRequest,
  type PaymentsWorld,
} from '../../../../test/support/payments-world.js';
import { BalanceQuery, Compare, DifferencesQuery, PollPayouts } from '../index.js';

/** What happens to an order. */
const FATES = [
  'bought',
  'declined-first',
  'cheap-session-too',
  'killed',
  'abandoned',
  'returned-elsewhere',
  'disputed',
] as const;
type Fate = (typeof FATES)[number];

/** What becomes of the events of one step on their way to us. */
interface Weather {
  copies: number;
  lost: number;
  seed: number;
  /** Whether our queue works before the next step. */
  works: boolean;
}

interface Tale {
  fates: Fate[];
  weather: Weather[];
  /** Whether the provider's event list can be read afterwards: without it the comparison has to find everything. */
  hasEventList: boolean;
  paysOut: boolean;
}

const weather = fc.record({
  copies: fc.integer({ min: 1, max: 3 }),
  lost: fc.integer({ min: 0, max: 6 }),
  seed: fc.nat(1000),
  works: fc.boolean(),
});
const MOST = 4;
const tale: fc.Arbitrary<Tale> = fc.record({
  fates: fc.array(fc.constantFrom(...FATES), { minLength: 1, maxLength: MOST }),
  weather: fc.array(weather, { minLength: MOST, maxLength: MOST }),
  hasEventList: fc.boolean(),
  paysOut: fc.boolean(),
});

interface Place {
  world: PaymentsWorld;
  story: PaymentsStory;
}

const HOUR_MS = 3_600_000;

async function place(): Promise<Place> {
  const world = await paymentsWorld(['thin', 'snapshot']);
  return { world, story: paymentsStory(world) };
}

/** The steps at the provider; what of it reaches us, and when, is another matter. */
async function live({ world, story }: Place, order: PayableRequest, fate: Fate): Promise<void> {
  const session = await story.checkout(order);
  if (fate === 'killed') await killArticle(world.database, order.article);
  if (fate === 'abandoned') return;
  if (fate === 'declined-first') await world.pay(session, 'decline');
  if (fate === 'cheap-session-too') await cheapSession({ world, story }, order);
  await world.pay(session);
  const paid = await story.stripe.checkout.sessions.retrieve(session);
  const intent = paid.payment_intent as string;
  if (fate === 'returned-elsewhere') await world.control('/refunds', { payment_intent: intent, amount: 2000 });
  if (fate === 'disputed') await world.control('/disputes', { payment_intent: intent });
}

/** Somebody makes a page of one pound in the name of our attempt, and pays it. */
async function cheapSession({ world, story }: Place, order: PayableRequest): Promise<void> {
  const [attempt] = await story.payments(order.reference);
  const product = { unit_amount: 100, currency: 'gbp', product_data: { name: 'Cheap' } };
  const made = await story.stripe.checkout.sessions.create({
    ...{ mode: 'payment', success_url: 'https://licensing.example/', client_reference_id: attempt!.id },
    ...{ metadata: { reference: order.reference }, line_items: [{ quantity: 1, price_data: product }] },
  });
  await world.pay(made.id);
}

/** The story as it should go: everything arrives, once, in order. */
async function undisturbed(here: Place, { fates, paysOut }: Tale): Promise<string[]> {
  const orders: string[] = [];
  for (const fate of fates) {
    const order = await here.world.order();
    await live(here, order, fate);
    await here.story.settleDown();
    orders.push(order.reference);
  }
  if (paysOut) await here.world.control('/payouts/run', { early: true });
  await here.story.settleDown();
  return orders;
}

/** The same, with its events held back, shuffled, repeated and lost. */
async function disturbed(here: Place, { fates, weather: each, paysOut }: Tale): Promise<string[]> {
  const { world, story } = here;
  const orders: string[] = [];
  for (const [step, fate] of fates.entries()) {
    const { copies, lost, seed, works } = each[step]!;
    await world.control('/webhooks/hold');
    await world.control('/webhooks/duplicate', { copies });
    await world.control('/webhooks/drop', { count: lost });
    const order = await world.order();
    await live(here, order, fate);
    if (works) {
      await world.control('/webhooks/shuffle', { seed });
      await story.settleDown();
    }
    orders.push(order.reference);
  }
  if (paysOut) await world.control('/payouts/run', { early: true });
  // Whatever is still held is let go in the opposite order.
  await world.control('/webhooks/reverse');
  await world.control('/webhooks/release');
  await story.settleDown();
  return orders;
}

/** What runs by itself, an hour and a night later. */
async function reconcile({ world, story }: Place, hasEventList: boolean): Promise<void> {
  await world.later(HOUR_MS);
  for (let turn = 0; turn < 2; turn += 1) {
    await world.get(PollAttempts).handle();
    if (hasEventList) await world.get(CatchUpEvents).handle();
    await world.get(PollPayouts).handle();
    await story.settleDown();
    await world.retryFailedJobs();
    await story.settleDown();
    await world.get(Compare).handle();
    await story.settleDown();
  }
}

/** Finance sends back what is held. */
async function returnHeld({ world, story }: Place, orders: readonly string[]): Promise<void> {
  for (const reference of orders) {
    for (const { id, state } of await story.payments(reference)) {
      if (state === 'held') await world.get(ReturnPayment).execute(finance(), { attemptId: id, reason: 'Not ours.' });
    }
  }
  await story.settleDown();
}

/** Everything that must be the same, without what is named or dated by chance. */
async function stateOf({ world, story }: Place, orders: readonly string[]): Promise<unknown> {
  const told = await Promise.all(
    orders.map(async (reference) => ({
      order: await story.orderState(reference),
      licences: await story.licences(reference),
      payments: (await story.payments(reference))
        .map((payment) => ({
          ...{ state: payment.state, reasonCode: payment.reasonCode, hasReceipt: payment.receiptNumber !== null },
          ...{ received: payment.received, fee: payment.fee, refunds: payment.refunds.map(({ state }) => state) },
          entries: payment.entries.map(({ source, postings }) => ({ kind: source.kind, postings })),
        }))
        .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))),
    })),
  );
  const { items } = await world.get(DifferencesQuery).list(finance(), { state: 'open', limit: 100 });
  return {
    told,
    ledger: ledgerOf(await world.get(TrialBalanceQuery).lines(finance(), {})),
    balances: (await world.get(BalanceQuery).compare(finance())).map(({ off }) => off),
    differences: items.map(({ kind, reason, off }) => `${kind} ${reason} ${off.amount}`).sort(),
  };
}

/**
 * What stands on each account. What the provider holds and what it has sent on its way are one sum: a payment that we hear
 * of and send back late was paid out before.
 */
function ledgerOf(lines: readonly TrialBalanceLine[]): Record<string, string> {
  const sums: Record<string, bigint> = {};
  for (const { account, balance } of lines) {
    const place = `${account === 'payouts-in-transit' ? 'stripe' : account} ${balance.currency}`;
    sums[place] = (sums[place] ?? 0n) + BigInt(balance.amount);
  }
  return Object.fromEntries(Object.entries(sums).map(([place, sum]) => [place, sum.toString()]));
}

describe('the same story, whatever becomes of its events', () => {
  let calm: Place;
  let stormy: Place;
  beforeAll(async () => {
    [calm, stormy] = [await place(), await place()];
  });
  afterAll(async () => {
    await calm?.world.close();
    await stormy?.world.close();
  });

  it('ends in the same state and the same ledger, once it is reconciled', async () => {
    await fc.assert(
      fc.asyncProperty(tale, async (story) => {
        const [there, here] = [await undisturbed(calm, story), await disturbed(stormy, story)];
        for (const each of [calm, stormy]) await reconcile(each, story.hasEventList);
        await returnHeld(calm, there);
        await returnHeld(stormy, here);
        for (const each of [calm, stormy]) await reconcile(each, true);
        expect(await stateOf(stormy, here)).toEqual(await stateOf(calm, there));
      }),
      {
        numRuns: Number(process.env['STORIES'] ?? 6),
        // A run that fails is to fail again; others with SEED and STORIES.
        seed: Number(process.env['SEED'] ?? 98_118),
        endOnFailure: true,
      },
    );
    expect((await saidByNobody(calm)).concat(await saidByNobody(stormy))).toEqual([]);
  });
});

/** Entries whose sentence no other language could say. */
async function saidByNobody({ world }: Place): Promise<string[]> {
  const kept = await world.database.asOwner<{ description: string }>('SELECT DISTINCT description FROM ledger.entry');
  expect(kept.length).toBeGreaterThan(3);
  return kept.map(({ description }) => description).filter((description) => readEntrySentence(description) === null);
}
