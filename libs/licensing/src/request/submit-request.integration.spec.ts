import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, newId, type MemberActor } from '#libs/kernel';
import {
  embargoArticle,
  killArticle,
  reviseArticle,
  type SeededArticle,
} from '../../../../test/support/licensing-seed.js';
import { licensingWorld, MONDAY, quoteInput, type World } from '../../../../test/support/licensing-world.js';
import { KeepQuote } from '../quote/keep-quote.js';
import type { Use } from '../terms/use.js';
import { RequestQuery } from './request.query.js';
import { SubmitRequest } from './submit-request.js';

let world: World;
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

const kept = async (article: SeededArticle, use: Partial<Use> = {}, item: object = {}): Promise<string> =>
  (await world.get(KeepQuote).execute(ANONYMOUS, quoteInput(article, use, item))).id!;
const submit = (member: MemberActor, input: Parameters<SubmitRequest['execute']>[1]) =>
  world.get(SubmitRequest).execute(member, input);
const detail = (member: MemberActor, reference: string) => world.get(RequestQuery).detail(member, reference);
const rows = async (): Promise<unknown> =>
  world.database.reads.one(`SELECT (SELECT count(*) FROM licensing.request) AS requests,
    (SELECT count(*) FROM licensing.history) AS history, (SELECT count(*) FROM licensing.offer) AS offers,
    (SELECT count(*) FROM graphile_worker._private_jobs) AS jobs`);

describe('a request from a quote', () => {
  it('of a new buyer within the rule is offered at once, for card', async () => {
    const member = await world.member();
    const request = await submit(member, { quoteId: await kept(await world.article()) });
    expect(request).toMatchObject({ state: 'offered', price: { amount: '12000', currency: 'GBP' }, promisedAt: null });
    expect(request.reference).toMatch(/^R-2026-\d{5}$/);
    expect(request.offerExpiresAt).toBe('2026-12-07T10:00:00.000Z');
    const page = await detail(member, request.reference);
    expect(page).toMatchObject({ offer: { version: 1, kind: 'rule' }, queue: null, reasons: [] });
    expect(page.actions).toEqual(['accept', 'reply', 'withdraw', 'message']);
    expect(page.timeline.map(({ step, from, to, by }) => [step, from, to, by.kind])).toEqual([
      ['submitted', null, 'submitted', 'licensee'],
      ['offered-by-rule', 'submitted', 'offered', 'rule'],
    ]);
  });

  it('keeps which rule of which version decided, and on what', async () => {
    const member = await world.member();
    const { reference } = await submit(member, { quoteId: await kept(await world.article()) });
    const step = await world.database.reads.one<{ actor_id: string; data: { ruling: object } }>(
      `SELECT h.actor_id, h.data FROM licensing.history h JOIN licensing.request r ON r.id = h.request_id
        WHERE r.reference = $1 AND h.step = 'offered-by-rule'`,
      [reference],
    );
    expect(step).toMatchObject({
      actor_id: 'rule:new-buyer-card',
      data: {
        ruling: {
          ruleSet: 'shipped',
          version: 1,
          rule: 'new-buyer-card',
          facts: { amount: '12000', standing: 'new', emailVerified: true },
          country: { country: 'KE', result: 'clean', listsVersion: 1 },
        },
      },
    });
  });

  it.each<[string, Partial<Use>, Parameters<World['member']>, string[]]>([
    ['promotional', { purpose: 'corporate-promotional', staff: 8 }, [], ['promotional']],
    ['exclusive', { exclusivity: { kind: 'sector', sector: 'energy' } }, [], ['exclusive']],
    ['of an unverified non-profit', { purpose: 'non-profit' }, [{ kind: 'non-profit' }], ['unverified-non-profit']],
    ['by an unverified e-mail', {}, [{}, { emailVerified: false }], ['email-unverified']],
    [
      'above the rule',
      { term: { kind: 'months', months: 60 }, languages: ['en', 'fr', 'de', 'es', 'it'] },
      [],
      ['amount'],
    ],
    ['from a country to look at', {}, [{ country: 'CU' }], ['country-list']],
    ['from a blocked country', {}, [{ country: 'KP' }], ['country-list']],
  ])('that is %s goes to the desk with its reasons and a promise', async (_, use, who, codes) => {
    const member = await world.member(...who);
    const request = await submit(member, { quoteId: await kept(await world.article(), use) });
    expect(request).toMatchObject({ state: 'in_review', promisedAt: '2026-11-24T10:00:00.000Z', offerExpiresAt: null });
    const page = await detail(member, request.reference);
    expect(page.reasons.map(({ code }) => code)).toEqual(codes);
    expect(page.queue).toMatchObject({ late: false, promisedAt: request.promisedAt });
    expect(page.queue!.position).toBeGreaterThan(0);
    expect(page.queue!.position).toBeLessThanOrEqual(page.queue!.waiting);
  });

  it('of a verified non-profit is offered at three quarters', async () => {
    const member = await world.member({ kind: 'non-profit', verified: true });
    const request = await submit(member, { quoteId: await kept(await world.article(), { purpose: 'non-profit' }) });
    expect(request).toMatchObject({ state: 'offered', price: { amount: '9000' } });
  });

  it('promises a rush in four working hours', async () => {
    const member = await world.member();
    const request = await submit(member, {
      quoteId: await kept(await world.article(), { edits: 'adapt', rush: true }),
    });
    expect(request).toMatchObject({ promisedAt: '2026-11-23T14:00:00.000Z', price: { amount: '15000' } });
  });

  it('carries the licensee’s words to the desk', async () => {
    const member = await world.member();
    const quoteId = await kept(await world.article(), { edits: 'adapt' });
    const { reference } = await submit(member, { quoteId, message: '  For our schools supplement. ' });
    expect((await detail(member, reference)).messages).toMatchObject([
      { from: 'licensee', authorName: 'Achieng Odhiambo', body: 'For our schools supplement.' },
    ]);
  });
});

