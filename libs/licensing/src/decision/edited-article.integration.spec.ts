import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { reviseArticle } from '../../../../test/support/licensing-seed.js';
import { licensingStories, nora, omar, type Asked } from '../../../../test/support/licensing-stories.js';
import { licensingWorld, MONDAY, type World } from '../../../../test/support/licensing-world.js';
import { ApproveDecision } from './approve-decision.js';
import { ResubmitRequest } from '../request/resubmit-request.js';

let world: World;
const stories = licensingStories(() => world);
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());
afterEach(() => world.clock.set(MONDAY));

const DAY = 24 * 60 * 60_000;
const GONE = { code: 'licensing.part-gone' };
const revise = ({ article }: Asked) => reviseArticle(world.database, world.clock.now(), article);
const answer = ({ member, reference }: Asked) =>
  world.get(ResubmitRequest).execute(member, { reference, message: 'The front page.' });
const asksBack = ({ reference }: Asked) => stories.decide(nora, { reference, decision: 'ask', note: 'On which page?' });
const setParts = (articleId: string, parts: object[]) =>
  world.database.asOwner('UPDATE catalogue.article SET components = $2 WHERE id = $1', [
    articleId,
    JSON.stringify([{ id: 'text', kind: 'text', rights: { status: 'licensable' } }, ...parts]),
  ]);
const desk = ({ reference }: Asked) => stories.desk(reference);
/** The version that an article has, and the one that stands offered. */
const versions = ({ reference }: Asked) =>
  world.database.reads.one<{ present: string; offered: string }>(
    `SELECT a.version_id AS present, q.content -> 'items' -> 0 ->> 'articleVersionId' AS offered
       FROM licensing.request r JOIN licensing.offer f ON f.id = r.offer_id JOIN licensing.quote q ON q.id = f.quote_id
       JOIN catalogue.article a ON a.id = (q.content -> 'items' -> 0 ->> 'articleId')::uuid
      WHERE r.reference = $1`,
    [reference],
  );

describe('an article that was edited while its request waits', () => {
  it.each([
    ['approved', { decision: 'approve' }],
    ['offered at another price', { decision: 'counter', price: { amount: '13000', currency: 'GBP' } }],
  ] as const)('is %s as it is now', async (_, decision) => {
    const asked = await stories.inReview();
    await revise(asked);
    const { reference } = asked;
    expect(await desk(asked)).toMatchObject({
      changedArticles: [{ articleId: asked.article.id, isEdited: true, state: 'live', gone: [], goneBlockIds: [] }],
      presentPrice: { amount: '12000', currency: 'GBP' },
    });
    expect(await stories.decide(nora, { reference, ...decision })).toMatchObject({ state: 'offered' });
    const price = decision.decision === 'approve' ? '12000' : '13000';
    expect((await stories.page(asked.member, reference)).offer).toMatchObject({ price: { amount: price } });
    const { present, offered } = (await versions(asked))!;
    expect(offered).toBe(present);
    await stories.accept(asked);
    await stories.begin(asked);
    expect(await stories.settle(asked)).toMatchObject({ alreadyIssued: false });
  });

  describe('and has become much longer', () => {
    /** Asked in a hurry for 150.00, of which a fifth is for the hurry. */
    const longer = async (use: object): Promise<Asked> => {
      const asked = await stories.inReview(use);
      const grow = 'UPDATE catalogue.article SET word_count = word_count * 40 WHERE id = $1';
      await world.database.asOwner(grow, [asked.article.id]);
      await revise(asked);
      return asked;
    };

    it('costs no more than was asked, and two people agree to that', async () => {
      const { reference, member } = await longer({ edits: 'adapt' });
      const outcome = await stories.decide(nora, { reference, decision: 'approve' });
      expect(outcome).toMatchObject({ state: 'in_review', secondReasons: [{ code: 'price-override' }] });
      await world.get(ApproveDecision).execute(omar, { reference });
      expect((await stories.page(member, reference)).offer).toMatchObject({ price: { amount: '12000' } });
    });

    it('gives back the surcharge that was asked for, when the hurry was in vain', async () => {
      const { reference, member } = await longer({ edits: 'adapt', rush: true });
      world.clock.set(new Date(MONDAY.getTime() + 3 * DAY));
      await stories.decide(nora, { reference, decision: 'approve' });
      await world.get(ApproveDecision).execute(omar, { reference });
      expect((await stories.page(member, reference)).offer).toMatchObject({ price: { amount: '12000' } });
    });

    it('gives it back, too, when the hurry turned out to be in vain before the second person agreed', async () => {
      const { reference, member } = await longer({ edits: 'adapt', rush: true });
      await stories.decide(nora, { reference, decision: 'approve' });
      world.clock.set(new Date(MONDAY.getTime() + 3 * DAY));
      await world.get(ApproveDecision).execute(omar, { reference });
      expect((await stories.page(member, reference)).offer).toMatchObject({ price: { amount: '12000' } });
    });
  });

  it('keeps a price that a reviewer named, though it is the price that was asked for', async () => {
    const asked = await stories.inReview({ edits: 'adapt', rush: true });
    await world.database.asOwner('UPDATE catalogue.article SET word_count = 80 WHERE id = $1', [asked.article.id]);
    await revise(asked);
    const { reference, member } = asked;
    const price = { amount: '15000', currency: 'GBP' };
    expect(await stories.decide(nora, { reference, decision: 'approve', price })).toMatchObject({ state: 'in_review' });
    world.clock.set(new Date(MONDAY.getTime() + 3 * DAY));
    await world.get(ApproveDecision).execute(omar, { reference });
    expect((await stories.page(member, reference)).offer).toMatchObject({ price });
  });

  it('cannot be approved without a part that was chosen and is gone', async () => {
    const parts = [{ id: 'i1', kind: 'image', status: 'licensable' }];
    const article = await world.article({ parts });
    const asked = await stories.inReview({ edits: 'adapt' }, { article, item: { componentIds: ['i1'] } });
    await setParts(article.id, []);
    await revise(asked);
    const { reference } = asked;
    await expect(stories.decide(nora, { reference, decision: 'approve' })).rejects.toMatchObject(GONE);
    expect(await desk(asked)).toMatchObject({
      changedArticles: [{ isEdited: true, gone: [{ componentId: 'i1', kind: 'image', why: 'removed' }] }],
      presentPrice: null,
    });
    const items = [{ articleId: article.id }];
    expect(await stories.decide(nora, { reference, decision: 'counter', items })).toMatchObject({ state: 'offered' });
  });
});

