import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FixedClock, Money, newId, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Events, Jobs } from '#platform/jobs';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { TrialBalanceQuery } from '../balance/trial-balance.query.js';
import { EntryQuery, type EntryView } from '../entry/entry.query.js';
import { movement } from '../entry/new-entry.js';
import { PostEntry } from '../entry/post-entry.js';
import { ReverseEntry } from '../entry/reverse-entry.js';
import { ChangePeriod } from '../period/change-period.js';
import { RevenueQuery } from '../report/revenue.query.js';
import { Defer } from './defer.js';
import { EndDeferral } from './end-deferral.js';
import { Recognise } from './recognise.js';
import { SharesQuery } from './shares.query.js';

const staff = (name: string): StaffActor => ({
  ...{ kind: 'staff', userId: newId(), email: `${name}@desk.example`, name, roles: ['finance'] },
});
const finance = staff('finance');

describe('revenue that is earned day by day', () => {
  const clock = new FixedClock(new Date('2026-09-01T10:00:00Z'));
  let database: TestDatabase;
  let post: PostEntry;
  let defer: Defer;
  let end: EndDeferral;
  let recognise: Recognise;
  let shares: SharesQuery;
  let balances: TrialBalanceQuery;
  let reverse: ReverseEntry;
  const entryOf = new Map<string, string>();

  beforeAll(async () => {
    database = await testDatabase();
    post = new PostEntry(clock);
    defer = new Defer(clock);
    end = new EndDeferral(post, clock);
    recognise = new Recognise(database.transactions, post, clock);
    shares = new SharesQuery(database.reads);
    balances = new TrialBalanceQuery(database.reads);
    reverse = new ReverseEntry(database.transactions, new Audit(clock), end, new Events(new Jobs()), clock);
  });
  afterAll(() => database.close());

  /** An order paid now, earned from the first day to the last. */
  async function sale(amount: Money, firstDay: string, lastDay: string): Promise<string> {
    const id = newId();
    await database.transactions.run(async (tx) => {
      const source = { kind: 'order', id };
      const postings = movement('receivable', 'deferred-revenue', amount);
      const [entry] = await post.within(tx, { source, description: 'A fee', occurredAt: clock.now(), postings });
      entryOf.set(id, entry!);
      const accounts = { from: 'deferred-revenue', to: 'licence-revenue' } as const;
      await defer.within(tx, { source, reference: 'L-2026-00001', ...accounts, amount, firstDay, lastDay });
    });
    return id;
  }
  async function balance(account: string, currency: string, on?: string): Promise<bigint> {
    const lines = await balances.lines(finance, on === undefined ? {} : { on });
    const found = lines.find((line) => line.account === account && line.debit.currency === currency);
    return BigInt(found?.balance.amount ?? '0');
  }
  async function recognitions(): Promise<EntryView[]> {
    const rows = await database.reads.query<{ id: string }>(
      `SELECT source_id AS id FROM ledger.entry WHERE source_kind = 'recognition' ORDER BY number`,
    );
    return new EntryQuery(database.reads).ofSources(rows.map(({ id }) => ({ kind: 'recognition', id })));
  }

  it('is straight by day, catches up after days away, and does nothing twice', async () => {
    await sale(Money.of(1000n, 'GBP'), '2026-09-01', '2026-09-03');
    await sale(Money.of(100n, 'JPY'), '2026-09-02', '2026-09-08');
    await sale(Money.of(1000n, 'KWD'), '2026-08-30', '2026-09-05');
    clock.set(new Date('2026-09-06T00:20:00Z'));
    await recognise.handle();
    await recognise.handle();
    await Promise.all([recognise.handle(), recognise.handle()]);
    const on = async (day: string, currency: string) => -(await balance('licence-revenue', currency, day));
    expect([await on('2026-08-31', 'GBP'), await on('2026-09-01', 'GBP'), await on('2026-09-02', 'GBP')]).toEqual([
      ...[0n, 333n, 666n],
    ]);
    expect([await on('2026-09-03', 'GBP'), await on('2026-09-05', 'GBP')]).toEqual([1000n, 1000n]);
    expect([await on('2026-09-01', 'JPY'), await on('2026-09-02', 'JPY'), await on('2026-09-05', 'JPY')]).toEqual([
      ...[0n, 14n, 57n],
    ]);
    // Its days began before it was agreed: the first day that counts brings them.
    expect([await on('2026-08-31', 'KWD'), await on('2026-09-01', 'KWD'), await on('2026-09-05', 'KWD')]).toEqual([
      ...[0n, 428n, 1000n],
    ]);
    expect(await balance('deferred-revenue', 'GBP')).toBe(0n);
    expect(await balance('deferred-revenue', 'JPY')).toBe(-43n);
  });

  it('brings what it hears of late with the next day', async () => {
    const before = await balance('licence-revenue', 'EUR');
    clock.set(new Date('2026-09-05T12:00:00Z'));
    await sale(Money.of(3000n, 'EUR'), '2026-09-04', '2026-09-06');
    clock.set(new Date('2026-09-07T00:20:00Z'));
    await recognise.handle();
    expect(before - (await balance('licence-revenue', 'EUR', '2026-09-05'))).toBe(0n);
    expect(before - (await balance('licence-revenue', 'EUR', '2026-09-06'))).toBe(3000n);
  });

  it('explains each of its entries by shares that add up to it', async () => {
    for (const entry of await recognitions()) {
      const { items } = await shares.ofEntry(finance, { entryId: entry.id, limit: 100 });
      const sum = items.reduce((total, { share }) => total + BigInt(share.amount), 0n);
      expect(sum).toBe(BigInt(entry.postings[0]!.amount.amount));
    }
    const page = await shares.ofEntry(finance, { entryId: [...entryOf.values()][0]! });
    expect(page.items).toEqual([]);
  });

  it('is taken back with the entry that put it aside, and earns no more', async () => {
    const id = await sale(Money.of(1000n, 'USD'), '2026-09-06', '2026-09-15');
    clock.set(new Date('2026-09-10T00:20:00Z'));
    await recognise.handle();
    expect(await balance('licence-revenue', 'USD')).toBe(-400n);
    await reverse.execute(finance, { entryId: entryOf.get(id)!, reason: 'sold by mistake' });
    expect(await balance('licence-revenue', 'USD')).toBe(0n);
    expect(await balance('deferred-revenue', 'USD')).toBe(0n);
    clock.set(new Date('2026-09-20T00:20:00Z'));
    await recognise.handle();
    expect(await balance('licence-revenue', 'USD')).toBe(0n);
    expect(await database.transactions.run((tx) => end.within(tx, { kind: 'order', id }))).toBeNull();
    const [first] = await recognitions();
    await expect(reverse.execute(finance, { entryId: first!.id, reason: 'no' })).rejects.toMatchObject({
      code: 'ledger.not-reversible',
    });
  });

  it('gives the same in the end in whatever steps it is posted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 5 }),
        async (amount, days, pauses) => {
          const before = await balance('licence-revenue', 'CHF');
          const first = clock.now().toISOString().slice(0, 10);
          const last = new Date(clock.now().getTime() + (days - 1) * 86_400_000).toISOString().slice(0, 10);
          await sale(Money.of(amount, 'CHF'), first, last);
          let passed = 0;
          for (const pause of [...pauses, 41]) {
            clock.advance(pause * 86_400_000);
            passed += pause;
            await recognise.handle();
            const earned = before - (await balance('licence-revenue', 'CHF'));
            expect(earned).toBe(passed >= days ? amount : (amount * BigInt(passed)) / BigInt(days));
          }
        },
      ),
      { numRuns: 8 },
    );
  });

  it('is never posted into a closed month: the first open day brings it', async () => {
    const start = clock.now();
    const monthOf = (date: Date): string => date.toISOString().slice(0, 7);
    await sale(Money.of(6000n, 'SEK'), start.toISOString().slice(0, 10), start.toISOString().slice(0, 10));
    const change = new ChangePeriod(database.transactions, new Audit(clock), clock);
    const month = monthOf(start);
    clock.set(new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 2)));
    const asked = await closeAllBefore(month, change);
    await change.execute(asked, { month, step: 'ask-close' });
    await expect(change.execute(staff('second'), { month, step: 'confirm-close' })).rejects.toMatchObject({
      code: 'ledger.period-not-earned',
    });
    // Behind the application's back, as if the run had been away for longer.
    await database.asOwner(
      `INSERT INTO ledger.period_history (month, from_state, to_state, actor_id, at)
       VALUES ('${month}-01', 'closing', 'closed', 'x', now())`,
    );
    await recognise.handle();
    const firstOpen = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
    const lines = (await recognitions()).filter(({ postings }) => postings[0]!.amount.currency === 'SEK');
    expect(lines.map(({ occurredAt }) => occurredAt.slice(0, 10))).toEqual([firstOpen]);
  });

  async function closeAllBefore(month: string, change: ChangePeriod): Promise<StaffActor> {
    const [first, second] = [staff('first'), staff('second')];
    for (let one = '2026-08'; one < month; one = nextMonth(one)) {
      await change.execute(first, { month: one, step: 'ask-close' });
      await change.execute(second, { month: one, step: 'confirm-close' });
    }
    return first;
  }
  function nextMonth(month: string): string {
    const [year, index] = month.split('-').map(Number) as [number, number];
    return new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 7);
  }

  it('tells month by month what was earned, what waits, and what is to come', async () => {
    await sale(Money.of(36_500n, 'NOK'), clock.now().toISOString().slice(0, 10), daysFrom(clock.now(), 364));
    const report = await new RevenueQuery(database.reads, clock).report(finance, { currency: 'NOK' });
    const sum = (amounts: { amount: string }[]): bigint =>
      amounts.reduce((all, { amount }) => all + BigInt(amount), 0n);
    expect(report.months).toHaveLength(12);
    expect(report.months.at(-1)).toMatchObject({ deferred: { amount: '36500' }, balance: { amount: '36500' } });
    expect(sum(report.coming.map(({ amount }) => amount)) + BigInt(report.later.amount)).toBe(36_500n);
    expect(report.currencies).toContain('NOK');
    await expect(new RevenueQuery(database.reads, clock).report(finance, { currency: 'ZZZ' })).rejects.toMatchObject({
      code: 'ledger.unknown-currency',
    });
  });
  const daysFrom = (date: Date, days: number): string =>
    new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);
});