describe('a request in words', () => {
  it('goes to the desk', async () => {
    const member = await world.member();
    const freeText = 'نود إعادة نشر سلسلة من ثلاثة مقالات عن الميناء في ملحقنا الأسبوعي.';
    const request = await submit(member, { freeText, url: 'https://ledger.example/series' });
    expect(request).toMatchObject({ kind: 'free', state: 'in_review', price: null, direction: 'rtl', language: 'ar' });
    const page = await detail(member, request.reference);
    expect(page).toMatchObject({ freeText, url: 'https://ledger.example/series', use: null, items: [] });
    expect(page.reasons.map(({ code }) => code)).toEqual(['free-text']);
  });

  it.each([
    ['CU', 'review'],
    ['KP', 'blocked'],
  ])('from %s is under the country lists too, and what they said is kept', async (country, result) => {
    const member = await world.member({ country });
    const { reference } = await submit(member, { freeText: 'A series of three articles on the harbour.' });
    expect((await detail(member, reference)).reasons.map(({ code }) => code)).toEqual(['free-text', 'country-list']);
    const kept = await world.database.reads.one<{ ruling: unknown }>(
      'SELECT ruling FROM licensing.request WHERE reference = $1',
      [reference],
    );
    expect(kept!.ruling).toMatchObject({
      rule: null,
      country: { country, result, listsVersion: 1 },
      names: { result: 'clear' },
    });
  });
});

describe('what cannot be requested', () => {
  const refused = async (member: MemberActor, input: Parameters<SubmitRequest['execute']>[1], code: string) => {
    const before = await rows();
    await expect(submit(member, input)).rejects.toMatchObject({ code, nextStep: expect.stringMatching(/\w/) });
    expect(await rows()).toEqual(before);
  };

  it('is a quote that has expired', async () => {
    const quoteId = await kept(await world.article());
    world.clock.set(new Date('2026-12-23T10:00:00Z'));
    await refused(await world.member(), { quoteId }, 'licensing.quote-expired');
    world.clock.set(MONDAY);
  });

  it('is an article that has changed, been withdrawn or embargoed since', async () => {
    const member = await world.member();
    const [changed, killed, embargoed] = [await world.article(), await world.article(), await world.article()];
    const quotes = [await kept(changed), await kept(killed), await kept(embargoed)];
    await reviseArticle(world.database, MONDAY, changed);
    await killArticle(world.database, killed);
    await embargoArticle(world.database, new Date('2027-01-01T00:00:00Z'), embargoed);
    await refused(member, { quoteId: quotes[0]! }, 'licensing.article-changed');
    await refused(member, { quoteId: quotes[1]! }, 'licensing.article-killed');
    await refused(member, { quoteId: quotes[2]! }, 'licensing.article-embargoed');
  });

  it('is a quote that does not exist, nothing at all, or both at once', async () => {
    const member = await world.member();
    await refused(member, { quoteId: newId() }, 'licensing.quote-not-found');
    await refused(member, {}, 'licensing.request-invalid');
    await refused(member, { freeText: 'short' }, 'licensing.request-invalid');
    await refused(member, { freeText: 'A series on the harbour', quoteId: newId() }, 'licensing.request-invalid');
    await refused(
      member,
      { freeText: 'A series on the harbour', url: 'javascript:alert(1)' },
      'licensing.request-invalid',
    );
  });

  it('is anything, for somebody without an account or an organisation', async () => {
    const quoteId = await kept(await world.article());
    const submitRequest = world.get(SubmitRequest);
    await expect(submitRequest.execute(ANONYMOUS, { quoteId })).rejects.toMatchObject({
      code: 'kernel.unauthenticated',
    });
    const lonely = await world.member({}, { organisationId: null as never, roles: ['requester'] });
    await refused(lonely, { quoteId }, 'kernel.no-organisation');
  });
});

