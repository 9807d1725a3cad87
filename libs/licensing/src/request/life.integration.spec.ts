import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#libs/kernel';
import { finance, licensingWorld, quoteInput, smallUse, type World } from '../../../../test/support/licensing-world.js';
import { licensingStories, nora, omar, type Asked } from '../../../../test/support/licensing-stories.js';
import { TakeTextOnly } from '../clearance/take-text-only.js';
import { WatchDeadlines } from '../deadline/watch-deadlines.js';
import { ApproveDecision } from '../decision/approve-decision.js';
import { DeskHoursQuery } from '../desk-hours/desk-hours.query.js';
import { SetDeskHours } from '../desk-hours/set-desk-hours.js';
import { KeepQuote } from '../quote/keep-quote.js';
import { SHIPPED_DESK } from '../rules/shipped-desk.js';
import { DeskQuery } from './desk.query.js';
import { ReplyToOffer } from './reply-to-offer.js';
import { ResubmitRequest } from './resubmit-request.js';
import { SubmitRequest } from './submit-request.js';

let world: World;
const stories = licensingStories(() => world);
beforeEach(async () => {
  world = await licensingWorld();
});
afterEach(() => world.close());

const HOUR = 3_600_000;
const day = [{ from: '08:00', to: '12:00' }];
const mornings = { ...SHIPPED_DESK, week: [day, day, day, day, day, [], []] };

