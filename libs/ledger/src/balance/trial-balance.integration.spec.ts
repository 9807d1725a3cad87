import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FixedClock, Money, newId, type StaffActor } from '#libs/kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { ACCOUNTS } from '../account/accounts.js';
import { AccountsQuery } from '../account/accounts.query.js';
import { StatementQuery } from '../account/statement.query.js';
import { movement } from '../entry/new-entry.js';
import { PostEntry } from '../entry/post-entry.js';
import { TotalDays } from './total-days.js';
import { TrialBalanceQuery } from './trial-balance.query.js';

const finance: StaffActor = {
  ...{ kind: 'staff', userId: newId(), email: 'f@desk.example', name: 'Finance', roles: ['finance'] },
};
const CURRENCIES = ['GBP', 'JPY', 'KWD'];
const DAY_MS = 86_400_000;
const day = (offset: number): string => new Date(Date.UTC(2026, 0, 1) + offset * DAY_MS).toISOString().slice(0, 10);

describe('balances by days', () => {
  const clock = new FixedClock(new Date('2026-11-23T10:00:00Z'));
  let database: TestDatabase;
  let post: PostEntry;
  let balances: TrialBalanceQuery;
  let statements: StatementQuery;
  let totals: TotalDays;
  beforeAll(async () => {
    database = await testDatabase();
    post = new PostEntry(clock);
    balances = new TrialBalanceQuery(database.reads);
    statements = new StatementQuery(database.reads);
    totals = new TotalDays(database.reads);
  });
  afterAll(() => database.close());

  interface Booking {
    offset: number;
    debit: number;
    credit: number;
    amount: bigint;
    currency: string;
  }
  const booking = fc.record<Booking>({
    offset: fc.integer({ min: 0, max: 60 }),
    debit: fc.integer({ min: 0, max: ACCOUNTS.length - 1 }),
    credit: fc.integer({ min: 0, max: ACCOUNTS.length - 1 }),
    amount: fc.bigInt({ min: 1n, max: 10n ** 12n }),
    currency: fc.constantFrom(...CURRENCIES),
  });
  const write = ({ offset, debit, credit, amount, currency }: Booking): Promise<unknown> =>
    database.transactions.run((tx) =>
      post.within(tx, {
        source: { kind: 'test', id: newId() },
        description: 'A movement',
        occurredAt: new Date(Date.UTC(2026, 0, 1, 23, 59) + offset * DAY_MS),
        postings: movement(ACCOUNTS[debit]!, ACCOUNTS[credit]!, Money.of(amount, currency)),
      }),
    );
  const plain = (on: string): Promise<unknown[]> =>
    database.reads.query(
      `SELECT p.account, p.currency, coalesce(sum(p.amount) FILTER (WHERE p.amount > 0), 0)::text AS debit,
         coalesce(-sum(p.amount) FILTER (WHERE p.amount < 0), 0)::text AS credit
       FROM ledger.posting p JOIN ledger.entry e ON e.id = p.entry_id
       WHERE e.occurred_at < $1::date + interval '1 day' GROUP BY 1, 2 ORDER BY 2, 1`,
      [`${on}Z`],
    );
  const byDays = async (on: string): Promise<unknown[]> =>
    (await balances.lines(finance, { on }))
      .map(({ account, debit, credit }) => ({
        ...{ account, currency: debit.currency, debit: debit.amount, credit: credit.amount },
      }))
      .sort((a, b) => (a.currency + a.account < b.currency + b.account ? -1 : 1));

  it('are the plain sum at any date, whatever is posted late and whenever days are totalled', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 4, arbitrary: booking }, { weight: 1, arbitrary: fc.constant('total' as const) }), {
          ...{ minLength: 1, maxLength: 12 },
        }),
        fc.integer({ min: -1, max: 61 }),
        async (steps, offset) => {
          for (const step of steps) await (step === 'total' ? totals.handle() : write(step));
          expect(await byDays(day(offset))).toEqual(await plain(day(offset)));
        },
      ),
      { numRuns: 25 },
    );
    const lines = await balances.lines(finance);
    for (const currency of CURRENCIES) {
      const own = lines.filter(({ balance }) => balance.currency === currency);
      expect(own.reduce((sum, { balance }) => sum + BigInt(balance.amount), 0n)).toBe(0n);
    }
  });

  it('stay right while entries are written and days are totalled at the same time', async () => {
    const entries = Array.from({ length: 40 }, (_, n) => ({
      ...{ offset: n % 7, debit: 0, credit: 4, amount: 101n, currency: 'KWD' },
    }));
    const sums: bigint[] = [];
    const watch = async (): Promise<void> => {
      const lines = await balances.lines(finance);
      sums.push(
        lines
          .filter(({ balance }) => balance.currency === 'KWD')
          .reduce((s, { balance }) => s + BigInt(balance.amount), 0n),
      );
    };
    await Promise.all([...entries.map(write), totals.handle(), watch(), totals.handle(), totals.handle(), watch()]);
    expect(sums).toEqual([0n, 0n]);
    await totals.handle();
    expect(await byDays(day(61))).toEqual(await plain(day(61)));
    const [left] = await database.reads.query<{ n: number }>('SELECT count(*)::int AS n FROM ledger.entry_to_total');
    expect(left?.n).toBe(0);
  });

  it('lead from an account to its postings, between the balances before and after', async () => {
    const range = { account: 'receivable', currency: 'JPY', from: day(5), to: day(40) };
    const seen: bigint[] = [];
    let cursor: string | null = null;
    do {
      const page = await statements.of(finance, { ...range, limit: 7, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map(({ amount }) => BigInt(amount.amount)));
      expect(BigInt(page.closing.amount)).toBe(
        BigInt(page.opening.amount) + BigInt(page.debit.amount) - BigInt(page.credit.amount),
      );
      cursor = page.nextCursor;
    } while (cursor);
    const page = await statements.of(finance, range);
    const before = (await balances.lines(finance, { on: day(4) })).find(
      ({ account, balance }) => account === 'receivable' && balance.currency === 'JPY',
    );
    expect(page.opening.amount).toBe(before?.balance.amount ?? '0');
    expect(seen.reduce((sum, amount) => sum + amount, 0n)).toBe(
      BigInt(page.closing.amount) - BigInt(page.opening.amount),
    );
    const chart = await new AccountsQuery(database.reads).list(finance);
    expect(chart.map(({ code }) => code).sort()).toEqual([...ACCOUNTS].sort());
    expect(chart.find(({ code }) => code === 'receivable')).toMatchObject({ number: 1100, normalSide: 'debit' });
  });

  it('refuse what is no account, no currency, no range', async () => {
    const refused = (input: object) =>
      statements.of(finance, { account: 'receivable', currency: 'GBP', ...input }).catch(({ code }) => code as string);
    expect(await refused({ account: 'mine' })).toBe('ledger.account-not-found');
    expect(await refused({ currency: 'ZZZ' })).toBe('ledger.unknown-currency');
    expect(await refused({ from: '2026-02-31' })).toBe('ledger.bad-range');
    expect(await refused({ from: '2026-03-01', to: '2026-02-01' })).toBe('ledger.bad-range');
    expect(await refused({ cursor: 'x' })).toBe('database.bad-cursor');
  });

  it('cannot be changed by the application', async () => {
    for (const sql of [
      'UPDATE ledger.daily_total SET debit = 0',
      'DELETE FROM ledger.daily_total',
      'DELETE FROM ledger.entry_to_total',
      `INSERT INTO ledger.entry_to_total SELECT id FROM ledger.entry LIMIT 1`,
    ]) {
      await expect(database.reads.query(sql)).rejects.toThrow(/permission denied/);
    }
  });
});
