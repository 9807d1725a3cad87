import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, newId, type StaffActor } from '#libs/kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { CATALOGUE_ENTITIES } from '../catalogue.entities.js';
import { catalogueHouse, MANAGER, type CatalogueHouse } from '../testing/catalogue-house.js';

const COLLEAGUE: StaffActor = { ...MANAGER, userId: newId(), name: 'Colleague' };

describe('saved filters', () => {
  let database: TestDatabase;
  let house: CatalogueHouse;
  beforeAll(async () => {
    database = await testDatabase({ entities: CATALOGUE_ENTITIES });
    house = await catalogueHouse(database);
  });
  afterAll(async () => house.close());
  const save = (over: object = {}, actor = MANAGER) =>
    house.saveFilter.execute(actor, { name: 'To clear', filters: { q: 'ferry' }, isShared: false, ...over });
  const names = async (actor: StaffActor) =>
    (await house.savedFilters.list(actor)).map(({ name, isOwn }) => [name, isOwn]);

  it('are one’s own, under a name that can be used again', async () => {
    const first = await save();
    const again = await save({ name: 'TO CLEAR', filters: { rights: 'excluded', q: '' } });
    expect(again).toEqual(first);
    expect(await house.savedFilters.list(MANAGER)).toEqual([
      {
        id: first.id,
        name: 'TO CLEAR',
        filters: { rights: 'excluded' },
        isShared: false,
        isOwn: true,
        ownerName: MANAGER.name,
      },
    ]);
    expect(await names(COLLEAGUE)).toEqual([]);
  });

  it('can be shared: colleagues see and use them, and cannot take them away', async () => {
    const { id } = await save({ name: 'Shared', isShared: true });
    expect(await names(COLLEAGUE)).toEqual([['Shared', false]]);
    await expect(house.removeFilter.execute(COLLEAGUE, { filterId: id })).rejects.toMatchObject({
      code: 'catalogue.filter-not-found',
    });
    await house.removeFilter.execute(MANAGER, { filterId: id });
    expect(await names(COLLEAGUE)).toEqual([]);
  });

  it('refuses nonsense, nothing, strangers, and a fifty-first', async () => {
    await expect(save({ name: ' ' })).rejects.toMatchObject({ code: 'catalogue.filter-invalid' });
    await expect(save({ filters: { foo: 'bar' } })).rejects.toMatchObject({ code: 'catalogue.filter-invalid' });
    await expect(save({ filters: { q: 7 } })).rejects.toMatchObject({ code: 'catalogue.filter-invalid' });
    await expect(house.savedFilters.list(ANONYMOUS)).rejects.toMatchObject({ code: 'kernel.unauthenticated' });
    for (let n = 0; n < 50; n += 1) await save({ name: `Filter ${n}` }, COLLEAGUE);
    await expect(save({ name: 'One more' }, COLLEAGUE)).rejects.toMatchObject({ code: 'catalogue.too-many-filters' });
    await expect(save({ name: 'Filter 7' }, COLLEAGUE)).resolves.toBeDefined();
  });
});
