import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock, Money, newId, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { EntryQuery } from '../entry/entry.query.js';
import { movement } from '../entry/new-entry.js';
import { PostEntry } from '../entry/post-entry.js';
import { ChangePeriod } from './change-period.js';
import type { PeriodStep } from './period.states.js';
import { PeriodsQuery } from './periods.query.js';

const staff = (name: string): StaffActor => ({
  ...{ kind: 'staff', userId: newId(), email: `${name}@desk.example`, name, roles: ['finance'] },
});
const [noor, tomas] = [staff('Noor'), staff('Tomas')];

describe('a month', () => {
  const clock = new FixedClock(new Date('2026-11-02T10:00:00Z'));
  let database: TestDatabase;
  let change: ChangePeriod;
  let post: PostEntry;
  let periods: PeriodsQuery;
  beforeAll(async () => {
    database = await testDatabase();
    change = new ChangePeriod(database.transactions, new Audit(clock), clock);
    post = new PostEntry(clock);
    periods = new PeriodsQuery(database.reads, clock);
    await entryOn('2026-09-10');
    await entryOn('2026-10-10');
  });
  afterAll(() => database.close());

  async function entryOn(day: string): Promise<string> {
    const postings = movement('stripe', 'receivable', Money.of(5n, 'GBP'));
    const source = { kind: 'test', id: newId() };
    const occurredAt = new Date(`${day}T12:00:00Z`);
    const [id] = await database.transactions.run((tx) =>
      post.within(tx, { source, description: 'A test', occurredAt, postings }),
    );
    return id!;
  }
  const take = (who: StaffActor, month: string, step: PeriodStep, reason?: string): Promise<string> =>
    change.execute(who, { month, step, ...(reason ? { reason } : {}) }).then(
      ({ state }) => state,
      (error: unknown) => (error as { code: string }).code,
    );
  const stepsOf = async (who: StaffActor, month: string): Promise<PeriodStep[]> =>
    (await periods.list(who)).find((one) => one.month === month)!.steps;
  /** Past the application's own choice of day. */
  const insertOn = (day: string): Promise<unknown> =>
    database.transactions.run(async (tx) => {
      const id = newId();
      await tx.query(
        `INSERT INTO ledger.entry (id, source_kind, source_id, description, occurred_at, posted_at)
         VALUES ($1::uuid, 'test', $1::uuid::text, 'Late', $2, now())`,
        [id, `${day}T12:00:00Z`],
      );
      await tx.query(
        `INSERT INTO ledger.posting (entry_id, account, amount, currency)
         VALUES ($1, 'tax', 1, 'GBP'), ($1, 'stripe', -1, 'GBP')`,
        [id],
      );
    });

  it('is closed in order, once it is over, by two people', async () => {
    expect(await take(noor, '2026-11', 'ask-close')).toBe('ledger.period-not-over');
    expect(await take(noor, '2026-10', 'ask-close')).toBe('ledger.period-out-of-order');
    expect(await stepsOf(noor, '2026-10')).toEqual([]);
    expect(await stepsOf(noor, '2026-09')).toEqual(['ask-close']);
    expect(await take(noor, '2026-09', 'confirm-close')).toBe('ledger.period-state-conflict');
    expect(await take(noor, '2026-09', 'ask-close')).toBe('closing');
    expect(await take(noor, '2026-09', 'confirm-close')).toBe('ledger.period-needs-another');
    expect(await stepsOf(noor, '2026-09')).toEqual(['refuse-close']);
    expect(await stepsOf(tomas, '2026-09')).toEqual(['confirm-close', 'refuse-close']);
    await entryOn('2026-09-30');
    expect(await take(tomas, '2026-09', 'confirm-close')).toBe('closed');
    expect(await take(tomas, '2026-9', 'confirm-close')).toBe('ledger.bad-range');
  });

  it('takes nothing more once closed, whoever writes; what is heard of late lands on the first open day', async () => {
    await expect(insertOn('2026-09-30')).rejects.toThrow(/is closed/);
    await expect(insertOn('2026-07-01')).rejects.toThrow(/is closed/);
    await insertOn('2026-10-01');
    const late = await new EntryQuery(database.reads).one(noor, await entryOn('2026-09-29'));
    expect(late).toMatchObject({ occurredAt: '2026-10-01T00:00:00.000Z', happenedAt: '2026-09-29T12:00:00.000Z' });
  });

  it('is opened again with a reason, by two people, the last one first', async () => {
    await take(noor, '2026-10', 'ask-close');
    await take(tomas, '2026-10', 'confirm-close');
    expect(await take(noor, '2026-09', 'ask-reopen', 'a late fee')).toBe('ledger.period-out-of-order');
    expect(await take(noor, '2026-10', 'ask-reopen')).toBe('ledger.period-needs-reason');
    expect(await take(noor, '2026-10', 'ask-reopen', 'a late fee')).toBe('reopening');
    await expect(insertOn('2026-10-20')).rejects.toThrow(/is closed/);
    expect(await take(noor, '2026-10', 'confirm-reopen')).toBe('ledger.period-needs-another');
    expect(await take(tomas, '2026-10', 'refuse-reopen', 'it fits into November')).toBe('closed');
    expect(await take(noor, '2026-10', 'ask-reopen', 'it does not')).toBe('reopening');
    expect(await take(tomas, '2026-10', 'confirm-reopen')).toBe('open');
    await insertOn('2026-10-20');
    const [october] = (await periods.list(noor)).filter(({ month }) => month === '2026-10');
    expect(october!.history.map(({ to, by, reason }) => [to, by, reason])).toEqual([
      ['closing', 'Noor', null],
      ['closed', 'Tomas', null],
      ['reopening', 'Noor', 'a late fee'],
      ['closed', 'Tomas', 'it fits into November'],
      ['reopening', 'Noor', 'it does not'],
      ['open', 'Tomas', null],
    ]);
  });

  it('has the four eyes and the order held by the database too', async () => {
    const insert = (sql: string): Promise<unknown> => database.asOwner(sql);
    const step = (month: string, from: string, to: string, actor: string): string =>
      `INSERT INTO ledger.period_history (month, from_state, to_state, actor_id, reason, at)
       VALUES ('${month}-01', '${from}', '${to}', '${actor}', 'x', '2026-12-02')`;
    await insert(step('2026-10', 'open', 'closing', 'a'));
    await expect(insert(step('2026-10', 'closing', 'closed', 'a'))).rejects.toThrow(/period_four_eyes/);
    await expect(insert(step('2026-10', 'open', 'closed', 'b'))).rejects.toThrow(/is closing, not open/);
    await expect(insert(step('2026-08', 'open', 'closing', 'b'))).rejects.toThrow(/not the next/);
    for (const sql of [
      `UPDATE ledger.period SET state = 'open'`,
      'DELETE FROM ledger.period',
      `UPDATE ledger.period_history SET actor_id = 'b'`,
    ]) {
      await expect(database.reads.query(sql)).rejects.toThrow(/permission denied/);
    }
  });

  it('closes for one of two who confirm at once, and no posting slips in between', async () => {
    const answers = await Promise.all([
      ...[take(tomas, '2026-10', 'confirm-close'), take(noor, '2026-10', 'confirm-close')],
      ...Array.from({ length: 10 }, () => insertOn('2026-10-31').then(String, String)),
    ]);
    expect(answers.slice(0, 2).sort()).toEqual(['closed', 'ledger.period-state-conflict']);
    const inside = await database.reads.one<{ n: number }>(
      `SELECT count(*)::int AS n FROM ledger.entry WHERE occurred_on = '2026-10-31'`,
    );
    expect(inside?.n).toBe(answers.slice(2).filter((answer) => !answer.includes('is closed')).length);
    await expect(insertOn('2026-10-31')).rejects.toThrow(/is closed/);
  });

  it('is for finance only', async () => {
    const reviewer: StaffActor = { ...noor, roles: ['reviewer'] };
    expect(await take(reviewer, '2026-09', 'ask-reopen', 'why not')).toBe('kernel.forbidden');
    await expect(periods.list(reviewer)).rejects.toMatchObject({ code: 'kernel.forbidden' });
  });
});
