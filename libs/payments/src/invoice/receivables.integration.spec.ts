import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Money, newId } from '#libs/kernel';
import { movement, PostEntry } from '#libs/ledger';
import { Transactions } from '#platform/database';
import { invoiceStory, type InvoiceStory } from '../../../../test/support/invoice-story.js';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { InvoiceQuery } from './invoice.query.js';
import { receivablesCsv } from './receivables-csv.js';
import { ReceivablesQuery, type AgeBand, type ReceivableFilter } from './receivables.query.js';
import { RecordTransfer } from './record-transfer.js';

/** Days past the due date at both ends of each band. */
const AGES: readonly (readonly [days: number, band: AgeBand])[] = [
  [-5, 'current'],
  [0, 'current'],
  [1, '1-30'],
  [30, '1-30'],
  [31, '31-60'],
  [60, '31-60'],
  [61, '61-90'],
  [90, '61-90'],
  [91, 'over-90'],
];

let world: PaymentsWorld;
let story: InvoiceStory;
let issued: Awaited<ReturnType<InvoiceStory['issued']>>[];
beforeAll(async () => {
  world = await paymentsWorld([]);
  story = invoiceStory(world);
  issued = [];
  for (const [days] of AGES) {
    const invoice = await story.issued();
    issued.push(invoice);
    await world.database.asOwner(`UPDATE payments.invoice SET due_on = $3::date - $2::int WHERE number = $1`, [
      invoice.number,
      days,
      world.now().toISOString().slice(0, 10),
    ]);
  }
});
afterAll(() => world.close());

const query = () => world.get(ReceivablesQuery);
const numbers = async (show: ReceivableFilter) =>
  (await query().list(finance(), { show })).items.map(({ number }) => number).sort();

describe('receivables', () => {
  it('stand in the band of their age, and add up to what the ledger says', async () => {
    const { items } = await query().list(finance(), {});
    const bands = new Map(items.map(({ number, daysLate, band }) => [number, [daysLate, band]]));
    expect(issued.map(({ number }) => bands.get(number))).toEqual(AGES);
    const { currencies } = await query().byAge(finance());
    const [pounds] = currencies;
    expect(pounds!.bands.map(({ band, count, amount }) => [band, count, amount.amount])).toEqual([
      ['current', 2, '24000'],
      ['1-30', 2, '24000'],
      ['31-60', 2, '24000'],
      ['61-90', 2, '24000'],
      ['over-90', 1, '12000'],
    ]);
    expect(pounds).toMatchObject({ count: 9, total: { amount: '108000' }, inLedger: { amount: '108000' } });
  });

  it('are found by band, by what somebody types, and page by page', async () => {
    expect(await numbers('61-90')).toEqual([issued[6]!.number, issued[7]!.number].sort());
    const typed = (q: string) => query().list(finance(), { q });
    expect((await typed(issued[3]!.reference)).items.map(({ number }) => number)).toEqual([issued[3]!.number]);
    expect((await typed('PO-4711')).items).toHaveLength(9);
    expect((await typed('%')).items).toEqual([]);
    const first = await query().list(finance(), { limit: 5 });
    const second = await query().list(finance(), { limit: 5, cursor: first.nextCursor! });
    expect(new Set([...first.items, ...second.items].map(({ number }) => number)).size).toBe(9);
  });

  it('are a file, the oldest first, with what is left of each', async () => {
    const { number } = issued[8]!;
    const amount = { amount: '2050', currency: 'GBP' };
    const receivedOn = world.now().toISOString().slice(0, 10);
    await world.get(RecordTransfer).execute(finance(), { number, amount, receivedOn, bankReference: 'FT-1' });
    const lines = receivablesCsv(await query().all(finance(), { show: 'owed' })).split('\r\n');
    expect(lines).toHaveLength(11);
    expect(lines[1]).toMatch(new RegExp(`^${number},.*,91,over-90,GBP,120\\.00,99\\.50$`));
    const { currencies } = await query().byAge(finance());
    expect(currencies[0]).toMatchObject({ total: { amount: '105950' }, inLedger: { amount: '105950' } });
  });

  it('show what only the ledger says is owed', async () => {
    const postings = movement('receivable', 'deferred-revenue', Money.of(700n, 'EUR'));
    const source = { kind: 'difference', id: newId() };
    const entry = { source, description: 'A test.', occurredAt: world.now(), postings };
    await world.get(Transactions).run((tx) => world.get(PostEntry).within(tx, entry));
    const { currencies } = await query().byAge(finance());
    expect(currencies.map(({ currency, count, inLedger }) => [currency, count, inLedger.amount])).toEqual([
      ['EUR', 0, '700'],
      ['GBP', 9, '105950'],
    ]);
  });

  it('grow older by the house’s clock', async () => {
    const before = await query().byAge(finance());
    await world.later(86_400_000);
    const after = await query().byAge(finance());
    expect(Date.parse(after.on) - Date.parse(before.on)).toBe(86_400_000);
    const { items } = await query().list(finance(), { q: issued[1]!.number });
    expect(items).toMatchObject([{ daysLate: 1, band: '1-30' }]);
  });

  it('are finance’s to read; an invoice is its own organisation’s', async () => {
    const { number, order } = issued[0]!;
    await expect(query().list(order.buyer, {})).rejects.toMatchObject({ code: 'kernel.forbidden' });
    await expect(query().byAge(order.buyer)).rejects.toMatchObject({ code: 'kernel.forbidden' });
    expect(await world.get(InvoiceQuery).detail(order.buyer, number)).toMatchObject({ number });
    const stranger = { ...order.buyer, organisationId: newId() };
    await expect(world.get(InvoiceQuery).detail(stranger, number)).rejects.toMatchObject({
      code: 'payments.invoice-not-found',
    });
    expect(await world.get(InvoiceQuery).document(stranger, number)).toBeNull();
    expect(await world.get(InvoiceQuery).option(stranger, order.reference)).toMatchObject({ isOffered: false });
  });
});
