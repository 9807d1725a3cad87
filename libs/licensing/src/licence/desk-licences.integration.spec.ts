import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { licensingStories, nora } from '../../../../test/support/licensing-stories.js';
import { licensingWorld, type World } from '../../../../test/support/licensing-world.js';
import { LicenceQuery } from './licence.query.js';

let world: World;
const stories = licensingStories(() => world);
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

describe('licences at the desk', () => {
  it('are everybody’s, newest first, page by page, found by number, licensee and state', async () => {
    const first = await stories.licensed();
    world.clock.advance(1000);
    const second = await stories.licensed();
    const licences = world.get(LicenceQuery);
    const all = await licences.forDesk(nora);
    const references = [second, first].map(({ reference }) => reference.replace('R-', 'L-'));
    expect(all.items.map(({ reference }) => reference)).toEqual(references);
    expect(all.items.map(({ licensee }) => licensee.id)).toEqual([
      second.member.organisationId,
      first.member.organisationId,
    ]);

    const page = await licences.forDesk(nora, { limit: 1 });
    const rest = await licences.forDesk(nora, { limit: 1, cursor: page.nextCursor! });
    expect([...page.items, ...rest.items].map(({ reference }) => reference)).toEqual(references);
    expect(rest.nextCursor).toBeNull();

    expect((await licences.forDesk(nora, { text: references[1]!.slice(-5) })).items).toHaveLength(1);
    expect((await licences.forDesk(nora, { text: all.items[0]!.licensee.name.slice(1, 6) })).items).not.toHaveLength(0);
    expect((await licences.forDesk(nora, { text: '%' })).items).toHaveLength(0);
    expect((await licences.forDesk(nora, { state: 'suspended' })).items).toHaveLength(0);
  });

  it('are for staff only', async () => {
    const member = await world.member();
    await expect(world.get(LicenceQuery).forDesk(member)).rejects.toMatchObject({ code: 'kernel.forbidden' });
  });
});
