import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type MemberActor } from '#libs/kernel';
import { killArticle, setPartStatus, type SeededArticle } from '../../../../test/support/licensing-seed.js';
import {
  licensingWorld,
  quoteInput,
  reviewer,
  smallUse,
  type World,
} from '../../../../test/support/licensing-world.js';
import { KeepQuote } from '../quote/keep-quote.js';
import { AcceptOffer } from '../request/accept-offer.js';
import { DeskQuery } from '../request/desk.query.js';
import type { DecideRequestInput } from '../request/desk-view.js';
import { PostMessage } from '../request/post-message.js';
import { ReplyToOffer } from '../request/reply-to-offer.js';
import { RequestQuery } from '../request/request.query.js';
import { ResubmitRequest } from '../request/resubmit-request.js';
import { SubmitRequest } from '../request/submit-request.js';
import { WithdrawRequest } from '../request/withdraw-request.js';
import type { Use } from '../terms/use.js';
import { ApproveDecision } from './approve-decision.js';
import { DecideRequest } from './decide-request.js';

let world: World;
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

const nora = reviewer('Nora Wells');
const omar = reviewer('Omar Haddad');
type Member = Awaited<ReturnType<World['member']>>;

/** A request that a person has to decide: 120.00 GBP at the book's price. */
async function inReview(
  use: Partial<Use> = { edits: 'adapt' },
  parts: { article?: SeededArticle; member?: Member; item?: object } = {},
): Promise<{ member: Member; reference: string; article: SeededArticle }> {
  const member = parts.member ?? (await world.member());
  const article = parts.article ?? (await world.article());
  const quote = await world.get(KeepQuote).execute(ANONYMOUS, quoteInput(article, use, parts.item));
  const { reference, state } = await world.get(SubmitRequest).execute(member, { quoteId: quote.id! });
  expect(state).toBe('in_review');
  return { member, reference, article };
}
const decide = (who: typeof nora, input: DecideRequestInput) => world.get(DecideRequest).execute(who, input);
const page = (member: MemberActor, reference: string) => world.get(RequestQuery).detail(member, reference);
const desk = (reference: string) => world.get(DeskQuery).detail(nora, reference);

