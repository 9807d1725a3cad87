import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { licensingStories, nora, omar } from '../../../../../test/support/licensing-stories.js';
import { licensingWorld, type World } from '../../../../../test/support/licensing-world.js';
import { DecisionMemory } from './decision-memory.query.js';

let world: World;
const stories = licensingStories(() => world);
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

const memory = (reference: string) => world.get(DecisionMemory).of(nora, reference);
const book = { term: { kind: 'months', months: 12 }, edits: 'adapt' } as const;

describe('decision memory', () => {
  it('tells of the likest that were decided by people: outcome, price, by whom', async () => {
    const first = await stories.inReview(book);
    await stories.decide(nora, { reference: first.reference, decision: 'approve', note: 'As always.' });
    world.clock.advance(60_000);
    const second = await stories.inReview(book);
    const price = { amount: '11000', currency: 'GBP' };
    await stories.decide(omar, { reference: second.reference, decision: 'counter', price });
    world.clock.advance(60_000);
    const refused = await stories.inReview({
      ...book,
      media: [{ medium: 'social', audience: { kind: 'monthly-users', count: 5000 } }],
    });
    await stories.decide(omar, { reference: refused.reference, decision: 'decline', reasonCode: 'rights-not-ours' });
    const otherPurpose = await stories.inReview({ purpose: 'corporate-promotional', staff: 5 });
    await stories.decide(nora, { reference: otherPurpose.reference, decision: 'approve' });

    const asked = await stories.inReview(book);
    const { items, ...sum } = await memory(asked.reference);
    expect(items.map(({ reference }) => reference)).toEqual([second.reference, first.reference, refused.reference]);
    expect(items[0]).toMatchObject({
      ...{ outcome: 'offered', price, by: 'Omar Haddad', state: 'offered', reason: null },
      alike: ['title', 'media', 'buyer', 'territory'],
    });
    expect(items[1]).toMatchObject({ by: 'Nora Wells', note: 'As always.', price: { amount: '12000' } });
    expect(items[2]).toMatchObject({ outcome: 'declined', price: null, reasonCode: 'rights-not-ours' });
    expect(items[2]!.reason).toBeTruthy();
    expect(sum).toEqual({ offered: 2, declined: 1, middlePrice: { amount: '11000', currency: 'GBP' } });
  });

  it('shows four at most, and of one request its last answer', async () => {
    const member = await world.member({ kind: 'educational', verified: true });
    const educational = () => stories.inReview({ purpose: 'educational', edits: 'adapt' }, { member });
    for (let n = 0; n < 5; n += 1) {
      const { reference } = await educational();
      await stories.decide(nora, { reference, decision: 'ask', note: 'How many pupils?' });
    }
    const asked = await educational();
    expect((await memory(asked.reference)).items).toEqual([]);
    for (let n = 0; n < 5; n += 1) {
      const { reference } = await educational();
      await stories.decide(nora, { reference, decision: 'approve' });
    }
    expect((await memory(asked.reference)).items).toHaveLength(4);
  });

  it('is the desk’s, and knows no stranger', async () => {
    const member = await world.member();
    await expect(world.get(DecisionMemory).of(member, 'R-2026-00001')).rejects.toMatchObject({
      code: 'kernel.forbidden',
    });
    await expect(memory('R-2026-99999')).rejects.toMatchObject({ code: 'licensing.request-not-found' });
  });
});
