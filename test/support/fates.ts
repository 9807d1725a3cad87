import { DisputesQuery, RefundPayment, ReturnSurplus, VoidInvoice, WriteOffInvoice } from '#libs/payments';
import { shareArticle } from './contributor-seed.js';
import { killArticle } from './licensing-seed.js';
import type { PaymentsStory } from './payments-story.js';
import { finance, type PayableRequest, type PaymentsWorld } from './payments-world.js';
import { gbp, type ReturnStory } from './return-story.js';

/** Where a story happens: a world, and the steps that can be taken in it. */
export interface Place {
  world: PaymentsWorld;
  story: PaymentsStory;
  returns: ReturnStory;
}

/**
 * What becomes of one order of 120.00 GBP: at the provider, at banks, and at the desk. What of it reaches us by events,
 * and when, is another matter; whoever acts at the desk has looked at the payment before, as its page does.
 */
type Life = (here: Place) => Promise<PayableRequest>;

/** For an article that a contributor has a share in. */
async function ordered({ world }: Place): Promise<PayableRequest> {
  const order = await world.order();
  await shareArticle(world.database, order.article.id);
  return order;
}

/** An order whose hosted page is submitted. @returns the session's id */
async function submitted(here: Place, order: PayableRequest, outcome?: string): Promise<string> {
  const session = await here.story.checkout(order);
  await here.world.pay(session, outcome);
  return session;
}

const intentOf = async ({ story }: Place, session: string): Promise<string> =>
  (await story.stripe.checkout.sessions.retrieve(session)).payment_intent as string;

/** The buyer is back on our page: what the session says is written down. @returns the settled payment's id */
async function seen({ world, story }: Place, { reference }: PayableRequest, session: string): Promise<string> {
  await story.settle(session);
  await world.work();
  return (await story.payments(reference)).find(({ state }) => state === 'settled')?.id ?? '';
}

/** A paid order, with what happens to its payment afterwards. */
const paid =
  (then: (here: Place, paid: { order: PayableRequest; session: string; intent: string }) => Promise<unknown>): Life =>
  async (here) => {
    const order = await ordered(here);
    const session = await submitted(here, order);
    await then(here, { order, session, intent: await intentOf(here, session) });
    return order;
  };

/** A paid order that the desk gives money of back. */
const refunded = (amount: string | null, then: (here: Place, order: PayableRequest) => Promise<unknown>): Life =>
  paid(async (here, { order, session }) => {
    await refund(here, await seen(here, order, session), amount);
    await then(here, order);
  });

async function refund({ world }: Place, paymentId: string, amount: string | null): Promise<void> {
  const wish = { paymentId, reasonCode: 'customer-request' as const, note: 'As agreed.' };
  await world.get(RefundPayment).execute(finance(), amount === null ? wish : { ...wish, amount: gbp(amount) });
  await world.work();
}

/** The last refund is sent back by the bank. */
async function bankSendsBack({ world, story }: Place, { reference }: PayableRequest): Promise<void> {
  const [payment] = await story.payments(reference);
  await world.control(`/refunds/${payment!.refunds.at(-1)!.providerId}/fail`);
}

const disputed = (verdict: 'win' | 'lose' | null): Life =>
  paid(async ({ world }, { intent }) => {
    const { id } = await world.control('/disputes', { payment_intent: intent });
    if (verdict) await world.control(`/disputes/${String(id)}/${verdict}`);
  });

const debited =
  (answer: 'succeed' | 'fail', then: (here: Place, order: PayableRequest, session: string) => Promise<unknown>): Life =>
  async (here) => {
    const order = await ordered(here);
    const session = await submitted(here, order, 'debit-succeeds');
    await here.world.control(`/debits/${await intentOf(here, session)}/${answer}`);
    await then(here, order, session);
    return order;
  };

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

/** Bought on account, with what happens to the invoice afterwards. */
const onAccount =
  (then: (here: Place, number: string, order: PayableRequest) => Promise<unknown>): Life =>
  async (here) => {
    const order = await here.returns.invoices.order();
    await shareArticle(here.world.database, order.article.id);
    const { number } = await here.returns.invoices.issued(order);
    await then(here, number, order);
    return order;
  };

/** The invoice's page is paid by card. @returns its charge */
async function paidPage({ returns, story }: Place, number: string): Promise<string> {
  await returns.invoices.pay(number);
  return (await story.stripe.charges.list({ limit: 1 })).data[0]!.id;
}

async function lookedAt({ world, returns }: Place, number: string): Promise<void> {
  for (const { providerId } of (await returns.invoices.desk(number)).collections) {
    await world.run('payments.settle-invoice', { providerId });
  }
  await world.work();
}

async function written({ world }: Place, what: 'off' | 'void', number: string): Promise<void> {
  const reason = 'It will not be paid.';
  const giveUp = what === 'off' ? world.get(WriteOffInvoice) : world.get(VoidInvoice);
  await giveUp.execute(finance(), { number, reason });
  await world.work();
}

