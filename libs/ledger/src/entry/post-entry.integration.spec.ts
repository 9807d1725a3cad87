import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock, Money, newId, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Events, Jobs } from '#platform/jobs';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { ACCOUNTS } from '../account/accounts.js';
import { EndDeferral } from '../deferral/end-deferral.js';
import { TotalDays } from '../balance/total-days.js';
import { TrialBalanceQuery } from '../balance/trial-balance.query.js';
import { EntryQuery } from './entry.query.js';
import { movement, type NewEntry } from './new-entry.js';
import { PostEntry } from './post-entry.js';
import { ReverseEntry } from './reverse-entry.js';

const clock = new FixedClock(new Date('2026-11-23T10:00:00Z'));
const finance: StaffActor = {
  kind: 'staff',
  userId: newId(),
  email: 'f@desk.example',
  name: 'Finance',
  roles: ['finance'],
};
const gbp = (minor: bigint): Money => Money.of(minor, 'GBP');

describe('the ledger', () => {
  let database: TestDatabase;
  let post: PostEntry;
  let entries: EntryQuery;
  let balances: TrialBalanceQuery;
  beforeAll(async () => {
    database = await testDatabase();
    post = new PostEntry(clock);
    entries = new EntryQuery(database.reads);
    balances = new TrialBalanceQuery(database.reads);
  });
  afterAll(() => database.close());

  const sale = (id: string): NewEntry => ({
    source: { kind: 'payment', id },
    description: 'Licence R-2026-00042 paid by card',
    occurredAt: clock.now(),
    postings: [...movement('stripe', 'receivable', gbp(35100n)), ...movement('stripe-fees', 'stripe', gbp(547n))],
  });
  const rows = async (): Promise<number> =>
    (await database.reads.one<{ n: number }>('SELECT count(*)::int AS n FROM ledger.entry'))!.n;

  it('writes an entry with its postings and reads it back', async () => {
    const source = newId();
    const [id] = await database.transactions.run((tx) => post.within(tx, sale(source)));
    const page = await entries.list(finance, { account: 'stripe-fees' });
    const written = page.items.find((entry) => entry.id === id);
    expect(written?.postings).toHaveLength(4);
    expect(written?.postings[0]).toEqual({
      account: 'stripe',
      accountName: 'Stripe balance',
      amount: { amount: '35100', currency: 'GBP' },
    });
    expect((await entries.ofSources([{ kind: 'payment', id: source }])).map((entry) => entry.id)).toEqual([id]);
  });

  it('lists what touched an account page by page, as reading the whole journal would', async () => {
    const others = ['tax', 'bad-debts', 'stripe'] as const;
    for (let turn = 0; turn < 18; turn += 1) {
      const postings = movement('unapplied-payments', others[turn % (turn < 9 ? 3 : 2)]!, gbp(BigInt(turn + 1)));
      const occurredAt = new Date(Date.UTC(2026, 10, 1 + ((turn * 7) % 5)));
      const entry = { source: { kind: 'test', id: newId() }, description: 'Moved', occurredAt, postings };
      await database.transactions.run((tx) => post.within(tx, entry));
      if (turn === 8) await new TotalDays(database.reads).handle();
    }
    const all = (await entries.list(finance, { limit: 100 })).items;
    for (const account of [...others, 'unapplied-payments', 'licence-revenue']) {
      const range = account === 'tax' ? { from: '2026-11-02', to: '2026-11-04' } : {};
      const wanted = all.filter(
        ({ postings, occurredAt }) =>
          postings.some((posting) => posting.account === account) &&
          (account !== 'tax' || (occurredAt >= '2026-11-02' && occurredAt < '2026-11-05')),
      );
      const paged: string[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await entries.list(finance, { account, ...range, limit: 2, ...(cursor && { cursor }) });
        paged.push(...page.items.map(({ id }) => id));
        if (page.nextCursor === null) break;
        cursor = page.nextCursor;
      }
      expect(paged).toEqual(wanted.map(({ id }) => id));
    }
  });

  it('has the accounts of the chart, and no others', async () => {
    const rows = await database.reads.query<{ code: string }>('SELECT code FROM ledger.account');
    expect(rows.map(({ code }) => code).sort()).toEqual([...ACCOUNTS].sort());
  });

  it('writes nothing about the same source twice', async () => {
    const source = newId();
    await database.transactions.run((tx) => post.within(tx, sale(source)));
    const before = await rows();
    await expect(database.transactions.run((tx) => post.within(tx, sale(source)))).rejects.toMatchObject({
      code: 'ledger.already-posted',
    });
    expect(await rows()).toBe(before);
  });

  it('lets the database refuse at commit what does not balance, whoever wrote it', async () => {
    const before = await rows();
    const unbalanced = database.transactions.run(async (tx) => {
      const [id] = await post.within(tx, sale(newId()));
      await tx.query(`INSERT INTO ledger.posting (entry_id, account, amount, currency) VALUES ($1, 'tax', 1, 'GBP')`, [
        id,
      ]);
    });
    await expect(unbalanced).rejects.toThrow(/is off by 1 GBP/);
    const bare = database.transactions.run((tx) =>
      tx.query(
        `INSERT INTO ledger.entry (id, source_kind, source_id, description, occurred_at, posted_at)
         VALUES ($1, 'test', 'bare', 'No postings', now(), now())`,
        [newId()],
      ),
    );
    await expect(bare).rejects.toThrow(/fewer than two postings/);
    expect(await rows()).toBe(before);
  });

  it('refuses balanced postings to an entry of another transaction', async () => {
    const [id] = await database.transactions.run((tx) => post.within(tx, sale(newId())));
    const late = database.transactions.run((tx) =>
      tx.query(
        `INSERT INTO ledger.posting (entry_id, account, amount, currency)
         VALUES ($1, 'tax', 1, 'GBP'), ($1, 'stripe', -1, 'GBP')`,
        [id],
      ),
    );
    await expect(late).rejects.toThrow(/cannot be added/);
  });

  it('cannot be changed or emptied by the application', async () => {
    for (const sql of [
      'UPDATE ledger.posting SET amount = amount * 2',
      'DELETE FROM ledger.posting',
      `UPDATE ledger.entry SET description = 'x'`,
      'DELETE FROM ledger.entry',
      'TRUNCATE ledger.posting',
      `INSERT INTO ledger.account (code, kind, name) VALUES ('mine', 'asset', 'Mine')`,
      'ALTER TABLE ledger.entry DISABLE TRIGGER ALL',
    ]) {
      await expect(database.reads.query(sql)).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  it('reverses an entry once, and the trial balance is even', async () => {
    const [id] = await database.transactions.run((tx) => post.within(tx, sale(newId())));
    const reverse = new ReverseEntry(
      database.transactions,
      new Audit(clock),
      new EndDeferral(post, clock),
      new Events(new Jobs()),
      clock,
    );
    const before = await balances.lines(finance);
    const { entryId } = await reverse.execute(finance, { entryId: id!, reason: 'posted by mistake' });
    const after = await balances.lines(finance);
    const stripe = (lines: typeof before): bigint =>
      BigInt(lines.find((line) => line.account === 'stripe')!.balance.amount);
    expect(stripe(after) - stripe(before)).toBe(-34553n);
    expect(after.reduce((sum, line) => sum + BigInt(line.balance.amount), 0n)).toBe(0n);
    expect((await entries.list(finance, {})).items.find((entry) => entry.id === entryId)?.reversesId).toBe(id);
    await expect(reverse.execute(finance, { entryId: id!, reason: 'again' })).rejects.toMatchObject({
      code: 'ledger.already-posted',
    });
    await expect(reverse.execute(finance, { entryId: newId(), reason: 'none' })).rejects.toMatchObject({
      code: 'ledger.entry-not-found',
    });
  });

  it('pages by cursor and is for finance only', async () => {
    const first = await entries.list(finance, { limit: 1 });
    const second = await entries.list(finance, { limit: 1, cursor: first.nextCursor! });
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    await expect(entries.list({ ...finance, roles: ['reviewer'] }, {})).rejects.toMatchObject({
      code: 'kernel.forbidden',
    });
    await expect(balances.lines({ kind: 'anonymous' })).rejects.toMatchObject({ code: 'kernel.unauthenticated' });
  });
});
