import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CLOCK, type Clock } from '#libs/kernel';
import { Recognise, ReverseEntry } from '#libs/ledger';
import { RefundPayment } from '#libs/payments';
import { Reads } from '#platform/database';
import { disputeStory } from '../../../../test/support/dispute-story.js';
import { paymentsStory } from '../../../../test/support/payments-story.js';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { SalesReportQuery, type SalesReport } from './sales-report.query.js';
import { TotalSales } from './total-sales.js';

const DAY_MS = 86_400_000;

describe('sums of days', () => {
  let world: PaymentsWorld;
  beforeAll(async () => void (world = await paymentsWorld(['thin'])));
  afterAll(() => world.close());

  const report = (): Promise<SalesReport> =>
    new SalesReportQuery(world.get(Reads), world.get<Clock>(CLOCK as never)).report(finance(), {
      ...{ by: 'title', currency: 'GBP', from: '2020-01-01' },
    });
  const runs = async (): Promise<{ run: string; sums: number }[]> =>
    world.database.reads.query(
      `SELECT coalesce(r.day, '-infinity')::text AS run, (SELECT count(*)::int FROM (SELECT DISTINCT issued_on FROM finance.sale) s
         JOIN finance.sale_day d ON d.day = s.issued_on AND d.run_day = coalesce(r.day, '-infinity')) AS sums
       FROM ledger.v_recognition r`,
    );
  const total = (): Promise<void> => world.get(TotalSales).handle();
  const night = async (days = 1): Promise<void> => {
    await world.later(days * DAY_MS);
    await world.get(Recognise).handle();
  };
  /** The same, and by the ledger, from sales alone; then all sums are made again. `left` is income of what a bank took. */
  const holds = async (left = 0): Promise<SalesReport> => {
    const bySums = await report();
    await world.database.asOwner('DELETE FROM finance.sale_day');
    expect(await report()).toEqual(bySums);
    const earned = await world.database.reads.one<{ amount: string; waits: string }>(
      'SELECT sum(earned)::text AS amount, sum(amount - earned)::text AS waits FROM ledger.v_deferral WHERE NOT is_ended',
    );
    expect(Number(bySums.recognised.amount)).toBe(Number(earned!.amount) + left);
    expect(bySums.deferred.amount).toBe(earned!.waits);
    await total();
    expect(await report()).toEqual(bySums);
    return bySums;
  };

  it('are there after each night, and right when an old sale was refunded or disputed before or after it', async () => {
    const story = disputeStory(world, paymentsStory(world));
    const [refunded, disputed] = [await story.paid(), await story.paid()];
    await story.paid();
    await world.run('finance.take-returns');
    await total();
    expect(await runs()).toEqual([{ run: '-infinity', sums: 1 }]);
    expect(await holds()).toMatchObject({ sold: { amount: '36000' }, recognised: { amount: '0' } });

    await night(2);
    await total();
    await night();
    const [first] = await runs();
    expect(first).toMatchObject({ sums: 1 });
    const before = await holds();
    expect(before.recognised.amount).not.toBe('0');

    // The sums of the coming night are made; then a part of an old sale goes back, and a part of another to a bank.
    await world.get(RefundPayment).execute(finance(), {
      ...{ paymentId: refunded.paymentId, reasonCode: 'customer-request', note: 'Agreed anew.' },
      amount: { amount: '3000', currency: 'GBP' },
    });
    await story.goOn();
    expect(await runs()).toEqual([{ ...first, sums: 0 }]);
    expect((await report()).returned.amount).toBe('3000');
    await night();
    expect((await holds()).returned.amount).toBe('3000');

    const { providerId } = await story.open(disputed, { amount: 5000 });
    await world.control(`/disputes/${providerId}/lose`);
    await story.goOn();
    expect((await holds(7000)).returned.amount).toBe('8000');
    await night();
    const [last] = await runs();
    expect(last).toMatchObject({ sums: 1 });
    const after = await holds(7000);
    expect([after.sold.amount, after.returned.amount]).toEqual(['36000', '8000']);
  });

  it('hear of an entry that was reversed by hand', async () => {
    const order = await disputeStory(world, paymentsStory(world)).paid();
    await night(3);
    await total();
    expect(await runs()).toMatchObject([{ sums: 2 }]);
    const [payment] = await paymentsStory(world).payments(order.reference);
    const entry = payment!.entries.find(({ source }) => source.kind === 'order')!;
    await world.get(ReverseEntry).execute(finance(), { entryId: entry.id, reason: 'Posted by mistake.' });
    await world.work();
    expect(await runs()).toMatchObject([{ sums: 1 }]);
  });
});
