import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  embargoArticle,
  killArticle,
  reviseArticle,
  type SeededArticle,
} from '../../../../test/support/licensing-seed.js';
import { licensingStories, nora, omar } from '../../../../test/support/licensing-stories.js';
import { licensingWorld, reviewer, smallUse, type World } from '../../../../test/support/licensing-world.js';
import { AcceptOffer } from '../request/accept-offer.js';
import { ReplyToOffer } from '../request/reply-to-offer.js';
import { WithdrawRequest } from '../request/withdraw-request.js';
import type { Use } from '../terms/use.js';
import { ApproveDecision } from './approve-decision.js';

let world: World;
const stories = licensingStories(() => world);
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

describe('a second person', () => {
  it('is needed for a price far from the book’s, and must be another', async () => {
    const { member, reference } = await stories.inReview();
    const price = { amount: '5000', currency: 'GBP' };
    const proposed = await stories.decide(nora, {
      reference,
      decision: 'counter',
      price,
      note: 'A friend of the house.',
    });
    expect(proposed).toMatchObject({ state: 'in_review', secondReasons: [{ code: 'price-override' }] });
    expect(await stories.page(member, reference)).toMatchObject({ state: 'in_review', offer: null });
    expect((await stories.page(member, reference)).timeline.map(({ step }) => step)).not.toContain('approval-proposed');
    const { awaitingSecond, use, quotedPrice } = await stories.desk(reference);
    expect(awaitingSecond).toMatchObject({ by: 'Nora Wells', price, terms: { use, bookPrice: quotedPrice } });
    const approve = world.get(ApproveDecision);
    await expect(approve.execute(nora, { reference })).rejects.toMatchObject({ code: 'licensing.same-approver' });
    expect(await approve.execute(omar, { reference })).toMatchObject({ state: 'offered' });
    expect((await stories.page(member, reference)).offer).toMatchObject({ price, kind: 'counter' });
    expect((await stories.desk(reference)).decisions).toMatchObject([{ by: 'Nora Wells', secondBy: 'Omar Haddad' }]);
    await expect(approve.execute(omar, { reference })).rejects.toMatchObject({ code: 'licensing.request-moved-on' });
  });

  it.each<[string, Partial<Use>]>([
    ['perpetual', { term: { kind: 'perpetual' } }],
    ['full-exclusivity', { exclusivity: { kind: 'full' } }],
  ])('is needed for %s', async (code, use) => {
    const { reference } = await stories.inReview(use);
    const proposed = await stories.decide(nora, { reference, decision: 'approve' });
    expect(proposed).toMatchObject({ state: 'in_review', secondReasons: [{ code }] });
  });

  it('has nothing to confirm where nothing was proposed, and may decline instead', async () => {
    const { reference } = await stories.inReview({ term: { kind: 'perpetual' } });
    const approve = world.get(ApproveDecision);
    await expect(approve.execute(omar, { reference })).rejects.toMatchObject({ code: 'licensing.nothing-to-approve' });
    await stories.decide(nora, { reference, decision: 'approve' });
    expect(
      await stories.decide(omar, { reference, decision: 'decline', reasonCode: 'already-exclusive' }),
    ).toMatchObject({
      state: 'declined',
    });
  });

  it.each<[string, string, (article: SeededArticle) => Promise<void>]>([
    ['withdrawn', 'licensing.article-killed', (article) => killArticle(world.database, article)],
    [
      'put under embargo',
      'licensing.article-embargoed',
      (article) => embargoArticle(world.database, new Date('2026-12-24T00:00:00Z'), article),
    ],
    ['edited', 'licensing.article-changed', (article) => reviseArticle(world.database, world.clock.now(), article)],
  ])('cannot confirm what the newsroom has %s since; the proposal waits as it was', async (_, code, change) => {
    const { member, reference, article } = await stories.inReview({ term: { kind: 'perpetual' } });
    const { decisionId } = await stories.decide(nora, { reference, decision: 'approve' });
    await change(article);
    await expect(world.get(ApproveDecision).execute(omar, { reference })).rejects.toMatchObject({ code });
    expect(await stories.page(member, reference)).toMatchObject({ state: 'in_review', offer: null });
    expect((await stories.desk(reference)).awaitingSecond).toMatchObject({ id: decisionId, secondBy: null });
    const again = stories.decide(nora, { reference, decision: 'approve' });
    if (code !== 'licensing.article-changed') return expect(again).rejects.toMatchObject({ code });
    // As it is now it may be proposed again.
    expect(await again).toMatchObject({ state: 'in_review' });
    expect(await world.get(ApproveDecision).execute(omar, { reference })).toMatchObject({ state: 'offered' });
  });

  it('cannot confirm other terms with an article that was withdrawn since', async () => {
    const { reference, article } = await stories.inReview();
    const use = { ...smallUse, term: { kind: 'perpetual' } } as const;
    await stories.decide(nora, { reference, decision: 'counter', use });
    await killArticle(world.database, article);
    await expect(world.get(ApproveDecision).execute(omar, { reference })).rejects.toMatchObject({
      code: 'licensing.article-killed',
    });
    expect((await stories.desk(reference)).offers).toEqual([]);
  });

  it('is held apart from the first by the database too', async () => {
    const { reference } = await stories.inReview({ term: { kind: 'perpetual' } });
    const { decisionId } = await stories.decide(nora, { reference, decision: 'approve' });
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
      const { reference } = await stories.inReview();
      const results = await settled([
        stories.decide(nora, { reference, decision: 'approve' }),
        stories.decide(omar, { reference, decision: 'decline', reasonCode: 'rights-not-ours' }),
      ]);
      const lost = results.filter((result) => result.status === 'rejected');
      expect(lost).toHaveLength(1);
      const winner = results[0]!.status === 'fulfilled' ? 'Nora Wells' : 'Omar Haddad';
      expect(lost[0]!.reason).toMatchObject({
        code: 'licensing.request-moved-on',
        kind: 'conflict',
        message: expect.stringContaining(winner),
      });
      expect((await stories.desk(reference)).decisions).toMatchObject([{ by: winner }]);
    }
  });

  it('two second approvers: one offer', async () => {
    const { reference } = await stories.inReview({ term: { kind: 'perpetual' } });
    await stories.decide(nora, { reference, decision: 'approve' });
    const approve = world.get(ApproveDecision);
    const results = await settled([
      approve.execute(omar, { reference }),
      approve.execute(reviewer('Lea Brandt'), { reference }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await stories.desk(reference)).offers).toHaveLength(1);
  });

  it('a reviewer and a withdrawal: one of them', async () => {
    const { member, reference } = await stories.inReview();
    const results = await settled([
      stories.decide(nora, { reference, decision: 'approve' }),
      world.get(WithdrawRequest).execute(member, { reference }),
    ]);
    const state = (await stories.desk(reference)).state;
    const isBoth = results.every(({ status }) => status === 'fulfilled');
    expect(isBoth ? 'withdrawn' : results[0]!.status === 'fulfilled' ? 'offered' : 'withdrawn').toBe(state);
  });

  it('an acceptance of an offer that has been replaced is refused', async () => {
    const { member, reference } = await stories.inReview();
    await stories.decide(nora, { reference, decision: 'approve' });
    const first = (await stories.page(member, reference)).offer!.id;
    await world.get(ReplyToOffer).execute(member, { reference, message: 'A little less?' });
    await stories.decide(nora, { reference, decision: 'counter', price: { amount: '11000', currency: 'GBP' } });
    await expect(world.get(AcceptOffer).execute(member, { reference, offerId: first })).rejects.toMatchObject({
      code: 'licensing.offer-replaced',
    });
  });
});
