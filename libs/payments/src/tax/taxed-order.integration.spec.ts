import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { paymentsWorld, type PayableRequest, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { publishTaxTable } from '../../../../test/support/tax-seed.js';
import { ReceiptQuery } from '../receipt/receipt.query.js';

let world: PaymentsWorld;
let story: PaymentsStory;
beforeAll(async () => {
  world = await paymentsWorld(['thin']);
  story = paymentsStory(world);
});
afterAll(() => world.close());

/** An accepted order of 120.00 GBP by an organisation of this country. */
async function orderFrom(country: string, vatNumber: string | null = null): Promise<PayableRequest> {
  const order = await world.order();
  await world.database.asOwner('UPDATE identity.organisation SET country = $2, vat_number = $3 WHERE id = $1', [
    ...[order.buyer.organisationId, country, vatNumber],
  ]);
  return order;
}

async function documentOf({ buyer }: PayableRequest) {
  const { items } = await world.get(ReceiptQuery).list(buyer, {});
  return world.get(ReceiptQuery).document(buyer, items[0]!.number);
}

/** Balance of each account over the entries of an order and its payment. */
async function booked({ reference }: PayableRequest): Promise<Record<string, string>> {
  const rows = await world.database.reads.query<{ account: string; sum: string }>(
    `SELECT p.account, sum(p.amount)::text AS sum FROM payments.attempt a
     JOIN ledger.entry e ON (e.source_kind, e.source_id) IN (('order', a.request_id::text), ('payment', a.id::text))
     JOIN ledger.posting p ON p.entry_id = e.id WHERE a.reference = $1 GROUP BY p.account HAVING sum(p.amount) <> 0`,
    [reference],
  );
  return Object.fromEntries(rows.map(({ account, sum }) => [account, sum]));
}

async function sessionOf(id: string): Promise<{ amount_total: number; lines: string[] }> {
  const headers = { authorization: `Bearer ${world.sandbox.secretKey}` };
  const get = async (path: string) =>
    (await (await fetch(`${world.sandbox.url}/v1/checkout/sessions/${id}${path}`, { headers })).json()) as never;
  const { amount_total } = (await get('')) as { amount_total: number };
  const { data } = (await get('/line_items')) as { data: { description: string; amount_total: number }[] };
  return { amount_total, lines: data.map((line) => `${line.description.slice(0, 7)} ${line.amount_total}`) };
}

describe('an order while no tax table is published', () => {
  it('is paid as it is priced, and its receipt says that tax is not configured', async () => {
    const order = await orderFrom('GB');
    const session = await story.checkout(order);
    expect(await sessionOf(session)).toMatchObject({ amount_total: 12000, lines: [expect.stringMatching(/12000$/)] });
    await world.pay(session);
    await story.settleDown();
    expect(await documentOf(order)).toMatchObject({
      ...{ net: { amount: '12000' }, total: { amount: '12000' } },
      tax: { status: 'not-configured', amount: { amount: '0' } },
    });
    expect(await booked(order)).toEqual({ stripe: '12000', 'deferred-revenue': '-12000' });
  });
});

describe('an order under a tax table', () => {
  it('at home is paid with the tax on it, booked apart and shown on a tax invoice', async () => {
    const table = await publishTaxTable(world.database);
    const order = await orderFrom('GB');
    const session = await story.checkout(order);
    expect(await sessionOf(session)).toEqual({ amount_total: 14400, lines: ['Republi 12000', 'VAT 20% 2400'] });
    await world.pay(session);
    await story.settleDown();
    await story.expectPaidOnce(order.reference);
    expect(await documentOf(order)).toMatchObject({
      supplier: { name: table.supplier.name, country: 'GB', taxNumber: table.supplier.vatNumber },
      ...{ net: { amount: '12000' }, total: { amount: '14400' } },
      tax: { status: 'standard', amount: { amount: '2400' }, rateBasisPoints: 2000, name: 'VAT', country: 'GB' },
    });
    expect(await booked(order)).toEqual({ stripe: '14400', 'deferred-revenue': '-12000', tax: '-2400' });
    const [deferral] = await world.database.reads.query<{ amount: string }>(
      `SELECT d.amount FROM ledger.deferral d JOIN payments.attempt a ON d.source_id = a.request_id::text
       WHERE a.reference = $1`,
      [order.reference],
    );
    expect(deferral!.amount).toBe('12000');
    const [receipt] = await world.database.reads.query(
      `SELECT r.net, r.tax, r.amount, r.tax_treatment, r.tax_rate_bp, r.tax_country, r.tax_evidence FROM payments.receipt r
       WHERE r.reference = $1`,
      [order.reference],
    );
    expect(receipt).toMatchObject({
      ...{ net: '12000', tax: '2400', amount: '14400', tax_treatment: 'standard', tax_rate_bp: 2000 },
      tax_country: 'GB',
      tax_evidence: { billingCountry: 'GB', cardCountry: 'GB', isConfirmed: true },
    });
  });

  it('by a business abroad is reverse-charged, and both numbers stand on the document', async () => {
    const order = await orderFrom('DE', 'DE136695976');
    const session = await story.checkout(order);
    expect((await sessionOf(session)).amount_total).toBe(12000);
    await world.pay(session);
    await story.settleDown();
    const document = await documentOf(order);
    expect(document).toMatchObject({
      buyer: { country: 'DE', vatNumber: 'DE136695976' },
      total: { amount: '12000' },
      tax: { status: 'reverse-charge', amount: { amount: '0' }, country: 'DE' },
    });
    expect(document.tax.sentence).toContain('Reverse charge');
    expect(await booked(order)).toEqual({ stripe: '12000', 'deferred-revenue': '-12000' });
  });

  it('gets another page when the buyer’s number changes what is owed', async () => {
    const order = await orderFrom('DE');
    const dear = await story.checkout(order);
    expect((await sessionOf(dear)).amount_total).toBe(14280);
    expect(await story.checkout(order)).toBe(dear);
    await world.database.asOwner(`UPDATE identity.organisation SET vat_number = 'DE136695976' WHERE id = $1`, [
      order.buyer.organisationId,
    ]);
    const free = await story.checkout(order);
    expect(free).not.toBe(dear);
    expect((await sessionOf(free)).amount_total).toBe(12000);
    await world.pay(free);
    await story.settleDown();
    await story.expectPaidOnce(order.reference);
  });
});
