import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, newId, type StaffActor } from '#libs/kernel';
import { nora, omar } from '../../../../../test/support/licensing-stories.js';
import { licensingWorld, type World } from '../../../../../test/support/licensing-world.js';
import { RemoveView } from './remove-view.js';
import { SavedViews } from './saved-views.query.js';
import { SaveView } from './save-view.js';

let world: World;
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

const save = (over: object = {}, who: StaffActor = nora) =>
  world.get(SaveView).execute(who, { name: 'Mine, late', filters: { assignee: 'me' }, isShared: false, ...over });
const names = async (who: StaffActor) =>
  (await world.get(SavedViews).list(who)).map(({ name, isOwn }) => [name, isOwn]);

describe('saved views of the queue', () => {
  it('are one’s own, under a name that can be used again', async () => {
    const first = await save();
    const again = await save({ name: 'MINE, LATE', filters: { assignee: 'me', late: 'yes', q: '' } });
    expect(again).toEqual(first);
    expect(await world.get(SavedViews).list(nora)).toEqual([
      {
        ...{ id: first.id, name: 'MINE, LATE', filters: { assignee: 'me', late: 'yes' } },
        ...{ isShared: false, isOwn: true, canRemove: true, ownerName: 'Nora Wells' },
      },
    ]);
    expect(await names(omar)).toEqual([]);
  });

  it('can be shared: colleagues use them, and cannot take them away', async () => {
    const { id } = await save({ name: 'For all', isShared: true });
    expect(await names(omar)).toEqual([['For all', false]]);
    const remove = world.get(RemoveView);
    await expect(remove.execute(omar, { viewId: id })).rejects.toMatchObject({ code: 'licensing.view-not-found' });
    await remove.execute(nora, { viewId: id });
    expect(await names(omar)).toEqual([]);
  });

  it('of a colleague are taken away by an administrator where they are shared, and the log says so', async () => {
    const ada: StaffActor = { ...omar, userId: newId(), name: 'Ada Reed', roles: ['administrator'] };
    const shared = await save({ name: 'Left behind', isShared: true });
    const own = await save({ name: 'Not shared' });
    expect(await world.get(SavedViews).list(ada)).toMatchObject([{ id: shared.id, isOwn: false, canRemove: true }]);
    expect(await world.get(SavedViews).list(omar)).toMatchObject([{ id: shared.id, isOwn: false, canRemove: false }]);
    const remove = world.get(RemoveView);
    await expect(remove.execute(ada, { viewId: own.id })).rejects.toMatchObject({ code: 'licensing.view-not-found' });
    await remove.execute(ada, { viewId: shared.id });
    expect(await names(omar)).toEqual([]);
    const told = await world.database.asOwner(
      `SELECT actor_id, data FROM platform.audit_entry WHERE action = 'licensing.view-removed'`,
    );
    expect(told).toEqual([{ actor_id: ada.userId, data: { name: 'Left behind', owner: 'Nora Wells' } }]);
    await remove.execute(nora, { viewId: own.id });
  });

  it('refuse nonsense, nothing, strangers, and a fifty-first, also when many are saved at once', async () => {
    await expect(save({ name: ' ' })).rejects.toMatchObject({ code: 'licensing.view-invalid' });
    await expect(save({ filters: { colour: 'red' } })).rejects.toMatchObject({ code: 'licensing.view-invalid' });
    await expect(save({ filters: { q: 7 } })).rejects.toMatchObject({ code: 'licensing.view-invalid' });
    await expect(save({ filters: {} })).rejects.toMatchObject({ code: 'licensing.view-invalid' });
    await expect(world.get(SavedViews).list(ANONYMOUS)).rejects.toMatchObject({ code: 'kernel.unauthenticated' });
    const many = Array.from({ length: 55 }, (_, n) => save({ name: `View ${n}` }, omar));
    const results = await Promise.allSettled(many);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(50);
    await expect(save({ name: 'One more' }, omar)).rejects.toMatchObject({ code: 'licensing.too-many-views' });
  });
});
