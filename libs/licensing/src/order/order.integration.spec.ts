import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { killArticle } from '../../../../test/support/licensing-seed.js';
import { licensingStories, nora, settling } from '../../../../test/support/licensing-stories.js';
import { finance, licensingWorld, MONDAY, type World } from '../../../../test/support/licensing-world.js';
import { SetStanding } from '../licensee/set-standing.js';
import { ExpireRequests } from '../request/expire-requests.js';
import { WithdrawRequest } from '../request/withdraw-request.js';
import { DeclineOrder } from './decline-order.js';
import { ReleaseOrder } from './release-order.js';

let world: World;
const stories = licensingStories(() => world);
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

describe('an accepted offer', () => {
  it('is an order to be paid within a week', async () => {
    const offer = await stories.accepted();
    const page = await stories.page(offer.member, offer.reference);
    expect(page).toMatchObject({ state: 'accepted', paymentDueAt: '2026-11-30T10:00:00.000Z' });
    expect(page.actions).toEqual(['pay', 'withdraw', 'message']);
    const order = await stories.begin(offer);
    expect(order).toMatchObject({ state: 'accepted', methods: ['card'], organisationId: offer.member.organisationId });
    expect(order.amount?.toJSON()).toEqual({ amount: '7500', currency: 'GBP' });
    expect(order.licenceReference).toBe(offer.reference.replace('R-', 'L-'));
  });

  it('is accepted by a buyer only, once, and before it runs out', async () => {
    const offer = await stories.offered();
    const requester = { ...offer.member, roles: ['requester'] as const };
    await expect(stories.accept({ ...offer, member: requester })).rejects.toMatchObject({
      code: 'kernel.forbidden',
    });
    await stories.accept(offer);
    await expect(stories.accept(offer)).rejects.toMatchObject({ code: 'licensing.request-moved-on' });
    const late = await stories.offered();
    world.clock.set(new Date('2026-12-07T10:00:00Z'));
    await expect(stories.accept(late)).rejects.toMatchObject({ code: 'licensing.offer-expired' });
    world.clock.set(MONDAY);
    await expect(stories.accept({ ...late, member: await world.member() })).rejects.toMatchObject({
      code: 'licensing.request-not-found',
    });
  });

  it('is looked at again before the payment', async () => {
    const blocked = await stories.accepted();
    await world
      .get(SetStanding)
      .execute(finance, { organisationId: blocked.member.organisationId, standing: 'blocked', reason: 'A test.' });
    await expect(stories.begin(blocked)).rejects.toMatchObject({ code: 'licensing.cannot-serve' });
    const moved = await stories.accepted();
    await world.database.asOwner(`UPDATE identity.organisation SET country = 'KP' WHERE id = $1`, [
      moved.member.organisationId,
    ]);
    await expect(stories.begin(moved)).rejects.toMatchObject({ code: 'licensing.cannot-serve' });
    const killed = await stories.accepted();
    await killArticle(world.database, killed.article);
    await expect(stories.begin(killed)).rejects.toMatchObject({ code: 'licensing.article-killed' });
    await expect(stories.begin(await stories.offered())).rejects.toMatchObject({ code: 'licensing.not-payable' });
  });

  it('whose article the newsroom has withdrawn is not accepted, and says so in place of what could be done', async () => {
    const [offered, accepted] = [await stories.offered(), await stories.accepted()];
    const pages = () =>
      Promise.all([offered, accepted].map(({ member, reference }) => stories.page(member, reference)));
    const before = await pages();
    expect(before.map(({ isArticleWithdrawn }) => isArticleWithdrawn)).toEqual([false, false]);
    for (const { article } of [offered, accepted]) await killArticle(world.database, article);
    await expect(stories.accept(offered)).rejects.toMatchObject({ code: 'licensing.article-killed' });
    const after = await pages();
    expect(after.map(({ state, isArticleWithdrawn }) => [state, isArticleWithdrawn])).toEqual([
      ['offered', true],
      ['accepted', true],
    ]);
    expect(after.map(({ actions }) => actions)).toEqual([
      ['reply', 'withdraw', 'message'],
      ['withdraw', 'message'],
    ]);
    expect(after.map(({ timeline, updatedAt }) => [timeline, updatedAt])).toEqual(
      before.map(({ timeline, updatedAt }) => [timeline, updatedAt]),
    );
    const { reference } = await stories.offered();
    expect((await stories.desk(reference)).isArticleWithdrawn).toBe(false);
    expect((await stories.desk(offered.reference)).isArticleWithdrawn).toBe(true);
  });

  it('keeps the result of that look', async () => {
    const offer = await stories.accepted();
    await stories.begin(offer);
    const kept = await world.database.reads.one(
      `SELECT h.data FROM licensing.history h JOIN licensing.request r ON r.id = h.request_id
        WHERE r.reference = $1 AND h.step = 'payment-started'`,
      [offer.reference],
    );
    expect(kept).toEqual({
      data: {
        country: { country: 'KE', result: 'clean', listsVersion: 1 },
        standing: 'new',
        names: { result: 'clear', edition: 0 },
      },
    });
  });

  it('cannot be withdrawn under an open payment page, and can when it is closed', async () => {
    const offer = await stories.accepted();
    await stories.begin(offer);
    const withdraw = () => world.get(WithdrawRequest).execute(offer.member, { reference: offer.reference });
    await expect(withdraw()).rejects.toMatchObject({ code: 'licensing.payment-in-progress' });
    await world.get(ReleaseOrder).execute(settling, { reference: offer.reference, because: 'given-up' });
    expect(await stories.stateOf(offer)).toBe('offered');
    expect(await withdraw()).toMatchObject({ state: 'withdrawn' });
  });

  it('and its withdrawal at the same instant: one of them first, never both lost', async () => {
    for (let round = 0; round < 4; round += 1) {
      const offer = await stories.offered();
      const [accepting, withdrawing] = await Promise.allSettled([
        stories.accept(offer),
        world.get(WithdrawRequest).execute(offer.member, { reference: offer.reference }),
      ]);
      expect(withdrawing.status).toBe('fulfilled');
      expect(await stories.stateOf(offer)).toBe('withdrawn');
      if (accepting.status === 'rejected') {
        expect(accepting.reason).toMatchObject({ code: 'licensing.request-moved-on' });
      }
    }
  });

  it('is accepted once by two tabs', async () => {
    const offer = await stories.offered();
    const results = await Promise.allSettled([stories.accept(offer), stories.accept(offer)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('what runs out', () => {
  it('expires: offers, and orders unpaid at their deadline whose page has closed', async () => {
    const [offer, order, paying] = [await stories.offered(), await stories.accepted(), await stories.accepted()];
    await stories.begin(paying, new Date('2026-12-08T11:00:00Z'));
    world.clock.set(new Date('2026-12-08T10:00:00Z'));
    await world.get(ExpireRequests).handle();
    expect([await stories.stateOf(offer), await stories.stateOf(order), await stories.stateOf(paying)]).toEqual([
      'expired',
      'expired',
      'accepted',
    ]);
    world.clock.set(new Date('2026-12-08T12:00:00Z'));
    await Promise.all([world.get(ExpireRequests).handle(), world.get(ExpireRequests).handle()]);
    expect(await stories.stateOf(paying)).toBe('expired');
    const steps = await world.database.reads.query(
      `SELECT 1 FROM licensing.history h JOIN licensing.request r ON r.id = h.request_id
        WHERE r.reference = $1 AND h.step = 'expired'`,
      [paying.reference],
    );
    expect(steps).toHaveLength(1);
    world.clock.set(MONDAY);
  });
});

describe('an order whose article is withdrawn', () => {
  it('is declined by the desk or by the system, once no page is open', async () => {
    const [byDesk, bySystem] = [await stories.accepted(), await stories.accepted()];
    await stories.begin(byDesk);
    const { reference } = byDesk;
    const decline = (reasonCode: string) => stories.decide(nora, { reference, decision: 'decline', reasonCode });
    await expect(decline('article-withdrawn')).rejects.toMatchObject({ code: 'licensing.payment-in-progress' });
    await world.get(ReleaseOrder).execute(settling, { reference, because: 'page-closed' });
    expect(await stories.stateOf(byDesk)).toBe('accepted');
    await expect(decline('rights-not-ours')).rejects.toMatchObject({ code: 'licensing.request-moved-on' });
    expect(await decline('article-withdrawn')).toMatchObject({ state: 'declined' });
    await world.database.transactions.run((tx) =>
      world.get(DeclineOrder).within(tx, settling, bySystem.reference, 'article-killed'),
    );
    expect(await stories.stateOf(bySystem)).toBe('declined');
  });
});
