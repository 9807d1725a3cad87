import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type StaffActor } from '#libs/kernel';
import { licensingStories, nora, omar } from '../../../../../test/support/licensing-stories.js';
import { licensingWorld, reviewer, type World } from '../../../../../test/support/licensing-world.js';
import { seedStaff } from '../../../../../test/support/licensing-seed.js';
import { DeskQuery } from '../../request/desk.query.js';
import { AssignRequest } from './assign-request.js';
import { Assignments } from './assignment.query.js';

let world: World;
const stories = licensingStories(() => world);
beforeAll(async () => {
  world = await licensingWorld();
  for (const person of [nora, omar]) await seedStaff(world.database, person);
});
afterAll(() => world.close());

const assign = (who: StaffActor, input: Parameters<AssignRequest['execute']>[1]) =>
  world.get(AssignRequest).execute(who, input);

describe('a request of the desk', () => {
  it('is taken, given, and let go of; its story keeps that to the desk', async () => {
    const { reference, member } = await stories.inReview();
    expect(await assign(nora, { reference, action: 'take' })).toMatchObject({ assignee: { name: 'Nora Wells' } });
    expect((await stories.desk(reference)).assignee).toMatchObject({ id: nora.userId });
    const given = await assign(nora, { reference, action: 'give', to: omar.userId, seen: nora.userId });
    expect(given.assignee).toMatchObject({ name: 'Omar Haddad' });
    expect(await assign(omar, { reference, action: 'release', seen: omar.userId })).toMatchObject({ assignee: null });
    const steps = (page: { timeline: { step: string }[] }) => page.timeline.map(({ step }) => step);
    expect(steps(await stories.desk(reference))).toEqual([
      ...['submitted', 'sent-to-review', 'assigned', 'assigned', 'released'],
    ]);
    expect(steps(await stories.page(member, reference))).toEqual(['submitted', 'sent-to-review']);
  });

  it('goes to one of many who take it at once, and the others are told who has it', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { reference } = await stories.inReview();
      const people = [nora, omar, reviewer('Lea Brandt'), reviewer('Ida Falk')];
      const results = await Promise.allSettled(people.map((who) => assign(who, { reference, action: 'take' })));
      const winner = people[results.findIndex(({ status }) => status === 'fulfilled')]!;
      const lost = results.filter((result) => result.status === 'rejected');
      expect(lost).toHaveLength(3);
      for (const { reason } of lost) {
        expect(reason).toMatchObject({
          code: 'licensing.already-assigned',
          kind: 'conflict',
          message: expect.stringContaining(winner.name),
        });
      }
      expect((await stories.desk(reference)).assignee).toMatchObject({ name: winner.name });
    }
  });

  it('is not taken from somebody by a page that is out of date', async () => {
    const { reference } = await stories.inReview();
    await assign(omar, { reference, action: 'take' });
    await expect(assign(nora, { reference, action: 'give', to: nora.userId, seen: null })).rejects.toMatchObject({
      code: 'licensing.assignment-moved',
      message: expect.stringContaining('Omar Haddad'),
    });
    const taken = await assign(nora, { reference, action: 'give', to: nora.userId, seen: omar.userId });
    expect(taken.assignee).toMatchObject({ name: 'Nora Wells' });
  });

  it('goes to nobody who could not decide it, and not once it is over', async () => {
    const { reference } = await stories.inReview();
    await expect(assign(nora, { reference, action: 'give', to: newId() })).rejects.toMatchObject({
      code: 'licensing.colleague-not-found',
    });
    await expect(assign({ ...nora, roles: ['finance'] }, { reference, action: 'take' })).rejects.toMatchObject({
      code: 'kernel.forbidden',
    });
    await stories.decide(nora, { reference, decision: 'decline', reasonCode: 'rights-not-ours' });
    await expect(assign(nora, { reference, action: 'take' })).rejects.toMatchObject({
      code: 'licensing.request-moved-on',
    });
    await expect(assign(nora, { reference: 'R-2026-99999', action: 'take' })).rejects.toMatchObject({
      code: 'licensing.request-not-found',
    });
  });

  it('is found under its assignee, and under nobody', async () => {
    const mine = (await stories.inReview()).reference;
    const free = (await stories.inReview()).reference;
    await assign(omar, { reference: mine, action: 'take' });
    const found = async (who: StaffActor, assignee: string) =>
      (await world.get(DeskQuery).queue(who, { assignee, limit: 100 })).items.map((item) => item.reference);
    expect(await found(omar, 'me')).toContain(mine);
    expect(await found(omar, 'me')).not.toContain(free);
    expect(await found(nora, 'me')).not.toContain(mine);
    expect(await found(nora, omar.userId)).toContain(mine);
    expect(await found(nora, 'nobody')).toContain(free);
    expect(await found(nora, 'nobody')).not.toContain(mine);
    const names = (await world.get(Assignments).colleagues(nora)).map(({ name }) => name);
    expect(names).toEqual(['Nora Wells', 'Omar Haddad']);
  });
});
