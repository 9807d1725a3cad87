import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { embargoArticle } from '../../../../test/support/licensing-seed.js';
import { licensingStories, nora, settling, type Asked } from '../../../../test/support/licensing-stories.js';
import { licensingWorld, MONDAY, type World } from '../../../../test/support/licensing-world.js';
import { DecideClearance } from '../clearance/decide-clearance.js';
import { SendReminders } from '../reminder/send-reminders.js';
import { DeclineOrder } from './decline-order.js';
import { ReleaseOrder } from './release-order.js';

let world: World;
const stories = licensingStories(() => world);
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());
afterEach(() => world.clock.set(MONDAY));

const parts = (status = 'licensable') => [
  { id: 'i1', kind: 'image', status },
  { id: 'i2', kind: 'image', status: 'licensable' },
];
const RIGHTS = { code: 'licensing.rights-changed' };
const EMBARGO = { code: 'licensing.article-embargoed' };

/** Offered with the text and one of two pictures, by a person. */
async function offered(status = 'licensable'): Promise<Asked> {
  const article = await world.article({ parts: parts(status) });
  const asked = await stories.inReview({ edits: 'adapt' }, { article, item: { componentIds: ['i1'] } });
  if (status !== 'licensable') {
    const clear = { action: 'clear', componentId: 'i1', note: 'By mail.' } as const;
    await world.get(DecideClearance).execute(nora, { reference: asked.reference, ...clear });
  }
  await stories.decide(nora, { reference: asked.reference, decision: 'approve' });
  return asked;
}

async function accepted(): Promise<Asked> {
  const asked = await offered();
  await stories.accept(asked);
  return asked;
}

/** Rights change after the offer; what is not named is licensable. */
const change = ({ article }: Asked, changed: Record<string, string>) => {
  const all = [{ id: 'text', kind: 'text' }, ...parts()];
  const components = all.map(({ id, kind }) => ({ id, kind, rights: { status: changed[id] ?? 'licensable' } }));
  const sql = 'UPDATE catalogue.article SET components = $2 WHERE id = $1';
  return world.database.asOwner(sql, [article.id, JSON.stringify(components)]);
};

const until = new Date('2026-11-25T09:00:00Z');
const embargo = ({ article }: Asked) => embargoArticle(world.database, until, article);
const whatIsKept = ({ reference }: Asked) =>
  world.database.reads.query(
    `SELECT r.*, (SELECT count(*) FROM licensing.history h WHERE h.request_id = r.id) AS steps
       FROM licensing.request r WHERE r.reference = $1`,
    [reference],
  );

describe('an offer whose parts are no longer licensable', () => {
  it.each([
    ['a chosen picture', { i1: 'excluded' }],
    ['a picture that has become unclear', { i1: 'needs-clearance' }],
    ['the text', { text: 'excluded' }],
  ])('is not accepted, and nothing is written: %s', async (_, changed) => {
    const asked = await offered();
    await change(asked, changed);
    const before = await whatIsKept(asked);
    await expect(stories.accept(asked)).rejects.toMatchObject(RIGHTS);
    expect(await whatIsKept(asked)).toEqual(before);
    expect(await stories.page(asked.member, asked.reference)).toMatchObject({
      ...{ state: 'offered', isArticleWithdrawn: false, obstacle: 'rights-changed' },
      actions: ['reply', 'withdraw', 'message'],
    });
    await change(asked, {});
    expect((await stories.page(asked.member, asked.reference)).obstacle).toBeNull();
    await stories.accept(asked);
  });

  it('is accepted where only a part that was not chosen has changed', async () => {
    const asked = await offered();
    await change(asked, { i2: 'excluded' });
    await stories.accept(asked);
    await stories.begin(asked);
    expect(await stories.settle(asked)).toMatchObject({ alreadyIssued: false });
  });

  it('cannot be paid once accepted, and is not licensed once paid', async () => {
    const asked = await accepted();
    await change(asked, { i1: 'excluded' });
    await expect(stories.begin(asked)).rejects.toMatchObject(RIGHTS);
    await expect(stories.settle(asked)).rejects.toMatchObject({ ...RIGHTS, kind: 'conflict' });
    expect(await stories.page(asked.member, asked.reference)).toMatchObject({
      ...{ state: 'accepted', obstacle: 'rights-changed', actions: ['withdraw', 'message'] },
    });
  });

  it('goes on where the part was cleared for this request', async () => {
    const asked = await offered('needs-clearance');
    expect((await stories.page(asked.member, asked.reference)).obstacle).toBeNull();
    await stories.accept(asked);
    await stories.begin(asked);
    expect(await stories.settle(asked)).toMatchObject({ alreadyIssued: false });
  });

  it('is ended by the system as its payment goes back, and not by the desk', async () => {
    const asked = await accepted();
    await stories.begin(asked);
    const { reference } = asked;
    await world.get(ReleaseOrder).execute(settling, { reference, because: 'page-closed' });
    const decline = stories.decide(nora, { reference, decision: 'decline', reasonCode: 'rights-not-ours' });
    await expect(decline).rejects.toMatchObject({ code: 'licensing.request-moved-on' });
    await world.database.transactions.run((tx) =>
      world.get(DeclineOrder).within(tx, settling, reference, 'rights-changed'),
    );
    expect(await stories.page(asked.member, reference)).toMatchObject({
      ...{ state: 'declined', decline: { reasonCode: 'rights-not-ours' } },
    });
  });

  it('calls nobody to accept or pay', async () => {
    const [lost, held, other] = [await accepted(), await accepted(), await accepted()];
    await change(lost, { i1: 'excluded' });
    await embargo(held);
    world.clock.set(new Date('2026-11-23T12:00:00Z'));
    await world.get(SendReminders).handle();
    const told = await world.database.reads.query<{ reference: string }>(
      `SELECT r.reference FROM licensing.reminder t JOIN licensing.request r ON r.id = t.subject_id
        WHERE r.reference = ANY($1)`,
      [[lost, held, other].map(({ reference }) => reference)],
    );
    expect(told.map(({ reference }) => reference)).toEqual([other.reference]);
  });
});

describe('an offer of an article that has come under embargo', () => {
  it('is not accepted, paid or licensed until the embargo has ended', async () => {
    const [asked, due] = [await offered(), await accepted()];
    await embargo(asked);
    await embargo(due);
    await expect(stories.accept(asked)).rejects.toMatchObject(EMBARGO);
    await expect(stories.begin(due)).rejects.toMatchObject(EMBARGO);
    await expect(stories.settle(due)).rejects.toMatchObject(EMBARGO);
    expect(await stories.page(asked.member, asked.reference)).toMatchObject({ obstacle: 'article-embargoed' });
    world.clock.set(until);
    expect(await stories.page(asked.member, asked.reference)).toMatchObject({ obstacle: null });
    await stories.accept(asked);
    await stories.begin(due);
    expect(await stories.settle(due)).toMatchObject({ alreadyIssued: false });
  });

  it('is not given for nothing either', async () => {
    const free = await stories.offered({}, { excerpt: { blockIds: ['b1'] } });
    await embargo(free);
    await expect(stories.accept(free)).rejects.toMatchObject(EMBARGO);
    expect(await stories.stateOf(free)).toBe('offered');
  });
});
