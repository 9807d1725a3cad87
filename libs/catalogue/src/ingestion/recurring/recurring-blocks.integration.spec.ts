import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../../test/support/index.js';
import { bodyText } from '../../article/body-text.js';
import { CATALOGUE_ENTITIES } from '../../catalogue.entities.js';
import { markOf } from './drop-recurring.js';
import { catalogueHouse, MANAGER, type CatalogueHouse } from '../../testing/catalogue-house.js';

const NOTICE =
  'Our reporters walk the quays every morning before the boats come in, so that you need not get up as early.';
const WORDS = 'harbour crane pilot tide ledger crew signal anchor rope lantern chart barge gull mast cargo deck'.split(
  ' ',
);

/** Ten sentences that no other page has. */
const story = (seed: number): string =>
  Array.from({ length: 10 }, (_, i) => {
    const words = Array.from({ length: 18 }, (_, j) => WORDS[(seed * 7 + i * (seed + 3) + j * (i + 2)) % WORDS.length]);
    return `<p>In the story number ${'abcdefghijklmnopqrstuvwxyz'[seed]!.repeat(3)}, the ${words.join(' ')}, as was said.</p>`;
  }).join('');

describe('blocks that recur on a host', () => {
  let database: TestDatabase;
  let house: CatalogueHouse;

  beforeAll(async () => {
    database = await testDatabase({ entities: CATALOGUE_ENTITIES });
    house = await catalogueHouse(database);
  });
  afterAll(async () => house.close());

  const page = (seed: number): string =>
    `<html lang="en"><body><article><h1>The story number ${seed}</h1>${story(seed)}<p>${NOTICE}</p></article></body></html>`;
  const textOf = async (seed: number): Promise<string> => {
    const url = `http://${house.host}/2026/story-${seed}`;
    const { versionId } = await house.import.execute(MANAGER, { url, html: page(seed) });
    return bodyText((await house.articles.wholeVersion(versionId)).content);
  };

  it('are left out from the fourth page on, however often a page is imported', async () => {
    for (const seed of [1, 1, 1, 1, 2, 3]) expect(await textOf(seed)).toContain(NOTICE);
    expect(await textOf(4)).not.toContain(NOTICE);
    expect(await textOf(4)).toContain('In the story number');
    expect(await textOf(1)).not.toContain(NOTICE);
    const [row] = await database.reads.query<{ most: number; rows: number }>(
      'SELECT max(cardinality(pages)) AS most, count(*)::int AS rows FROM catalogue.recurring_block',
    );
    expect(row).toEqual({ most: 4, rows: 41 });
  });

  it('are forgotten when a host has too many of them', async () => {
    await database.asOwner(
      `INSERT INTO catalogue.recurring_block SELECT $1, i, ARRAY[i], '2020-01-01' FROM generate_series(1, 6000) i`,
      [house.host],
    );
    // One page in sixteen clears away, known by its address; the port of this house, and so the address, is any.
    const path = Array.from({ length: 1_000 }, (_, index) => `/2026/clearing-${index}`).find(
      (each) => BigInt(markOf(`http://${house.host}${each}`)) % 16n === 0n,
    );
    await house.import.execute(MANAGER, { url: `http://${house.host}${path}`, html: page(5) });
    const row = await database.reads.one<{ rows: number }>(
      'SELECT count(*)::int AS rows FROM catalogue.recurring_block WHERE cardinality(pages) < 3',
    );
    expect(row!.rows).toBeLessThan(5_400);
  });
});
