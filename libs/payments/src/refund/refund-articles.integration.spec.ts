import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LicenceQuery } from '#libs/licensing';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import {
  finance,
  paymentsWorld,
  type PayableRequest,
  type PaymentsWorld,
} from '../../../../test/support/payments-world.js';
import { publishTaxTable } from '../../../../test/support/tax-seed.js';
import { CreditNoteQuery } from '../credit-note/credit-note.query.js';
import { PreviewRefund } from './preview-refund.js';
import { RefundPayment } from './refund-payment.js';
import { RefundsQuery } from './refunds.query.js';

let world: PaymentsWorld;
let story: PaymentsStory;
const noor = finance();
beforeAll(async () => {
  world = await paymentsWorld();
  story = paymentsStory(world);
  await publishTaxTable(world.database);
  await world.database.asOwner(`UPDATE payments.refund_limit SET amount = 100000 WHERE currency = 'GBP'`);
});
afterAll(() => world.close());

type Paid = PayableRequest & { paymentId: string; licence: string; articles: string[] };

/** Three articles at the lowest price that does not divide: 1.00 GBP, and 0.20 of tax. */
async function paid(): Promise<Paid> {
  const order = await world.order(3);
  await reprice(order.reference);
  await world.pay(await story.checkout(order));
  await story.settleDown();
  const [payment] = await story.payments(order.reference);
  expect(payment).toMatchObject({ state: 'settled', received: { amount: '120', currency: 'GBP' } });
  const licence = payment!.licenceReference;
  const { snapshot } = await world.get(LicenceQuery).detail(order.buyer, licence);
  return { ...order, paymentId: payment!.id, licence, articles: snapshot.items.map(({ articleId }) => articleId) };
}

async function reprice(reference: string): Promise<void> {
  await world.database.asOwner(
    `UPDATE identity.organisation SET country = 'GB' WHERE id =
       (SELECT organisation_id FROM licensing.request WHERE reference = '${reference}')`,
  );
  await world.database.asOwner(`UPDATE licensing.request SET amount = 100 WHERE reference = '${reference}'`);
}

const refundOf = async ({ paymentId }: Paid, articleIds: string[]): Promise<string> => {
  const items = articleIds.map((articleId) => ({ articleId }));
  const input = { paymentId, items, reasonCode: 'customer-request', note: 'They asked.' } as const;
  return (await world.get(RefundPayment).execute(noor, input)).refundId;
};
const goOn = async () => {
  await story.settleDown();
  await world.retryFailedJobs();
  await world.work();
};
const refund = (id: string) => world.get(RefundsQuery).detail(noor, id);
const licenceOf = ({ buyer, licence }: Paid) => world.get(LicenceQuery).detail(buyer, licence);

describe('a refund of articles', () => {
  it('chosen all together is all that was paid, to the penny', async () => {
    const order = await paid();
    const { items, left } = await world.get(PreviewRefund).execute(noor, order.paymentId, {
      items: order.articles.map((articleId) => ({ articleId })),
    });
    expect(items.map((item) => Number(item.paid.amount)).reduce((sum, amount) => sum + amount, 0)).toBe(120);
    expect(left.amount).toBe('0');
    const id = await refundOf(order, order.articles);
    await goOn();
    expect(await refund(id)).toMatchObject({ state: 'succeeded', ends: 'all', net: { amount: '100' } });
    expect((await licenceOf(order)).state).toBe('terminated');
  });

  it('one after the other gives back what was paid, and ends the licence with the last, as its credit note says', async () => {
    const order = await paid();
    const ids = [];
    for (const articleId of order.articles) ids.push(await refundOf(order, [articleId]));
    await goOn();
    const refunds = await Promise.all(ids.map(refund));
    const sum = (part: 'amount' | 'tax') => refunds.reduce((total, one) => total + Number(one[part]!.amount), 0);
    expect([sum('amount'), sum('tax')]).toEqual([120, 20]);
    expect(await licenceOf(order)).toMatchObject({ state: 'terminated', stateReason: { code: 'refund' } });
    const { items } = await world.get(CreditNoteQuery).list(order.buyer, {});
    const documents = await Promise.all(
      items.map(({ number }) => world.get(CreditNoteQuery).document(order.buyer, number)),
    );
    expect(documents.map(({ licence }) => licence.includes('has ended'))).toEqual([true, false, false]);
  });

  it('leaves the others, and what is left of them', async () => {
    const order = await paid();
    const [gone, ...stay] = order.articles;
    await refundOf(order, [gone!]);
    await goOn();
    const licence = await licenceOf(order);
    expect(licence.state).not.toBe('terminated');
    expect(licence.snapshot.items.map(({ articleId }) => articleId)).toEqual(stay);
    const { items } = await world.get(PreviewRefund).execute(noor, order.paymentId, {});
    expect(items.map(({ articleId }) => articleId)).toEqual(stay);
    await expect(refundOf(order, [gone!])).rejects.toMatchObject({ code: 'payments.refund-item-unknown' });
  });

  it('of a licence that was extended gives back what this payment bought, not what the extension cost', async () => {
    const [order, extension] = [await paid(), await world.order()];
    await extended(order, extension);
    expect((await licenceOf(order)).snapshot.items[0]!.price.amount).toBe('5000');
    const { items } = await world.get(PreviewRefund).execute(noor, order.paymentId, {});
    // 0.34, 0.33 and 0.33 of the price, with their tax.
    expect(items.map(({ paid: { amount } }) => Number(amount))).toEqual([41, 40, 39]);
  });
});

/** As an extension for 149.00 GBP leaves the licence: the prices of its articles hold that too. */
async function extended({ reference, licence }: Paid, by: PayableRequest): Promise<void> {
  expect(reference).not.toBe(by.reference);
  await world.database.asOwner(
    `INSERT INTO licensing.licence_revision (licence_id, revision, kind, request_id, currency, paid, amount, ends_on,
       item_count, headline, snapshot, issued_at)
     SELECT l.id, 2, 'extension', r.id, 'GBP', 14900, 15000, l.ends_on, 3, l.headline,
       jsonb_set(l.snapshot, '{items}', (SELECT jsonb_agg(jsonb_set(item, '{price,amount}', '"5000"'))
         FROM jsonb_array_elements(l.snapshot -> 'items') item)), l.issued_at
     FROM licensing.licence l, licensing.request r
     WHERE l.reference = '${licence}' AND r.reference = '${by.reference}'`,
  );
  await world.database.asOwner(`UPDATE licensing.licence SET revision = 2 WHERE reference = '${licence}'`);
}