/** Each with the name under which a story that fails is told. */
export const FATES = {
  bought: paid(async () => undefined),
  'declined first': async (here) => {
    const order = await ordered(here);
    await here.world.pay(await submitted(here, order, 'decline'));
    return order;
  },
  'a cheap session too': async (here) => {
    const order = await ordered(here);
    const session = await here.story.checkout(order);
    await cheapSession(here, order);
    await here.world.pay(session);
    return order;
  },
  'killed before it is paid': async (here) => {
    const order = await ordered(here);
    const session = await here.story.checkout(order);
    await killArticle(here.world.database, order.article);
    await here.world.pay(session);
    return order;
  },
  abandoned: async (here) => {
    const order = await ordered(here);
    await here.story.checkout(order);
    return order;
  },
  'returned in the dashboard': paid(({ world }, { intent }) =>
    world.control('/refunds', { payment_intent: intent, amount: 2000 }),
  ),
  'returned by the desk': refunded(null, async () => undefined),
  'returned by the desk in part': refunded('2000', async () => undefined),
  'returned by both': refunded('2000', async (here, { reference }) => {
    const [payment] = await here.story.payments(reference);
    await here.world.control('/refunds', { charge: payment!.chargeId, amount: 3000 });
  }),
  'returned, and sent back by the bank': refunded(null, bankSendsBack),
  disputed: disputed(null),
  'disputed and won': disputed('win'),
  'disputed and lost': disputed('lose'),
  debited: debited('succeed', async () => undefined),
  'debited in vain': debited('fail', async () => undefined),
  'debited in vain, then bought': debited('fail', async (here, order, session) => {
    await seen(here, order, session);
    await submitted(here, order);
  }),
  'invoice paid': onAccount(paidPage),
  'invoice paid by transfer': onAccount(({ returns }, number) => returns.transfer(number, '12000')),
  'invoice overpaid': onAccount(({ returns }, number) => returns.transfer(number, '15000')),
  'invoice underpaid': onAccount(({ returns }, number) => returns.transfer(number, '5000')),
  'invoice paid in two': onAccount(async (here, number) => {
    await here.returns.transfer(number, '5000');
    await paidPage(here, number);
  }),
  'invoice paid twice': onAccount(async (here, number) => {
    await paidPage(here, number);
    await here.returns.transfer(number, '12000');
    await lookedAt(here, number);
    const { payments } = await here.returns.invoices.desk(number);
    const { id: paymentId } = payments.find(({ surplusState }) => surplusState === 'waiting')!;
    await here.world.get(ReturnSurplus).execute(finance(), { number, paymentId, note: 'Paid twice.' });
    await here.world.work();
  }),
  'invoice marked as paid in the dashboard': onAccount(async ({ story, returns }, number) => {
    const { collections } = await returns.invoices.desk(number);
    await story.stripe.invoices.pay(collections[0]!.providerId!, { paid_out_of_band: true });
  }),
  'invoice void': onAccount((here, number) => written(here, 'void', number)),
  'invoice void when it is paid': onAccount(async (here, number) => {
    await paidPage(here, number);
    await written(here, 'void', number);
  }),
  'invoice written off': onAccount(async (here, number) => {
    await here.returns.transfer(number, '5000');
    await written(here, 'off', number);
  }),
  'invoice written off, then paid': onAccount(async (here, number) => {
    await written(here, 'off', number);
    await here.returns.transfer(number, '12000');
  }),
  'invoice debited': onAccount(({ returns }, number) => returns.invoices.pay(number, 'debit-succeeds')),
  'invoice debited in vain': onAccount(({ returns }, number) => returns.invoices.pay(number, 'debit-fails')),
  'invoice returned by the desk': onAccount(async (here, number, order) => {
    await paidPage(here, number);
    await lookedAt(here, number);
    const { paymentId } = await here.returns.boughtOf(number, order);
    await refund(here, paymentId, '2000');
  }),
  'invoice disputed and lost': onAccount(async (here, number) => {
    const { id } = await here.world.control('/disputes', { charge: await paidPage(here, number) });
    await here.world.control(`/disputes/${String(id)}/lose`);
  }),
} satisfies Record<string, Life>;

export type Fate = keyof typeof FATES;
export const ALL_FATES = Object.keys(FATES) as Fate[];

/** What becomes of an order's money in the end, without what is named or dated by chance. */
export async function fateOf({ world, story, returns }: Place, reference: string): Promise<unknown> {
  const payments = (await story.payments(reference)).map((payment) => ({
    ...{ state: payment.state, reasonCode: payment.reasonCode, hasReceipt: payment.receiptNumber !== null },
    ...{ received: payment.received, fee: payment.fee, method: payment.method },
    refunds: payment.refunds.map(({ state, amount }) => `${state} ${amount.amount}`).sort(),
    disputes: payment.disputes.map(({ state }) => state),
    entries: payment.entries.map(({ source, postings }) => JSON.stringify({ kind: source.kind, postings })).sort(),
  }));
  const { items } = await world.get(DisputesQuery).list(finance(), { reference });
  return {
    order: await story.orderState(reference),
    licences: await story.licences(reference),
    // One that is granted later may have begun meanwhile.
    licence: (await returns.invoices.licenceState(reference))?.replace('scheduled', 'active') ?? null,
    disputes: items.length,
    invoice: await invoiceOf({ world, story, returns }, reference),
    payments: payments.map((payment) => JSON.stringify(payment)).sort(),
  };
}

async function invoiceOf({ world, returns }: Place, reference: string): Promise<unknown> {
  const row = await world.database.reads.one<{ number: string }>(
    'SELECT number FROM payments.invoice WHERE reference = $1',
    [reference],
  );
  if (!row) return null;
  const {
    state,
    paid: received,
    writtenOff,
    owed,
    refunded: back,
    ...invoice
  } = await returns.invoices.desk(row.number);
  return {
    ...{ state, received, writtenOff, owed, back },
    collections: invoice.collections.map((one) => [one.state, one.closesAs, one.amount.amount, one.failure]),
    payments: invoice.payments
      .map((one) => `${one.kind} ${one.applied.amount} ${one.surplus.amount} ${one.surplusState}`)
      .sort(),
    entries: invoice.entries.map(({ source, postings }) => JSON.stringify({ kind: source.kind, postings })).sort(),
  };
}
