import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, newId } from '#libs/kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { CATALOGUE_ENTITIES } from '../catalogue.entities.js';
import { catalogueHouse, MANAGER, type CatalogueHouse } from '../testing/catalogue-house.js';

describe('titles', () => {
  let database: TestDatabase;
  let house: CatalogueHouse;
  const marsa = {
    name: 'Al-Marsa',
    ownNames: ['المرسى', ' المرسى ', ''],
    language: 'ar_EG'.replace('_', '-'),
    hosts: [
      { host: 'WWW.marsa.example', kind: 'article' as const },
      { host: 'media.marsa.example', kind: 'media' as const },
    ],
  };

  beforeAll(async () => {
    database = await testDatabase({ entities: CATALOGUE_ENTITIES });
    house = await catalogueHouse(database);
  });
  afterAll(async () => house.close());

  it('are kept with their hosts, and changed as a whole', async () => {
    const { id } = await house.saveTitle.execute(MANAGER, marsa);
    expect(await house.titles.byId(MANAGER, id)).toEqual({
      id,
      name: 'Al-Marsa',
      language: 'ar-EG',
      ownNames: ['المرسى'],
      hosts: [
        { host: 'www.marsa.example', kind: 'article' },
        { host: 'media.marsa.example', kind: 'media' },
      ],
      articles: 0,
      contributors: [],
    });
    await house.saveTitle.execute(MANAGER, {
      ...marsa,
      id,
      name: 'Marsa',
      hosts: [{ host: 'marsa.example', kind: 'article' }],
    });
    expect((await house.titles.byId(MANAGER, id)).hosts).toEqual([{ host: 'marsa.example', kind: 'article' }]);
    expect((await house.titles.names()).map(({ name }) => name)).toEqual(['Marsa', 'The Harbour Ledger']);
  });

  it('never share a host or a name', async () => {
    const taken = { ...marsa, name: 'Another', hosts: [{ host: house.host, kind: 'article' as const }] };
    await expect(house.saveTitle.execute(MANAGER, taken)).rejects.toMatchObject({
      code: 'catalogue.host-taken',
      kind: 'conflict',
    });
    const named = { ...marsa, name: 'the harbour ledger', hosts: [{ host: 'x.example', kind: 'article' as const }] };
    await expect(house.saveTitle.execute(MANAGER, named)).rejects.toMatchObject({ code: 'catalogue.title-name-taken' });
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ language: 'not a language' }, 'language'],
    [{ hosts: [] }, 'hosts'],
    [{ hosts: [{ host: 'https://marsa.example/', kind: 'article' as const }] }, 'hosts'],
    [{ hosts: [{ host: 'media.marsa.example', kind: 'media' as const }] }, 'hosts'],
  ])('refuse %j', async (wrong, path) => {
    await expect(house.saveTitle.execute(MANAGER, { ...marsa, ...wrong })).rejects.toMatchObject({
      code: 'catalogue.title-invalid',
      errors: [expect.objectContaining({ path })],
    });
  });

  it('know people by name, once each', async () => {
    const add = (name: string, terms: 'owned' | 'one-time'): Promise<{ id: string }> =>
      house.saveContributor.execute(MANAGER, { titleId: house.titleId, name, relation: 'contributor', terms });
    const first = await add('Lina Haddad', 'owned');
    const again = await add('lina haddad', 'one-time');
    expect(again.id).toBe(first.id);
    const { contributors } = await house.titles.byId(MANAGER, house.titleId);
    expect(contributors).toContainEqual({
      id: first.id,
      name: 'lina haddad',
      relation: 'contributor',
      terms: 'one-time',
    });
    await house.removeContributor.execute(MANAGER, { contributorId: first.id });
    await expect(house.removeContributor.execute(MANAGER, { contributorId: first.id })).rejects.toMatchObject({
      code: 'catalogue.contributor-not-found',
    });
    await expect(add('x', 'owned')).rejects.toMatchObject({ code: 'catalogue.title-invalid' });
    const nowhere = { titleId: newId(), name: 'Lina Haddad', relation: 'staff' as const, terms: 'owned' as const };
    await expect(house.saveContributor.execute(MANAGER, nowhere)).rejects.toMatchObject({
      code: 'catalogue.title-not-found',
    });
  });

  it('are for staff', async () => {
    await expect(house.saveTitle.execute(ANONYMOUS, marsa)).rejects.toMatchObject({ code: 'kernel.unauthenticated' });
    await expect(house.titles.list(ANONYMOUS)).rejects.toMatchObject({ code: 'kernel.unauthenticated' });
  });
});
