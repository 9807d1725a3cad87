import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FixedClock, Money, newId, type StaffActor } from '#libs/kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { Defer } from '../deferral/defer.js';
import { EndDeferral } from '../deferral/end-deferral.js';
import { Recognise } from '../deferral/recognise.js';
import { movement } from '../entry/new-entry.js';
import { PostEntry } from '../entry/post-entry.js';
import { RevenueQuery } from './revenue.query.js';

const finance: StaffActor = {
  ...{ kind: 'staff', userId: newId(), email: 'finance@desk.example', name: 'Finance', roles: ['finance'] },
};
const DAY_MS = 86_400_000;

/** What every term that has not ended will bring until the end of each month, by its formula; nothing is kept of it. */
const PLAINLY = `
  WITH live AS (
    SELECT f.*, CASE WHEN c.deferral_id IS NULL THEN 0
      ELSE ledger.earned(f.amount, f.first_day, f.last_day, run.day) END AS earned
    FROM ledger.deferral f
    LEFT JOIN ledger.deferral_counted c ON c.deferral_id = f.id
    LEFT JOIN (SELECT max(day) AS day FROM ledger.recognition_run) run ON true
    WHERE f.currency = $1 AND NOT EXISTS (SELECT FROM ledger.deferral_end e WHERE e.deferral_id = f.id)
  )
  SELECT (SELECT coalesce(sum(greatest(ledger.earned(amount, first_day, last_day,
      (date_trunc('month', $2::timestamp) + (place + 1) * interval '1 month' - interval '1 day')::date), earned) - earned), 0)
    FROM live)::text AS until, (SELECT coalesce(sum(amount - earned), 0) FROM live)::text AS whole
  FROM generate_series(0, 11) place ORDER BY place`;

type Step =
  | { kind: 'sale'; amount: number; begins: number; days: number; currency: string }
  | { kind: 'end'; which: number }
  | { kind: 'nights'; nights: number };

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('sale' as const),
    amount: fc.integer({ min: 1, max: 100_000 }),
    begins: fc.integer({ min: -60, max: 90 }),
    days: fc.integer({ min: 1, max: 900 }),
    currency: fc.constantFrom('GBP', 'JPY'),
  }),
  fc.record({ kind: fc.constant('end' as const), which: fc.nat(30) }),
  fc.record({ kind: fc.constant('nights' as const), nights: fc.integer({ min: 1, max: 40 }) }),
);

describe('what the agreed terms will bring', () => {
  const clock = new FixedClock(new Date('2026-09-10T10:00:00Z'));
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  async function sell(step: Step & { kind: 'sale' }): Promise<string> {
    const [id, amount] = [newId(), Money.of(BigInt(step.amount), step.currency)];
    const dayAt = (days: number): string => new Date(clock.now().getTime() + days * DAY_MS).toISOString().slice(0, 10);
    await database.transactions.run(async (tx) => {
      const source = { kind: 'order', id };
      const postings = movement('receivable', 'deferred-revenue', amount);
      await new PostEntry(clock).within(tx, { source, description: 'A fee', occurredAt: clock.now(), postings });
      await new Defer(clock).within(tx, {
        ...{ source, reference: 'L-2026-00001', from: 'deferred-revenue', to: 'licence-revenue', amount },
        ...{ firstDay: dayAt(step.begins), lastDay: dayAt(step.begins + step.days - 1) },
      });
    });
    return id;
  }

  async function check(currency: string): Promise<void> {
    const report = await new RevenueQuery(database.reads, clock).report(finance, { currency });
    const plain = await database.reads.query<{ until: string; whole: string }>(PLAINLY, [currency, clock.now()]);
    let sum = 0n;
    const untilEachEnd = report.coming.map(({ amount }) => (sum += BigInt(amount.amount)).toString());
    expect(untilEachEnd).toEqual(plain.map(({ until }) => until));
    expect((sum + BigInt(report.later.amount)).toString()).toBe(plain[0]!.whole);
  }

  it('is what each formula says, whatever was sold and ended since the last run', async () => {
    const recognise = new Recognise(database.transactions, new PostEntry(clock), clock);
    const end = new EndDeferral(new PostEntry(clock), clock);
    const sold: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 4, maxLength: 12 }), async (story) => {
        for (const step of story) {
          if (step.kind === 'sale') sold.push(await sell(step));
          if (step.kind === 'nights') {
            clock.set(new Date(clock.now().getTime() + step.nights * DAY_MS));
            // Every other time the run is late, and what was due falls into the month that is.
            if (step.nights % 2 === 0) await recognise.handle();
          }
          const id = step.kind === 'end' ? sold[step.which % Math.max(1, sold.length)] : undefined;
          if (id) await database.transactions.run((tx) => end.within(tx, { kind: 'order', id }));
          await check('GBP');
        }
        await check('JPY');
      }),
      { numRuns: 12 },
    );
    const [left] = await database.reads.query<{ waiting: number }>(
      'SELECT count(*)::int AS waiting FROM ledger.deferral_to_project',
    );
    await recognise.handle();
    expect(sold.length).toBeGreaterThan(left!.waiting);
  });

  it('keeps a sale that is written while the outlook is made for the next time', async () => {
    const recognise = new Recognise(database.transactions, new PostEntry(clock), clock);
    clock.set(new Date(clock.now().getTime() + DAY_MS));
    const sales = Array.from({ length: 12 }, (_, index) =>
      sell({ kind: 'sale', amount: 1_000 + index, begins: -3, days: 400, currency: 'GBP' }),
    );
    await Promise.all([recognise.handle(), ...sales]);
    await check('GBP');
  });
});