describe('the working hours', () => {
  it('of a title count for its promises, the house’s for the others, and promises that were made stand', async () => {
    const before = await stories.inReview();
    expect(await stories.page(before.member, before.reference)).toMatchObject({
      promisedAt: '2026-11-24T10:00:00.000Z',
    });
    const set = world.get(SetDeskHours);
    const titleId = world.titleId;
    await set.execute(finance, { desk: titleId, calendar: mornings, version: 0 });
    const after = await stories.inReview();
    // Two hours are left of this Monday morning, four on Tuesday, two on Wednesday.
    expect(await stories.page(after.member, after.reference)).toMatchObject({ promisedAt: '2026-11-25T10:00:00.000Z' });
    expect(await stories.page(before.member, before.reference)).toMatchObject({
      promisedAt: '2026-11-24T10:00:00.000Z',
    });
    await set.execute(finance, { desk: titleId, calendar: null, version: 1 });
    const last = await stories.inReview();
    expect(await stories.page(last.member, last.reference)).toMatchObject({ promisedAt: '2026-11-24T10:00:00.000Z' });
  });

  it('are changed by one of two colleagues at once; the other is told', async () => {
    const set = (promiseHours: number) =>
      world.get(SetDeskHours).execute(finance, { desk: 'house', calendar: { ...mornings, promiseHours }, version: 0 });
    const outcomes = await Promise.allSettled([set(8), set(9)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const rejected = outcomes.find((one) => one.status === 'rejected');
    expect(rejected).toMatchObject({ reason: { code: 'licensing.hours-moved-on' } });
    const [house, title] = await world.get(DeskHoursQuery).list(nora);
    expect([house?.source, house?.version, title?.source]).toEqual(['own', 1, 'house']);
  });

  it.each([
    ['a zone that does not exist', { timeZone: 'Mars/Base' }, 'calendar.timeZone'],
    ['a week without anybody', { week: [[], [], [], [], [], [], []] }, 'calendar.week'],
    [
      'spans that overlap',
      { week: [[...day, { from: '11:00', to: '13:00' }], [], [], [], [], [], []] },
      'calendar.week.0',
    ],
    ['a day that is none', { holidays: ['2026-02-30'] }, 'calendar.holidays.0'],
    ['a rush slower than the rest', { rushHours: 9 }, 'calendar.rushHours'],
  ])('are refused with %s', async (_, change, path) => {
    const input = { desk: 'house', calendar: { ...SHIPPED_DESK, ...change }, version: 0 };
    await expect(world.get(SetDeskHours).execute(finance, input)).rejects.toMatchObject({
      code: 'licensing.request-invalid',
      errors: [{ path }],
    });
  });

  it('say by when a request now would be answered', () => {
    expect(world.get(DeskHoursQuery).preview(nora, { calendar: mornings })).toMatchObject({
      isOpen: true,
      answeredBy: '2026-11-25T10:00:00.000Z',
      rushAnsweredBy: '2026-11-24T10:00:00.000Z',
    });
  });
});

describe('deadlines', () => {
  const watch = () => world.get(WatchDeadlines).handle();
  const told = (kind: string) =>
    world.database.reads.query(`SELECT 1 FROM licensing.deadline_notice WHERE kind = $1`, [kind]);
  const events = async (event: string): Promise<number> => {
    const rows = await world.database.asOwner<{ count: number }>(
      `SELECT count(*)::int AS count FROM graphile_worker._private_jobs WHERE payload ->> 'event' = $1`,
      [event],
    );
    return rows[0]!.count;
  };

  it('remind the desk at three quarters of the promise and escalate when it is broken, once however often they run', async () => {
    const { reference } = await stories.inReview();
    world.clock.advance(5 * HOUR);
    await watch();
    expect(await told('promise-near')).toHaveLength(0);
    world.clock.advance(HOUR);
    await Promise.all([watch(), watch(), watch()]);
    await watch();
    expect(await told('promise-near')).toHaveLength(1);
    world.clock.advance(18 * HOUR);
    await Promise.all([watch(), watch(), watch()]);
    await watch();
    expect([await events('licensing.promise-near.v1'), await events('licensing.promise-broken.v1')]).toEqual([1, 1]);
    const desk = await stories.desk(reference);
    expect(desk.isEscalated).toBe(true);
    world.clock.advance(60_000);
    const late = await world.get(DeskQuery).queue(nora, { late: 'yes', text: reference });
    expect(late.items).toMatchObject([{ reference, isEscalated: true }]);
    expect(desk.timeline.filter(({ step }) => step === 'promise-broken')).toHaveLength(1);
  });

  it('do not ask for the rush surcharge once the promise is broken, and ask for it while it is kept', async () => {
    const rushed = { edits: 'adapt', rush: true } as const;
    const kept = await stories.inReview(rushed);
    const late = await stories.inReview(rushed);
    await stories.decide(nora, { reference: kept.reference, decision: 'approve' });
    expect((await stories.page(kept.member, kept.reference)).offer).toMatchObject({
      price: { amount: '15000' },
      rushReturned: null,
    });
    world.clock.advance(5 * HOUR);
    await stories.decide(nora, { reference: late.reference, decision: 'approve' });
    const { offer } = await stories.page(late.member, late.reference);
    expect(offer).toMatchObject({
      price: { amount: '12000' },
      bookPrice: { amount: '15000' },
      rushReturned: { amount: '3000' },
    });
  });

  it('take the surcharge off what was proposed in time and is confirmed too late; a price that was named stays', async () => {
    const rushed = { edits: 'adapt', term: { kind: 'perpetual' }, rush: true } as const;
    const [kept, late, named] = [
      await stories.inReview(rushed),
      await stories.inReview(rushed),
      await stories.inReview(rushed),
    ];
    const price = { amount: '50000', currency: 'GBP' };
    for (const { reference } of [kept, late]) await stories.decide(nora, { reference, decision: 'approve' });
    await stories.decide(nora, { reference: named.reference, decision: 'counter', price });
    const confirm = async ({ member, reference }: Asked) => {
      await world.get(ApproveDecision).execute(omar, { reference });
      return (await stories.page(member, reference)).offer;
    };
    const full = (await stories.desk(kept.reference)).quotedPrice!;
    expect(await confirm(kept)).toMatchObject({ price: full, rushReturned: null });
    world.clock.advance(5 * HOUR);
    await watch();
    const rest = { amount: String((Number(full.amount) * 4) / 5), currency: 'GBP' };
    const off = { amount: String(Number(full.amount) / 5), currency: 'GBP' };
    expect((await stories.desk(late.reference)).awaitingSecond).toMatchObject({ price: rest, rushReturned: off });
    expect((await stories.desk(named.reference)).awaitingSecond).toMatchObject({ price, rushReturned: null });
    expect(await confirm(late)).toMatchObject({ price: rest, bookPrice: full, rushReturned: off });
    expect(await confirm(named)).toMatchObject({ price, rushReturned: null });
  });

  it.each<[string, (asked: Asked) => Promise<unknown>]>([
    [
      'an offer',
      async ({ member, reference }) => {
        await stories.decide(nora, { reference, decision: 'approve' });
        return world.get(ReplyToOffer).execute(member, { reference, message: 'A little less?' });
      },
    ],
    [
      'a question',
      async ({ member, reference }) => {
        await stories.decide(nora, { reference, decision: 'ask', note: 'Which page?' });
        return world.get(ResubmitRequest).execute(member, { reference, message: 'The front page.' });
      },
    ],
  ])('know of %s that came late before anybody looked, and the next promise changes nothing', async (_, answer) => {
    const asked = await stories.inReview({ edits: 'adapt', rush: true });
    world.clock.advance(5 * HOUR);
    await answer(asked);
    const { reference, member } = asked;
    expect(await stories.desk(reference)).toMatchObject({ state: 'in_review', isEscalated: false });
    await watch();
    expect(await told('promise-broken')).toHaveLength(0);
    await stories.decide(nora, { reference, decision: 'approve' });
    expect((await stories.page(member, reference)).offer).toMatchObject({
      price: { amount: '12000' },
      rushReturned: { amount: '3000' },
    });
  });

  it('know that they were broken for whoever goes on without a part', async () => {
    const article = await world.article({ parts: [{ id: 'i1', kind: 'image', status: 'needs-clearance' }] });
    const asked = await stories.inReview({ rush: true }, { article, item: { componentIds: ['i1'] } });
    world.clock.advance(5 * HOUR);
    await world.get(TakeTextOnly).execute(asked.member, asked);
    const { member, reference } = asked;
    await world.get(ReplyToOffer).execute(member, { reference, message: 'And shortened?' });
    await stories.decide(nora, { reference, decision: 'counter', use: { ...smallUse, edits: 'adapt', rush: true } });
    expect((await stories.page(member, reference)).offer).toMatchObject({
      price: { amount: '12000' },
      rushReturned: { amount: '3000' },
    });
  });
});

describe('versions', () => {
  it('of what is asked show what the licensee changed, line by line', async () => {
    const { member, reference, article } = await stories.inReview();
    await stories.decide(nora, { reference, decision: 'ask', note: 'Three months?' });
    world.clock.advance(HOUR);
    const input = quoteInput(article, { edits: 'adapt', term: { kind: 'months', months: 3 } });
    const quote = await world.get(KeepQuote).execute(ANONYMOUS, input);
    await world.get(ResubmitRequest).execute(member, { reference, quoteId: quote.id!, message: 'Yes.' });
    const { asks } = await stories.desk(reference);
    expect(asks.map(({ price }) => price.amount)).toEqual(['12000', '9000']);
    expect(asks[0]?.changes).toBeNull();
    expect(asks[1]?.changes).toMatchObject({
      terms: ['term'],
      items: [],
      price: { before: { amount: '12000' }, after: { amount: '9000' } },
    });
    const codes = asks[1]!.changes!.lines.map(({ before, after }) => (after ?? before)!.code);
    expect(codes).toContain('term');
    expect(codes).not.toContain('base');
  });

  it('of an offer show the licensee what changed since the one before', async () => {
    const { member, reference } = await stories.inReview();
    await stories.decide(nora, { reference, decision: 'approve', note: 'As asked.' });
    world.clock.advance(HOUR);
    await world.get(ReplyToOffer).execute(member, { reference, message: 'Shorter, please.' });
    const use = { ...smallUse, edits: 'adapt', term: { kind: 'months', months: 3 } } as const;
    await stories.decide(nora, { reference, decision: 'counter', use, note: 'Three months.' });
    const { offers } = await stories.page(member, reference);
    expect(
      offers.map(({ comparedWith, changes }) => [comparedWith, changes?.terms, changes?.price?.after.amount]),
    ).toEqual([
      ['ask', [], undefined],
      ['offer', ['term'], '9000'],
    ]);
    expect(offers[1]?.changes?.noteChanged).toBe(true);
  });
});

/** Two articles in one request that a person decides. */
async function twoArticles(): Promise<Asked & { other: string }> {
  const member = await world.member();
  const [article, second] = [await world.article(), await world.article({ headline: 'The tide goes out' })];
  const input = quoteInput(article, { edits: 'adapt' });
  const items = [...input.items, { articleId: second.id }];
  const quote = await world.get(KeepQuote).execute(ANONYMOUS, { ...input, items });
  const { reference } = await world.get(SubmitRequest).execute(member, { quoteId: quote.id! });
  return { member, article, reference, other: second.id };
}

describe('a partial approval', () => {
  it('offers what is approved at the book’s price and says which is not and why', async () => {
    const { member, reference, other } = await twoArticles();
    const leaveOut = [{ articleId: other, reasonCode: 'person-protected', note: 'She asked us not to.' }];
    await stories.decide(nora, { reference, decision: 'approve', leaveOut });
    const { offer, itemCount } = await stories.page(member, reference);
    expect(itemCount).toBe(1);
    expect(offer).toMatchObject({
      price: { amount: '12000' },
      leftOut: [{ articleId: other, componentId: null, reasonCode: 'person-protected', note: 'She asked us not to.' }],
    });
    expect(offer?.leftOut[0]?.message).toMatch(/protect a person/);
  });

  it('of nothing is refused, of everything is an approval', async () => {
    const { reference, article, other } = await twoArticles();
    const none = [article.id, other].map((articleId) => ({ articleId, reasonCode: 'cannot-serve' }));
    await expect(stories.decide(nora, { reference, decision: 'approve', leaveOut: none })).rejects.toMatchObject({
      code: 'licensing.cannot-approve',
    });
    await stories.decide(nora, { reference, decision: 'approve', leaveOut: [] });
    expect((await stories.desk(reference)).offer).toMatchObject({ price: { amount: '24000' }, leftOut: [] });
  });

  it('by two people at once is decided by one of them', async () => {
    const { reference, article, other } = await twoArticles();
    const leave = (who: typeof nora, articleId: string) =>
      stories.decide(who, { reference, decision: 'approve', leaveOut: [{ articleId, reasonCode: 'cannot-serve' }] });
    const outcomes = await Promise.allSettled([leave(nora, other), leave(omar, article.id)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { code: 'licensing.request-moved-on' },
    });
    expect((await stories.desk(reference)).offers).toHaveLength(1);
  });
});
