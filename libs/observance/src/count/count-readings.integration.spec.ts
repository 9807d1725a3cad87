import { tmpdir } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ChooseCounting, KeepQuote, LicenceQuery, SHIPPED_POLICY, SubmitRequest } from '#libs/licensing';
import { newId } from '#libs/kernel';
import { pixelUrl } from '#libs/packaging';
import type { Transactions } from '#platform/database';
import { freePort, startBuilt } from '../../../../test/support/built-process.js';
import { eventually } from '../../../../test/support/eventually.js';
import { licensingStories } from '../../../../test/support/licensing-stories.js';
import { licensingWorld, MONDAY, quoteInput, type World } from '../../../../test/support/licensing-world.js';
import { CountReadings } from './count-readings.js';
import { CountSalt } from './count-salt.js';
import { ReadingsQuery } from './readings.query.js';

const MINUTE = 60_000;
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

let world: World;
const stories = licensingStories(() => world);
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());
beforeEach(() => world.clock.set(MONDAY));

/** A process that counts. */
const counting = (transactions: Transactions = world.database.transactions) =>
  new CountReadings(transactions, new CountSalt(transactions), SHIPPED_POLICY, world.clock);
const query = () => new ReadingsQuery(world.database.reads, world.get(LicenceQuery), SHIPPED_POLICY, world.clock);
const tokenOf = (itemId: string): string => pixelUrl('https://x.example', itemId).slice(-26, -4);
const hitOf = (token: string, address = '203.0.113.7', agent = BROWSER, more: Record<string, string> = {}) => ({
  ...{ token, address },
  headers: { 'user-agent': agent, ...more },
});
const rows = (table: string) => world.database.asOwner<Record<string, unknown>>(`SELECT * FROM observance.${table}`);

/** A licence of an organisation that has agreed to counting before it was issued, or has not. */
async function licence(isAgreed = true) {
  const member = { ...(await world.member()), roles: ['requester', 'buyer', 'organisation-admin'] as never };
  if (isAgreed) await world.get(ChooseCounting).execute(member, { isAgreed });
  const article = await world.article({ words: 80 });
  const quote = await world.get(KeepQuote).execute(member, quoteInput(article));
  const { reference } = await world.get(SubmitRequest).execute(member, { quoteId: quote.id! });
  await stories.accept({ member, article, reference });
  const { reference: number } = await stories.settle({ member, article, reference });
  const { snapshot } = await world.get(LicenceQuery).snapshot(number);
  return { member, snapshot, reference: number, token: tokenOf(snapshot.items[0]!.id) };
}
const totalOf = async ({ member, reference }: Awaited<ReturnType<typeof licence>>) =>
  (await query().of(member, reference)).total;