describe('a reviewer', () => {
  it('approves at the book’s price', async () => {
    const { member, reference } = await inReview();
    const outcome = await decide(nora, { reference, decision: 'approve', note: 'Happy to.' });
    expect(outcome).toMatchObject({ state: 'offered', secondReasons: [] });
    expect(await page(member, reference)).toMatchObject({
      state: 'offered',
      offer: { kind: 'approval', version: 1, price: { amount: '12000' }, note: 'Happy to.' },
      offerExpiresAt: '2026-12-07T10:00:00.000Z',
    });
    expect((await desk(reference)).decisions).toMatchObject([
      { decision: 'approve', by: 'Nora Wells', secondBy: null },
    ]);
  });

  it('declines with a code and its sentence', async () => {
    const { member, reference } = await inReview();
    await decide(nora, { reference, decision: 'decline', reasonCode: 'purpose-not-licensed', note: 'Sorry.' });
    expect(await page(member, reference)).toMatchObject({
      state: 'declined',
      decline: {
        reasonCode: 'purpose-not-licensed',
        message: 'We do not license our journalism for this purpose.',
        note: 'Sorry.',
      },
      actions: [],
    });
  });

  it('asks, is answered, and the rules look again', async () => {
    const { member, reference, article } = await inReview();
    await decide(nora, { reference, decision: 'ask', note: 'Could you publish it unchanged?' });
    const asked = await page(member, reference);
    expect(asked).toMatchObject({ state: 'changes_requested', question: 'Could you publish it unchanged?' });
    expect(asked.actions).toEqual(['resubmit', 'withdraw', 'message']);
    expect(asked.messages).toMatchObject([{ from: 'desk', authorName: null }]);
    const quote = await world.get(KeepQuote).execute(ANONYMOUS, quoteInput(article));
    const again = await world
      .get(ResubmitRequest)
      .execute(member, { reference, quoteId: quote.id!, message: 'Yes, word for word.' });
    expect(again).toMatchObject({ reference, state: 'offered', price: { amount: '12000' } });
    expect((await page(member, reference)).timeline.map(({ step }) => step)).toEqual([
      'submitted',
      'sent-to-review',
      'changes-requested',
      'resubmitted',
      'offered-by-rule',
    ]);
  });

  it('gets the same request back when nothing changed but words', async () => {
    const { member, reference } = await inReview();
    await decide(nora, { reference, decision: 'ask', note: 'Which page?' });
    world.clock.advance(60 * 60_000);
    const again = await world.get(ResubmitRequest).execute(member, { reference, message: 'The front page.' });
    expect(again).toMatchObject({ state: 'in_review', promisedAt: '2026-11-24T11:00:00.000Z' });
    world.clock.advance(-60 * 60_000);
  });

  it('makes a counter-offer with another price, and with another use', async () => {
    const { member, reference } = await inReview();
    await decide(nora, { reference, decision: 'counter', price: { amount: '13000', currency: 'GBP' } });
    expect((await page(member, reference)).offer).toMatchObject({
      kind: 'counter',
      price: { amount: '13000' },
      bookPrice: { amount: '12000' },
    });
    await world.get(ReplyToOffer).execute(member, { reference, message: 'Could it be for three months?' });
    expect(await page(member, reference)).toMatchObject({ state: 'in_review', offer: null });
    const use = { ...smallUse, edits: 'adapt', term: { kind: 'months', months: 3 } } as const;
    await decide(nora, { reference, decision: 'counter', use });
    const offered = await page(member, reference);
    expect(offered.offer).toMatchObject({ version: 2, price: { amount: '9000' }, use: { term: { months: 3 } } });
    expect((await desk(reference)).offers.map(({ version, price }) => [version, price.amount])).toEqual([
      [1, '13000'],
      [2, '9000'],
    ]);
  });

  it('turns a wish in words into an offer', async () => {
    const member = await world.member();
    const freeText = 'May we print the tide story in our anniversary issue?';
    const { reference } = await world.get(SubmitRequest).execute(member, { freeText });
    await expect(decide(nora, { reference, decision: 'approve' })).rejects.toMatchObject({
      code: 'licensing.cannot-approve',
    });
    const article = await world.article();
    const input = { items: [{ articleId: article.id }], use: smallUse, currency: 'GBP' };
    await decide(nora, { reference, decision: 'counter', ...input });
    expect(await page(member, reference)).toMatchObject({
      state: 'offered',
      headline: 'The tide comes in',
      itemCount: 1,
    });
  });

  it('cannot approve a part that is not cleared, and can once it is', async () => {
    const seed = { titleId: world.titleId, parts: [{ id: 'i1', kind: 'image', status: 'needs-clearance' }] };
    const article = await world.article(seed);
    const { reference } = await inReview({}, { article, item: { componentIds: ['i1'] } });
    await expect(decide(nora, { reference, decision: 'approve' })).rejects.toMatchObject({
      code: 'licensing.cannot-approve',
    });
    await setPartStatus(world.database, article, seed, 'licensable');
    expect(await decide(nora, { reference, decision: 'approve' })).toMatchObject({ state: 'offered' });
  });

  it('cannot approve what the newsroom has withdrawn', async () => {
    const { reference, article } = await inReview();
    await killArticle(world.database, article);
    await expect(decide(nora, { reference, decision: 'approve' })).rejects.toMatchObject({
      code: 'licensing.article-killed',
    });
  });

  it('cannot approve for a blocked country', async () => {
    const { reference } = await inReview({}, { member: await world.member({ country: 'KP' }) });
    await expect(decide(nora, { reference, decision: 'approve' })).rejects.toMatchObject({
      code: 'licensing.cannot-approve',
    });
    expect(await decide(nora, { reference, decision: 'decline', reasonCode: 'cannot-serve' })).toMatchObject({
      state: 'declined',
    });
  });

  it.each<[string, Partial<DecideRequestInput>, string]>([
    ['no such decision', { decision: 'shrug' as never }, 'decision'],
    ['a decline without a reason', { decision: 'decline' }, 'reasonCode'],
    ['a decline for a reason of its own', { decision: 'decline', reasonCode: 'mood' }, 'reasonCode'],
    ['a question without words', { decision: 'ask', note: ' ' }, 'note'],
    ['a counter-offer that changes nothing', { decision: 'counter' }, 'price'],
    ['a negative price', { decision: 'counter', price: { amount: '-5', currency: 'GBP' } }, 'price.amount'],
    ['a price in another currency', { decision: 'counter', price: { amount: '5', currency: 'EUR' } }, 'price.currency'],
  ])('is told when it is %s', async (_, input, path) => {
    const { reference } = await inReview();
    await expect(decide(nora, { reference, decision: 'approve', ...input })).rejects.toMatchObject({
      code: 'licensing.request-invalid',
      errors: [{ path }],
    });
  });

  it('has to be staff, with the role', async () => {
    const { member, reference } = await inReview();
    const decideRequest = world.get(DecideRequest);
    const input = { reference, decision: 'approve' } as const;
    await expect(decideRequest.execute(member, input)).rejects.toMatchObject({ code: 'kernel.forbidden' });
    await expect(decideRequest.execute({ ...nora, roles: ['finance'] }, input)).rejects.toMatchObject({
      code: 'kernel.forbidden',
    });
    await expect(decideRequest.execute(ANONYMOUS, input)).rejects.toMatchObject({ code: 'kernel.unauthenticated' });
  });

  it('talks with the licensee', async () => {
    const { member, reference } = await inReview();
    const post = world.get(PostMessage);
    await post.execute(member, { reference, body: 'How long will it take?' });
    await post.execute(nora, { reference, body: 'Until this afternoon.' });
    expect((await page(member, reference)).messages.map(({ from, authorName }) => [from, authorName])).toEqual([
      ['licensee', 'Achieng Odhiambo'],
      ['desk', null],
    ]);
    expect((await desk(reference)).messages[1]).toMatchObject({ authorName: 'Nora Wells' });
    await expect(post.execute(await world.member(), { reference, body: 'Hi' })).rejects.toMatchObject({
      code: 'licensing.request-not-found',
    });
  });
});

