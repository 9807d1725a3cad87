import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#libs/kernel';
import { killArticle, setPartStatus } from '../../../../test/support/licensing-seed.js';
import { licensingStories, nora } from '../../../../test/support/licensing-stories.js';
import { licensingWorld, quoteInput, smallUse, type World } from '../../../../test/support/licensing-world.js';
import { KeepQuote } from '../quote/keep-quote.js';
import type { DecideRequestInput } from '../request/desk-view.js';
import { PostMessage } from '../request/post-message.js';
import { ReplyToOffer } from '../request/reply-to-offer.js';
import { ResubmitRequest } from '../request/resubmit-request.js';
import { SubmitRequest } from '../request/submit-request.js';
import { DecideRequest } from './decide-request.js';

let world: World;
const stories = licensingStories(() => world);
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

describe('a reviewer', () => {
  it('approves at the book’s price', async () => {
    const { member, reference } = await stories.inReview();
    const outcome = await stories.decide(nora, { reference, decision: 'approve', note: 'Happy to.' });
    expect(outcome).toMatchObject({ state: 'offered', secondReasons: [] });
    expect(await stories.page(member, reference)).toMatchObject({
      state: 'offered',
      offer: { kind: 'approval', version: 1, price: { amount: '12000' }, note: 'Happy to.' },
      offerExpiresAt: '2026-12-07T10:00:00.000Z',
    });
    expect((await stories.desk(reference)).decisions).toMatchObject([
      { decision: 'approve', by: 'Nora Wells', secondBy: null },
    ]);
  });

  it('declines with a code and its sentence', async () => {
    const { member, reference } = await stories.inReview();
    await stories.decide(nora, { reference, decision: 'decline', reasonCode: 'purpose-not-licensed', note: 'Sorry.' });
    expect(await stories.page(member, reference)).toMatchObject({
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
    const { member, reference, article } = await stories.inReview();
    await stories.decide(nora, { reference, decision: 'ask', note: 'Could you publish it unchanged?' });
    const asked = await stories.page(member, reference);
    expect(asked).toMatchObject({ state: 'changes_requested', question: 'Could you publish it unchanged?' });
    expect(asked.actions).toEqual(['resubmit', 'withdraw', 'message']);
    expect(asked.messages).toMatchObject([{ from: 'desk', authorName: null }]);
    const quote = await world.get(KeepQuote).execute(ANONYMOUS, quoteInput(article));
    const again = await world
      .get(ResubmitRequest)
      .execute(member, { reference, quoteId: quote.id!, message: 'Yes, word for word.' });
    expect(again).toMatchObject({ reference, state: 'offered', price: { amount: '12000' } });
    expect((await stories.page(member, reference)).timeline.map(({ step }) => step)).toEqual([
      'submitted',
      'sent-to-review',
      'changes-requested',
      'resubmitted',
      'offered-by-rule',
    ]);
  });

  it('gets the same request back when nothing changed but words', async () => {
    const { member, reference } = await stories.inReview();
    await stories.decide(nora, { reference, decision: 'ask', note: 'Which page?' });
    world.clock.advance(60 * 60_000);
    const again = await world.get(ResubmitRequest).execute(member, { reference, message: 'The front page.' });
    expect(again).toMatchObject({ state: 'in_review', promisedAt: '2026-11-24T11:00:00.000Z' });
    world.clock.advance(-60 * 60_000);
  });

  it('makes a counter-offer with another price, and with another use', async () => {
    const { member, reference } = await stories.inReview();
    await stories.decide(nora, { reference, decision: 'counter', price: { amount: '13000', currency: 'GBP' } });
    expect((await stories.page(member, reference)).offer).toMatchObject({
      kind: 'counter',
      price: { amount: '13000' },
      bookPrice: { amount: '12000' },
    });
    await world.get(ReplyToOffer).execute(member, { reference, message: 'Could it be for three months?' });
    expect(await stories.page(member, reference)).toMatchObject({ state: 'in_review', offer: null });
    const use = { ...smallUse, edits: 'adapt', term: { kind: 'months', months: 3 } } as const;
    await stories.decide(nora, { reference, decision: 'counter', use });
    const offered = await stories.page(member, reference);
    expect(offered.offer).toMatchObject({ version: 2, price: { amount: '9000' }, use: { term: { months: 3 } } });
    expect((await stories.desk(reference)).offers.map(({ version, price }) => [version, price.amount])).toEqual([
      [1, '13000'],
      [2, '9000'],
    ]);
  });

  it('does not grant a price for non-profits to who is not verified as one, but may name a price', async () => {
    const ngo = { kind: 'non-profit' } as const;
    const [unverified, verified] = [await world.member(ngo), await world.member({ ...ngo, verified: true })];
    const use = { purpose: 'non-profit', edits: 'adapt' } as const;
    const [first, second] = [
      await stories.inReview(use, { member: unverified }),
      await stories.inReview(use, { member: verified }),
    ];
    const { reference } = first;
    await expect(stories.decide(nora, { reference, decision: 'approve' })).rejects.toMatchObject({
      code: 'licensing.cannot-approve',
      nextStep: expect.stringContaining('Verify the kind'),
    });
    const again = { reference, decision: 'counter', use: { ...smallUse, ...use } } as const;
    await expect(stories.decide(nora, again)).rejects.toMatchObject({ code: 'licensing.cannot-approve' });
    expect(await stories.stateOf(first)).toBe('in_review');
    const price = { amount: '9500', currency: 'GBP' };
    expect(await stories.decide(nora, { reference, decision: 'counter', price })).toMatchObject({ state: 'offered' });
    const granted = await stories.decide(nora, { reference: second.reference, decision: 'approve' });
    expect(granted).toMatchObject({ state: 'offered' });
    expect((await stories.page(verified, second.reference)).offer).toMatchObject({ price: { amount: '9000' } });
  });

  it('grants a free excerpt to a non-profit that is not verified: it is free for anybody', async () => {
    const member = await world.member({ kind: 'non-profit' });
    const item = { excerpt: { blockIds: ['b1'] } };
    const asked = await stories.inReview({ purpose: 'non-profit' }, { member, item });
    const granted = await stories.decide(nora, { reference: asked.reference, decision: 'approve' });
    expect(granted).toMatchObject({ state: 'offered' });
    expect((await stories.page(member, asked.reference)).offer).toMatchObject({ price: { amount: '0' } });
  });

  it('turns a wish in words into an offer', async () => {
    const member = await world.member();
    const freeText = 'May we print the tide story in our anniversary issue?';
    const { reference } = await world.get(SubmitRequest).execute(member, { freeText });
    await expect(stories.decide(nora, { reference, decision: 'approve' })).rejects.toMatchObject({
      code: 'licensing.cannot-approve',
    });
    const article = await world.article();
    const input = { items: [{ articleId: article.id }], use: smallUse, currency: 'GBP' };
    await stories.decide(nora, { reference, decision: 'counter', ...input });
    expect(await stories.page(member, reference)).toMatchObject({
      state: 'offered',
      headline: 'The tide comes in',
      itemCount: 1,
    });
  });

  it('cannot approve a part that is not cleared, and can once it is', async () => {
    const seed = { titleId: world.titleId, parts: [{ id: 'i1', kind: 'image', status: 'needs-clearance' }] };
    const article = await world.article(seed);
    const { reference } = await stories.inReview({}, { article, item: { componentIds: ['i1'] } });
    await expect(stories.decide(nora, { reference, decision: 'approve' })).rejects.toMatchObject({
      code: 'licensing.cannot-approve',
    });
    await setPartStatus(world.database, article, seed, 'licensable');
    expect(await stories.decide(nora, { reference, decision: 'approve' })).toMatchObject({ state: 'offered' });
  });

  it('cannot approve what the newsroom has withdrawn', async () => {
    const { reference, article } = await stories.inReview();
    await killArticle(world.database, article);
    await expect(stories.decide(nora, { reference, decision: 'approve' })).rejects.toMatchObject({
      code: 'licensing.article-killed',
    });
  });

  it('cannot approve for a blocked country', async () => {
    const { reference } = await stories.inReview({}, { member: await world.member({ country: 'KP' }) });
    await expect(stories.decide(nora, { reference, decision: 'approve' })).rejects.toMatchObject({
      code: 'licensing.cannot-approve',
    });
    expect(await stories.decide(nora, { reference, decision: 'decline', reasonCode: 'cannot-serve' })).toMatchObject({
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
    const { reference } = await stories.inReview();
    await expect(stories.decide(nora, { reference, decision: 'approve', ...input })).rejects.toMatchObject({
      code: 'licensing.request-invalid',
      errors: [{ path }],
    });
  });

  it('has to be staff, with the role', async () => {
    const { member, reference } = await stories.inReview();
    const decideRequest = world.get(DecideRequest);
    const input = { reference, decision: 'approve' } as const;
    await expect(decideRequest.execute(member, input)).rejects.toMatchObject({ code: 'kernel.forbidden' });
    await expect(decideRequest.execute({ ...nora, roles: ['finance'] }, input)).rejects.toMatchObject({
      code: 'kernel.forbidden',
    });
    await expect(decideRequest.execute(ANONYMOUS, input)).rejects.toMatchObject({ code: 'kernel.unauthenticated' });
  });

  it('talks with the licensee', async () => {
    const { member, reference } = await stories.inReview();
    const post = world.get(PostMessage);
    await post.execute(member, { reference, body: 'How long will it take?' });
    world.clock.advance(60_000);
    await post.execute(nora, { reference, body: 'Until this afternoon.' });
    expect((await stories.page(member, reference)).messages.map(({ from, authorName }) => [from, authorName])).toEqual([
      ['licensee', 'Achieng Odhiambo'],
      ['desk', null],
    ]);
    expect((await stories.desk(reference)).messages[1]).toMatchObject({ authorName: 'Nora Wells' });
    await expect(post.execute(await world.member(), { reference, body: 'Hi' })).rejects.toMatchObject({
      code: 'licensing.request-not-found',
    });
  });
});