describe('readings', () => {
  it('are counted by day and article where it was agreed, each reader once in half an hour, by all processes together', async () => {
    const agreed = await licence();
    expect(agreed.snapshot.counting).toBe(true);
    expect(JSON.stringify(agreed.snapshot.deeds)).toContain('readings are counted');
    const [one, other] = [counting(), counting()];
    // The first second of a process has a salt of its own; the shared one comes with the first writing.
    await Promise.all(
      [one, other].map(async (each, at) => (each.hit(hitOf(agreed.token, `198.51.100.${String(at)}`)), each.flush())),
    );
    for (const each of [one, other]) for (let n = 0; n < 3; n += 1) each.hit(hitOf(agreed.token));
    other.hit(hitOf(agreed.token, '203.0.113.8'));
    await Promise.all([one.flush(), other.flush()]);
    expect(await totalOf(agreed)).toBe(4);
    world.clock.advance(29 * MINUTE);
    one.hit(hitOf(agreed.token));
    await one.flush();
    expect(await totalOf(agreed)).toBe(4);
    world.clock.advance(2 * MINUTE);
    one.hit(hitOf(agreed.token));
    await one.flush();
    const { isCounted, days, articles } = await query().of(agreed.member, agreed.reference);
    const [{ articleId }] = agreed.snapshot.items as unknown as [{ articleId: string }];
    expect({ isCounted, days }).toEqual({ isCounted: true, days: [{ day: '2026-11-23', articleId, readings: 5 }] });
    expect(articles).toMatchObject([{ articleId, readings: 5 }]);
  });

  it('are in the database within a second or so, without anybody asking for it', async () => {
    const agreed = await licence();
    counting().hit(hitOf(agreed.token));
    await eventually(
      () => totalOf(agreed),
      (total) => total === 1,
    );
  });

  it('are not counted of programs, of what is fetched ahead, of unknown tokens, or where it was not agreed', async () => {
    const [agreed, not] = [await licence(), await licence(false)];
    expect(not.snapshot.counting).toBeUndefined();
    const counter = counting();
    for (const agent of [
      'Mozilla/5.0 (compatible; Googlebot/2.1)',
      'curl/8.1.0',
      'python-requests/2.32',
      'facebookexternalhit/1.1',
      '',
    ]) {
      counter.hit(hitOf(agreed.token, '203.0.113.1', agent));
    }
    counter.hit(hitOf(agreed.token, '203.0.113.1', BROWSER, { 'sec-purpose': 'prefetch;prerender' }));
    const before = (await rows('seen')).length;
    for (const token of [not.token, 'a'.repeat(22), 'x', '../../etc', tokenOf(agreed.member.organisationId)]) {
      counter.hit(hitOf(token));
    }
    await counter.flush();
    expect([await totalOf(agreed), await totalOf(not), (await rows('seen')).length]).toEqual([0, 0, before]);
  });

  it('stop at once where the agreement is taken back', async () => {
    const agreed = await licence();
    await world.get(ChooseCounting).execute(agreed.member, { isAgreed: false });
    const counter = counting();
    counter.hit(hitOf(agreed.token));
    await counter.flush();
    expect(await totalOf(agreed)).toBe(0);
    expect(await world.get(ChooseCounting).present(agreed.member)).toMatchObject({ isAgreed: false });
    const buyer = { ...agreed.member, roles: ['buyer'] as never };
    await expect(world.get(ChooseCounting).execute(buyer, { isAgreed: true })).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  it('keep no address, and a salt for a day only', async () => {
    const agreed = await licence();
    const counter = counting();
    counter.hit(hitOf(agreed.token, '192.0.2.99'));
    await counter.flush();
    const kept = JSON.stringify([await rows('seen'), await rows('daily_count')]);
    expect(kept).not.toContain('192.0.2.99');
    const [salt] = await rows('count_salt');
    world.clock.advance(26 * 60 * MINUTE);
    counter.hit(hitOf(agreed.token, '192.0.2.98'));
    await counter.flush();
    const salts = await rows('count_salt');
    expect(salts).toHaveLength(1);
    expect(salts[0]!['salt']).not.toEqual(salt!['salt']);
    const until = (await rows('seen')).map((row) => (row['until'] as Date).getTime());
    expect(Math.min(...until)).toBeGreaterThan(world.clock.now().getTime());
  });

  it('wait in memory while the database is away, and are written when the process ends', async () => {
    const agreed = await licence();
    const away = { isAway: true };
    const { transactions } = world.database;
    const broken = { run: (work: never) => (away.isAway ? Promise.reject(new Error('away')) : transactions.run(work)) };
    const counter = counting(broken as unknown as Transactions);
    counter.hit(hitOf(agreed.token));
    await counter.flush();
    expect(await totalOf(agreed)).toBe(0);
    away.isAway = false;
    await counter.beforeApplicationShutdown();
    expect(await totalOf(agreed)).toBe(1);
  });

  it('are taken of more readers than a process knows by itself: of those the database says whether they are new', async () => {
    const token = tokenOf(newId());
    const written: string[] = [];
    const query = (_sql: string, [, readers]: string[][]) => Promise.resolve(void written.push(...readers!));
    const taking = { run: (work: (tx: object) => Promise<void>) => work({ query }) } as unknown as Transactions;
    const salts = new CountSalt(world.database.transactions);
    const counter = new CountReadings(taking, salts, SHIPPED_POLICY, world.clock);
    const reader = (n: number) => counter.hit(hitOf(token, `reader ${String(n)}`));
    reader(-1);
    await counter.flush();
    for (let n = 0; n < 205_000; n += 1) {
      reader(n);
      if (n % 50_000 === 0) await counter.flush();
    }
    await counter.flush();
    expect(new Set(written).size).toBe(205_001);
    for (const n of [0, 204_999]) reader(n);
    await counter.flush();
    expect(written).toHaveLength(205_002);
  });

  it('are seen by the organisation and the desk', async () => {
    const [one, other] = [await licence(), await licence()];
    await expect(query().of(other.member, one.reference)).rejects.toMatchObject({
      code: 'licensing.licence-not-found',
    });
  });

  // The last: a process of its own has the real clock, and the salt of its day.
  it('are lost when the process is killed only as far as they came since the last writing, a second ago at most', async () => {
    const { token, reference } = await licence();
    const written = async (): Promise<number> => {
      const [row] = await world.database.asOwner<{ n: number }>(
        `SELECT coalesce(sum(readings), 0)::int AS n FROM observance.daily_count WHERE reference = '${reference}'`,
      );
      return row!.n;
    };
    const port = await freePort();
    const api = await startBuilt('apps/api/main.js', {
      ...{ IMPRIMATUR_ENV: 'test', LOG_LEVEL: 'error', PORT: String(port), TRUST_PROXY: 'true' },
      ...{ DATABASE_URL: world.database.url, DATA_DIR: tmpdir() },
    });
    /** Twenty readers, each of whom has been answered. */
    const read = (net: string) =>
      Promise.all(
        Array.from({ length: 20 }, async (_, n) => {
          const headers = { 'user-agent': BROWSER, 'x-forwarded-for': `${net}.${n}` };
          expect((await fetch(`http://127.0.0.1:${port}/c/${token}.gif`, { headers })).status).toBe(200);
        }),
      );
    try {
      await read('203.0.113');
      await eventually(written, (n) => n === 20);
      await read('198.51.100');
    } finally {
      await api.kill();
    }
    const left = await written();
    expect([left >= 20, left <= 40]).toEqual([true, true]);
  });
});