describe('a second person', () => {
  it('is needed for a price far from the book’s, and must be another', async () => {
    const { member, reference } = await inReview();
    const price = { amount: '5000', currency: 'GBP' };
    const proposed = await decide(nora, { reference, decision: 'counter', price, note: 'A friend of the house.' });
    expect(proposed).toMatchObject({ state: 'in_review', secondReasons: [{ code: 'price-override' }] });
    expect(await page(member, reference)).toMatchObject({ state: 'in_review', offer: null });
    expect((await page(member, reference)).timeline.map(({ step }) => step)).not.toContain('approval-proposed');
    expect((await desk(reference)).awaitingSecond).toMatchObject({ by: 'Nora Wells', price });
    const approve = world.get(ApproveDecision);
    await expect(approve.execute(nora, { reference })).rejects.toMatchObject({ code: 'licensing.same-approver' });
    expect(await approve.execute(omar, { reference })).toMatchObject({ state: 'offered' });
    expect((await page(member, reference)).offer).toMatchObject({ price, kind: 'counter' });
    expect((await desk(reference)).decisions).toMatchObject([{ by: 'Nora Wells', secondBy: 'Omar Haddad' }]);
    await expect(approve.execute(omar, { reference })).rejects.toMatchObject({ code: 'licensing.request-moved-on' });
  });

  it.each<[string, Partial<Use>]>([
    ['perpetual', { term: { kind: 'perpetual' } }],
    ['full-exclusivity', { exclusivity: { kind: 'full' } }],
  ])('is needed for %s', async (code, use) => {
    const { reference } = await inReview(use);
    const proposed = await decide(nora, { reference, decision: 'approve' });
    expect(proposed).toMatchObject({ state: 'in_review', secondReasons: [{ code }] });
  });

  it('has nothing to confirm where nothing was proposed, and may decline instead', async () => {
    const { reference } = await inReview({ term: { kind: 'perpetual' } });
    const approve = world.get(ApproveDecision);
    await expect(approve.execute(omar, { reference })).rejects.toMatchObject({ code: 'licensing.nothing-to-approve' });
    await decide(nora, { reference, decision: 'approve' });
    expect(await decide(omar, { reference, decision: 'decline', reasonCode: 'already-exclusive' })).toMatchObject({
      state: 'declined',
    });
  });

  it('is held apart from the first by the database too', async () => {
    const { reference } = await inReview({ term: { kind: 'perpetual' } });
    const { decisionId } = await decide(nora, { reference, decision: 'approve' });
    const same = world.database.reads.query(
      `INSERT INTO licensing.approval (decision_id, reviewer_id, approver_id, approver_name, at) VALUES ($1, $2, $2, 'x', now())`,
      [decisionId, nora.userId],
    );
    await expect(same).rejects.toThrow(/approval_by_another/);
  });
});