describe('what the desk is told of an article before it decides', () => {
  it('is nothing where it is as it was asked for', async () => {
    expect(await desk(await stories.inReview())).toMatchObject({ changedArticles: [], presentPrice: null });
  });

  it('is a chosen part whose right is no longer ours, though nothing was edited', async () => {
    const article = await world.article({ parts: [{ id: 'i1', kind: 'image', status: 'licensable' }] });
    const asked = await stories.inReview({ edits: 'adapt' }, { article, item: { componentIds: ['i1'] } });
    const rights = { status: 'needs-clearance', message: 'Whose is it?' };
    await setParts(article.id, [{ id: 'i1', kind: 'image', rights }]);
    expect((await desk(asked)).changedArticles).toMatchObject([
      { isEdited: false, gone: [{ componentId: 'i1', why: 'rights' }] },
    ]);
  });

  it('is that it came under embargo', async () => {
    const asked = await stories.inReview();
    await world.database.asOwner(
      `UPDATE catalogue.article SET state = 'embargoed', embargoed_until = now() + interval '1 year' WHERE id = $1`,
      [asked.article.id],
    );
    expect((await desk(asked)).changedArticles).toMatchObject([{ state: 'embargoed', gone: [] }]);
  });
});

describe('an answer in words', () => {
  it('comes back to the desk though the article was edited and the price has run out', async () => {
    const asked = await stories.inReview({ edits: 'adapt' });
    world.clock.set(new Date(MONDAY.getTime() + 25 * DAY));
    await asksBack(asked);
    await revise(asked);
    world.clock.set(new Date(MONDAY.getTime() + 31 * DAY));
    expect(await answer(asked)).toMatchObject({ state: 'in_review' });
    expect(await stories.decide(nora, { reference: asked.reference, decision: 'approve' })).toMatchObject({
      state: 'offered',
    });
  });

  it('comes back though a chosen part is gone, for the desk to offer the rest', async () => {
    const article = await world.article({ parts: [{ id: 'i1', kind: 'image', status: 'licensable' }] });
    const asked = await stories.inReview({ edits: 'adapt' }, { article, item: { componentIds: ['i1'] } });
    await asksBack(asked);
    await setParts(article.id, []);
    await revise(asked);
    expect(await answer(asked)).toMatchObject({ state: 'in_review' });
    expect(await desk(asked)).toMatchObject({ changedArticles: [{ gone: [{ componentId: 'i1' }] }] });
  });

  it('leaves a page to the licensee whose other part waits to be cleared', async () => {
    const unclear = { id: 'i1', kind: 'image', status: 'needs-clearance' };
    const article = await world.article({ parts: [unclear, { ...unclear, id: 'i2', status: 'licensable' }] });
    const asked = await stories.inReview({}, { article, item: { componentIds: ['i1', 'i2'] } });
    await asksBack(asked);
    await setParts(article.id, [{ id: 'i1', kind: 'image', rights: { status: 'needs-clearance', message: 'Whose?' } }]);
    await revise(asked);
    await answer(asked);
    expect(await stories.page(asked.member, asked.reference)).toMatchObject({ state: 'in_review', withoutParts: null });
  });

  it('goes to a person where a rule would grant it by now, since its price is an old one', async () => {
    const member = { ...(await world.member()), emailVerified: false };
    const article = await world.article({ words: 80 });
    const asked = await stories.inReview({}, { article, member });
    await asksBack(asked);
    await revise(asked);
    const confirmed = { ...asked, member: { ...member, emailVerified: true } };
    expect(await answer(confirmed)).toMatchObject({ state: 'in_review' });
    const { reasons, ruling } = await desk(asked);
    expect(reasons.map(({ code }) => code)).toEqual(['changed-since-asked']);
    expect(ruling?.rule).toBeNull();
  });
});