describe('the same request twice', () => {
  it('at the same instant with one key is one request', async () => {
    const member = await world.member();
    const input = { quoteId: await kept(await world.article()), idempotencyKey: 'click-1' };
    const results = await Promise.all([submit(member, input), submit(member, input), submit(member, input)]);
    expect(new Set(results.map(({ reference }) => reference)).size).toBe(1);
    await expect(
      submit(member, { quoteId: await kept(await world.article()), idempotencyKey: 'click-1' }),
    ).rejects.toMatchObject({ code: 'licensing.key-reused' });
  });

  it('tells a message from another, and from none, under the same key', async () => {
    const member = await world.member();
    const quoteId = await kept(await world.article());
    const first = { quoteId, message: 'For the Sunday edition.', idempotencyKey: 'click-2' };
    const { reference } = await submit(member, first);
    expect((await submit(member, first)).reference).toBe(reference);
    for (const other of [
      { ...first, message: 'For Monday.' },
      { quoteId, idempotencyKey: 'click-2' },
    ]) {
      await expect(submit(member, other)).rejects.toMatchObject({ code: 'licensing.key-reused' });
    }
  });

  it('without a key names the first', async () => {
    const member = await world.member();
    const quoteId = await kept(await world.article());
    const results = await Promise.allSettled([submit(member, { quoteId }), submit(member, { quoteId })]);
    const won = results.filter((result) => result.status === 'fulfilled');
    const lost = results.filter((result) => result.status === 'rejected');
    expect([won.length, lost.length]).toEqual([1, 1]);
    expect(lost[0]!.reason).toMatchObject({
      code: 'licensing.quote-already-requested',
      message: expect.stringContaining(won[0]!.value.reference),
    });
    const stranger = await world.member();
    await expect(submit(stranger, { quoteId })).rejects.toMatchObject({
      message: 'This quote is already part of a request.',
    });
  });
});

describe('another organisation’s request', () => {
  it('does not exist', async () => {
    const member = await world.member();
    const { reference } = await submit(member, { quoteId: await kept(await world.article()) });
    const stranger = await world.member();
    await expect(detail(stranger, reference)).rejects.toMatchObject({
      code: 'licensing.request-not-found',
      kind: 'not-found',
    });
    expect((await world.get(RequestQuery).list(stranger)).items).toEqual([]);
    expect((await world.get(RequestQuery).list(member)).items.map((item) => item.reference)).toEqual([reference]);
  });
});

describe('the list of requests', () => {
  it('is paged, newest first', async () => {
    const member = await world.member();
    const made: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      world.clock.advance(1000);
      made.unshift((await submit(member, { quoteId: await kept(await world.article()) })).reference);
    }
    const query = world.get(RequestQuery);
    const first = await query.list(member, { limit: 2 });
    const second = await query.list(member, { limit: 2, cursor: first.nextCursor! });
    const third = await query.list(member, { limit: 2, cursor: second.nextCursor! });
    expect([first, second, third].flatMap(({ items }) => items.map(({ reference }) => reference))).toEqual(made);
    expect(third.nextCursor).toBeNull();
    expect((await query.list(member, { state: 'declined' })).items).toEqual([]);
    await expect(query.list(member, { cursor: 'nonsense' })).rejects.toMatchObject({ code: 'database.bad-cursor' });
    world.clock.set(MONDAY);
  });
});