describe('at the same instant', () => {
  const settled = (work: Promise<unknown>[]) => Promise.allSettled(work);

  it('two reviewers: one wins, the other is told who', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { reference } = await inReview();
      const results = await settled([
        decide(nora, { reference, decision: 'approve' }),
        decide(omar, { reference, decision: 'decline', reasonCode: 'rights-not-ours' }),
      ]);
      const lost = results.filter((result) => result.status === 'rejected');
      expect(lost).toHaveLength(1);
      const winner = results[0]!.status === 'fulfilled' ? 'Nora Wells' : 'Omar Haddad';
      expect(lost[0]!.reason).toMatchObject({
        code: 'licensing.request-moved-on',
        kind: 'conflict',
        message: expect.stringContaining(winner),
      });
      expect((await desk(reference)).decisions).toMatchObject([{ by: winner }]);
    }
  });

  it('two second approvers: one offer', async () => {
    const { reference } = await inReview({ term: { kind: 'perpetual' } });
    await decide(nora, { reference, decision: 'approve' });
    const approve = world.get(ApproveDecision);
    const results = await settled([
      approve.execute(omar, { reference }),
      approve.execute(reviewer('Lea Brandt'), { reference }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await desk(reference)).offers).toHaveLength(1);
  });

  it('a reviewer and a withdrawal: one of them', async () => {
    const { member, reference } = await inReview();
    const results = await settled([
      decide(nora, { reference, decision: 'approve' }),
      world.get(WithdrawRequest).execute(member, { reference }),
    ]);
    const state = (await desk(reference)).state;
    const isBoth = results.every(({ status }) => status === 'fulfilled');
    expect(isBoth ? 'withdrawn' : results[0]!.status === 'fulfilled' ? 'offered' : 'withdrawn').toBe(state);
  });

  it('an acceptance of an offer that has been replaced is refused', async () => {
    const { member, reference } = await inReview();
    await decide(nora, { reference, decision: 'approve' });
    const first = (await page(member, reference)).offer!.id;
    await world.get(ReplyToOffer).execute(member, { reference, message: 'A little less?' });
    await decide(nora, { reference, decision: 'counter', price: { amount: '11000', currency: 'GBP' } });
    await expect(world.get(AcceptOffer).execute(member, { reference, offerId: first })).rejects.toMatchObject({
      code: 'licensing.offer-replaced',
    });
  });
});
